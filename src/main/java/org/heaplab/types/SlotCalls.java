package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * Turns a call of a dunder method into the call of the slot behind it ({@code wrap_unaryfunc} …).
 */
final class SlotCalls {

  private SlotCalls() {}

  static HeapObject call(
      Runtime rt,
      SlotDef def,
      Object function,
      HeapObject self,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    switch (def.kind()) {
      case CALL, INIT -> {
        return packed(rt, def, function, self, args, from, count, keywords);
      }
      default -> {
        if (keywords != null && keywords.size() > 0) {
          throw rt.typeError("wrapper " + def.name() + "() takes no keyword arguments");
        }
      }
    }
    return switch (arity(def.kind())) {
      case 0 -> {
        expect(rt, def, count, 0, 0);
        yield noArguments(rt, def, function, self);
      }
      case 1 -> {
        expect(rt, def, count, 1, hasOptional(def) ? 2 : 1);
        yield oneArgument(rt, def, function, self, args, from, count);
      }
      default -> {
        expect(rt, def, count, 2, 2);
        set(rt, def, function, self, args[from], args[from + 1]);
        yield Runtime.owned(rt.none);
      }
    };
  }

  private static boolean hasOptional(SlotDef def) {
    return switch (def.kind()) {
      case TERNARY, TERNARY_REFLECTED, DESCR_GET -> true;
      default -> false;
    };
  }

  private static int arity(SlotDef.Kind kind) {
    return switch (kind) {
      case UNARY, LENGTH, INQUIRY, HASH, NEXT, FINALIZE -> 0;
      case SET, SET_ITEM -> 2;
      default -> 1;
    };
  }

  /** Wrappers that unpack their arguments as a nameless function does. */
  private static boolean isUnpacked(SlotDef def) {
    return switch (def.kind()) {
      case TERNARY, TERNARY_REFLECTED, INDEX_ARGUMENT, DESCR_GET, SET, SET_ITEM -> true;
      default -> false;
    };
  }

  private static void expect(Runtime rt, SlotDef def, int count, int min, int max) {
    if (count < min || count > max) {
      int bound = count < min ? min : max;
      String quantity = min == max ? "" : count < min ? "at least " : "at most ";
      throw rt.typeError(
          (isUnpacked(def) ? " expected " : "expected ")
              + quantity
              + bound
              + " argument"
              + (bound == 1 ? "" : "s")
              + ", got "
              + count);
    }
  }

  private static HeapObject packed(
      Runtime rt,
      SlotDef def,
      Object function,
      HeapObject self,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    TupleObject tuple = TupleObject.ofRange(rt, args, from, count);
    DictObject named = Calls.keywordDict(rt, args, from + count, keywords);
    try {
      return callPacked(rt, def, function, self, tuple, named);
    } finally {
      rt.heap.decref(tuple);
      rt.heap.decrefIfPresent(named);
    }
  }

  /** Whether the slot takes a tuple and a dict. */
  static boolean isPacked(SlotDef def) {
    return def.kind() == SlotDef.Kind.CALL || def.kind() == SlotDef.Kind.INIT;
  }

  static HeapObject callPacked(
      Runtime rt,
      SlotDef def,
      Object function,
      HeapObject self,
      TupleObject args,
      DictObject keywords) {
    if (def.kind() == SlotDef.Kind.CALL) {
      return ((Slots.CallFunc) function).call(rt, self, args, keywords);
    }
    ((Slots.InitProc) function).call(rt, self, args, keywords);
    return Runtime.owned(rt.none);
  }

  private static HeapObject noArguments(Runtime rt, SlotDef def, Object function, HeapObject self) {
    switch (def.kind()) {
      case LENGTH:
        return LongObject.ofSize(rt, ((Slots.LenFunc) function).call(rt, self));
      case INQUIRY:
        return rt.bool(((Slots.Inquiry) function).call(rt, self));
      case HASH:
        return LongObject.of(rt, ((Slots.HashFunc) function).call(rt, self));
      case NEXT:
        HeapObject next = ((Slots.IterNextFunc) function).call(rt, self);
        if (next == null) {
          throw rt.raise(rt.exceptions.stopIteration);
        }
        return next;
      case FINALIZE:
        ((Slots.Finalizer) function).call(rt, self);
        return Runtime.owned(rt.none);
      default:
        return ((Slots.UnaryFunc) function).call(rt, self);
    }
  }

