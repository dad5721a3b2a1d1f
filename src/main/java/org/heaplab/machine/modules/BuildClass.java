package org.heaplab.machine.modules;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.CellObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.FunctionObject;
import org.heaplab.types.Metaclasses;
import org.heaplab.types.Runtime;
import org.heaplab.types.Sequences;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;

/**
 * {@code __build_class__}: the work of a class statement.
 *
 * @see "builtin___build_class__ in Python/bltinmodule.c (3.13)"
 */
final class BuildClass {

  private final Machine machine;
  private final Runtime rt;

  BuildClass(Machine machine) {
    this.machine = machine;
    this.rt = machine.rt;
  }

  HeapObject call(HeapObject[] args, int from, int count, TupleObject keywords) {
    if (count < 2) {
      throw rt.typeError("__build_class__: not enough arguments");
    }
    if (!(args[from] instanceof FunctionObject body)) {
      throw rt.typeError("__build_class__: func must be a function");
    }
    if (!(args[from + 1] instanceof StrObject name)) {
      throw rt.typeError("__build_class__: name is not a string");
    }
    TupleObject written = TupleObject.copyOf(rt, args, from + 2, count - 2);
    TupleObject bases = null;
    DictObject named = null;
    try {
      bases = resolve(written);
      named = Calls.keywordDict(rt, args, from + count, keywords);
      return build(body, name, written, bases, named);
    } finally {
      rt.heap.decrefIfPresent(named);
      rt.heap.decrefIfPresent(bases);
      rt.heap.decref(written);
    }
  }

  /** Bases that are no types give others in their place ({@code __mro_entries__}). */
  private TupleObject resolve(TupleObject written) {
    List<HeapObject> resolved = null;
    try {
      for (int i = 0; i < written.size(); i++) {
        HeapObject base = written.items[i];
        TupleObject entries = base instanceof TypeObject ? null : entries(base, written);
        if (entries != null && resolved == null) {
          resolved = new ArrayList<>();
          for (int k = 0; k < i; k++) {
            resolved.add(Runtime.owned(written.items[k]));
          }
        }
        add(resolved, base, entries);
      }
    } catch (RuntimeException e) {
      if (resolved != null) {
        resolved.forEach(rt.heap::decref);
      }
      throw e;
    }
    return resolved == null
        ? (TupleObject) Runtime.owned(written)
        : TupleObject.steal(rt, resolved.toArray(new HeapObject[0]));
  }

  private void add(List<HeapObject> resolved, HeapObject base, TupleObject entries) {
    if (resolved == null) {
      return;
    }
    if (entries == null) {
      resolved.add(Runtime.owned(base));
      return;
    }
    for (HeapObject entry : entries.items) {
      resolved.add(Runtime.owned(entry));
    }
    rt.heap.decref(entries);
  }

  private TupleObject entries(HeapObject base, TupleObject written) {
    HeapObject method = Attributes.getOrNull(rt, base, rt.intern("__mro_entries__"));
    if (method == null) {
      return null;
    }
    HeapObject answer;
    try {
      answer = Calls.call(rt, method, written);
    } finally {
      rt.heap.decref(method);
    }
    if (answer instanceof TupleObject tuple) {
      return tuple;
    }
    rt.heap.decref(answer);
    throw rt.typeError("__mro_entries__ must return a tuple");
  }

  private HeapObject build(
      FunctionObject body,
      StrObject name,
      TupleObject written,
      TupleObject bases,
      DictObject keywords) {
    HeapObject given = keywords == null ? null : keywords.remove(rt, rt.intern("metaclass"));
    HeapObject meta = given;
    HeapObject namespace = null;
    HeapObject cell = null;
    try {
      if (meta == null) {
        meta = Runtime.owned(bases.size() == 0 ? rt.types.type : bases.items[0].type);
      }
      if (meta instanceof TypeObject type) {
        HeapObject winner = Runtime.owned(Metaclasses.winner(rt, type, bases));
        rt.heap.decref(meta);
        meta = winner;
      }
      namespace = prepare(meta, name, bases, keywords);
      cell = machine.runClassBody(body, namespace);
      if (bases != written) {
        Sequences.setItem(rt, namespace, rt.intern("__orig_bases__"), written);
      }
      return make(meta, name, bases, namespace, keywords, cell);
    } finally {
      rt.heap.decrefIfPresent(cell);
      rt.heap.decrefIfPresent(namespace);
      rt.heap.decrefIfPresent(meta);
    }
  }

  private HeapObject prepare(
      HeapObject meta, StrObject name, TupleObject bases, DictObject keywords) {
    HeapObject method = Attributes.getOrNull(rt, meta, rt.intern("__prepare__"));
    if (method == null) {
      return DictObject.create(rt);
    }
    HeapObject namespace;
    try {
      namespace = Calls.callUnpacked(rt, method, new HeapObject[] {name, bases}, keywords);
    } finally {
      rt.heap.decref(method);
    }
    TypeObject kind = (TypeObject) namespace.type;
    if (kind.mpSubscript == null) {
      rt.heap.decref(namespace);
      throw rt.typeError(
          (meta instanceof TypeObject type ? type.name() : "<metaclass>")
              + ".__prepare__() must return a mapping, not "
              + kind.name());
    }
    return namespace;
  }

  private HeapObject make(
      HeapObject meta,
      StrObject name,
      TupleObject bases,
      HeapObject namespace,
      DictObject keywords,
      HeapObject body) {
    HeapObject made = callPacked(meta, TupleObject.of(rt, name, bases, namespace), keywords);
    if (made instanceof TypeObject && body instanceof CellObject cell && cell.contents != made) {
      String message = cellMessage(cell, name, made);
      boolean empty = cell.contents == null;
      rt.heap.decref(made);
      throw rt.raise(empty ? rt.exceptions.runtimeError : rt.exceptions.typeError, message);
    }
    return made;
  }

  /** Calls with a tuple that is let go of afterwards. */
  private HeapObject callPacked(HeapObject callable, TupleObject args, DictObject keywords) {
    try {
      return Calls.callWithTuple(rt, callable, args, keywords);
    } finally {
      rt.heap.decref(args);
    }
  }

  private String cellMessage(CellObject cell, StrObject name, HeapObject made) {
    String shownName = Calls.reprOf(rt, name);
    String shownClass = Calls.reprOf(rt, made);
    return cell.contents == null
        ? "__class__ not set defining "
            + shownName
            + " as "
            + shownClass
            + ". Was __classcell__ propagated to type.__new__?"
        : "__class__ set to "
            + Calls.reprOf(rt, cell.contents)
            + " defining "
            + shownName
            + " as "
            + shownClass;
  }
}
