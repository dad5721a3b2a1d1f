package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FormatFault;

/** A function written in Java: its name and how it takes its arguments ({@code PyMethodDef}). */
sealed interface MethodDef {

  String name();

  /** What is called, and is named in error messages. */
  interface Callee {
    String shownName();
  }

  /** Calls it with borrowed arguments. */
  HeapObject call(
      Runtime rt,
      HeapObject self,
      Callee callee,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords);

  static MethodDef noArgs(String name, Slots.NoArgs function) {
    return new NoArgs(name, function);
  }

  static MethodDef oneArg(String name, Slots.OneArg function) {
    return new OneArg(name, function);
  }

  static MethodDef bound(String name, Signature signature, Slots.Bound function) {
    return new Bound(name, signature, function);
  }

  static MethodDef positional(String name, Slots.Positional function) {
    return new Positional(name, function);
  }

  /** Whether it takes a tuple, which a call makes unless it has one ({@code METH_VARARGS}). */
  default boolean packsArguments() {
    return false;
  }

  static MethodDef packed(String name, Slots.Variadic function) {
    return new Packed(name, function);
  }

  static MethodDef variadic(String name, Slots.Variadic function) {
    return new Variadic(name, function);
  }

  /** {@code METH_NOARGS}. */
  record NoArgs(String name, Slots.NoArgs function) implements MethodDef {
    @Override
    public HeapObject call(
        Runtime rt,
        HeapObject self,
        Callee callee,
        HeapObject[] args,
        int from,
        int count,
        TupleObject keywords) {
      rejectKeywords(rt, callee, keywords);
      if (count != 0) {
        throw rt.typeError(callee.shownName() + "() takes no arguments (" + count + " given)");
      }
      try {
        return function.call(rt, self);
      } catch (FormatFault fault) {
        throw Faults.raised(rt, fault);
      }
    }
  }

  /** {@code METH_O}. */
  record OneArg(String name, Slots.OneArg function) implements MethodDef {
    @Override
    public HeapObject call(
        Runtime rt,
        HeapObject self,
        Callee callee,
        HeapObject[] args,
        int from,
        int count,
        TupleObject keywords) {
      rejectKeywords(rt, callee, keywords);
      if (count != 1) {
        throw rt.typeError(
            callee.shownName() + "() takes exactly one argument (" + count + " given)");
      }
      try {
        return function.call(rt, self, args[from]);
      } catch (FormatFault fault) {
        throw Faults.raised(rt, fault);
      }
    }
  }

  /** {@code METH_FASTCALL}, its arguments bound by a signature. */
  record Bound(String name, Signature signature, Slots.Bound function) implements MethodDef {
    @Override
    public HeapObject call(
        Runtime rt,
        HeapObject self,
        Callee callee,
        HeapObject[] args,
        int from,
        int count,
        TupleObject keywords) {
      if (signature.positionalOnly() == signature.names().size()) {
        rejectKeywords(rt, signature.parsed() ? () -> name : callee, keywords);
      }
      HeapObject[] bound = signature.bind(rt, args, from, count, keywords);
      try {
        return function.call(rt, self, bound);
      } catch (FormatFault fault) {
        throw Faults.raised(rt, fault);
      }
    }
  }

  /** {@code METH_VARARGS}. */
  record Positional(String name, Slots.Positional function) implements MethodDef {
    @Override
    public HeapObject call(
        Runtime rt,
        HeapObject self,
        Callee callee,
        HeapObject[] args,
        int from,
        int count,
        TupleObject keywords) {
      rejectKeywords(rt, callee, keywords);
      return function.call(rt, self, args, from, count);
    }
  }

  /** {@code METH_FASTCALL | METH_KEYWORDS}. */
  record Variadic(String name, Slots.Variadic function) implements MethodDef {
    @Override
    public HeapObject call(
        Runtime rt,
        HeapObject self,
        Callee callee,
        HeapObject[] args,
        int from,
        int count,
        TupleObject keywords) {
      try {
        return function.call(rt, self, args, from, count, keywords);
      } catch (FormatFault fault) {
        throw Faults.raised(rt, fault);
      }
    }
  }

  /** {@code METH_VARARGS | METH_KEYWORDS}: its arguments stand in a tuple while it runs. */
  record Packed(String name, Slots.Variadic function) implements MethodDef {
    @Override
    public boolean packsArguments() {
      return true;
    }

    @Override
    public HeapObject call(
        Runtime rt,
        HeapObject self,
        Callee callee,
        HeapObject[] args,
        int from,
        int count,
        TupleObject keywords) {
      TupleObject tuple = TupleObject.ofRange(rt, args, from, count);
      try {
        return function.call(rt, self, args, from, count, keywords);
      } catch (FormatFault fault) {
        throw Faults.raised(rt, fault);
      } finally {
        rt.heap.decref(tuple);
      }
    }
  }

  private static void rejectKeywords(Runtime rt, Callee callee, TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError(callee.shownName() + "() takes no keyword arguments");
    }
  }
}