  private static HeapObject oneArgument(
      Runtime rt,
      SlotDef def,
      Object function,
      HeapObject self,
      HeapObject[] args,
      int from,
      int count) {
    HeapObject argument = args[from];
    switch (def.kind()) {
      case BINARY:
        return ((Slots.BinaryFunc) function).call(rt, self, argument);
      case BINARY_REFLECTED:
        return ((Slots.BinaryFunc) function).call(rt, argument, self);
      case TERNARY:
        HeapObject third = count > 1 ? args[from + 1] : rt.none;
        return ((Slots.TernaryFunc) function).call(rt, self, argument, third);
      case TERNARY_REFLECTED:
        HeapObject modulus = count > 1 ? args[from + 1] : rt.none;
        return ((Slots.TernaryFunc) function).call(rt, argument, self, modulus);
      case INDEX_ARGUMENT:
        long times = Numbers.asSsize(rt, argument, rt.exceptions.overflowError);
        return ((Slots.SsizeArgFunc) function).call(rt, self, times);
      case ITEM:
        return ((Slots.SsizeArgFunc) function).call(rt, self, index(rt, self, argument));
      case DELETE_ITEM:
        ((Slots.SsizeObjArgProc) function).call(rt, self, index(rt, self, argument), null);
        return Runtime.owned(rt.none);
      case CONTAINS:
        return rt.bool(((Slots.ObjObjProc) function).call(rt, self, argument));
      case DELETE:
        checkSetter(rt, def, function, self);
        ((Slots.ObjObjArgProc) function).call(rt, self, argument, null);
        return Runtime.owned(rt.none);
      case COMPARE:
        return ((Slots.RichCmpFunc) function).call(rt, self, argument, def.extra());
      default:
        HeapObject object = argument == rt.none ? null : argument;
        HeapObject type = count < 2 || args[from + 1] == rt.none ? null : args[from + 1];
        if (object == null && type == null) {
          throw rt.typeError("__get__(None, None) is invalid");
        }
        return ((Slots.DescrGetFunc) function).call(rt, self, object, type);
    }
  }

  private static void set(
      Runtime rt, SlotDef def, Object function, HeapObject self, HeapObject key, HeapObject value) {
    if (def.kind() == SlotDef.Kind.SET_ITEM) {
      ((Slots.SsizeObjArgProc) function).call(rt, self, index(rt, self, key), value);
    } else {
      checkSetter(rt, def, function, self);
      ((Slots.ObjObjArgProc) function).call(rt, self, key, value);
    }
  }

  /**
   * Refuses {@code object.__setattr__(int, …)}, which would get past what the class says of its
   * attributes.
   *
   * @see "hackcheck in Objects/typeobject.c (3.13)"
   */
  private static void checkSetter(Runtime rt, SlotDef def, Object function, HeapObject self) {
    if (def.slot() != TypeSlots.TP_SETATTRO) {
      return;
    }
    TypeObject type = (TypeObject) self.type;
    Object user = UserSlots.generic(TypeSlots.TP_SETATTRO);
    for (TypeObject base = definer(type, user); base != null; base = base.base) {
      if (base.tpSetattro == function) {
        return;
      }
      if (base.tpSetattro != user) {
        throw rt.typeError("can't apply this " + def.name() + " to " + type.name() + " object");
      }
    }
  }

  /** The type that the slot comes from. */
  private static TypeObject definer(TypeObject type, Object user) {
    for (int i = type.mroTypes.length - 1; i >= 0; i--) {
      TypeObject base = type.mroTypes[i];
      if (base.tpSetattro != user && base.tpSetattro == type.tpSetattro) {
        return base;
      }
    }
    return type;
  }

  /** A negative index counts from the end, once. */
  private static long index(Runtime rt, HeapObject self, HeapObject argument) {
    long i = Numbers.asSsize(rt, argument, rt.exceptions.overflowError);
    TypeObject type = (TypeObject) self.type;
    return i < 0 && type.sqLength != null ? i + type.sqLength.call(rt, self) : i;
  }
}
