package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** {@code reversed} of a sequence that has no {@code __reversed__} of its own. */
final class ReversedObject extends IteratorObject {

  private ReversedObject(Runtime rt, TypeObject type, HeapObject sequence, long last) {
    super(rt, type, sequence);
    index = last;
  }

  static void define(TypeBuilder builder) {
    defineCommon(builder, ReversedObject::next);
    builder.type.tpNew = ReversedObject::make;
    builder.type.tpVectorcall = ReversedObject::vectorcall;
    builder
        .method("__length_hint__", ReversedObject::lengthHint)
        .method("__reduce__", ReversedObject::reduce)
        .methodO("__setstate__", ReversedObject::setState);
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0 && type.tpInit == rt.types.reversed.tpInit) {
      throw rt.typeError("reversed() takes no keyword arguments");
    }
    checkCount(rt, args.size());
    return create(rt, type, args.items[0]);
  }

  private static void checkCount(Runtime rt, int given) {
    if (given != 1) {
      throw rt.typeError("reversed expected 1 argument, got " + given);
    }
  }

  private static HeapObject vectorcall(
      Runtime rt, HeapObject type, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("reversed() takes no keyword arguments");
    }
    checkCount(rt, count);
    return create(rt, (TypeObject) type, args[from]);
  }

  private static HeapObject create(Runtime rt, TypeObject type, HeapObject sequence) {
    StrObject name = rt.intern("__reversed__");
    HeapObject own = ((TypeObject) sequence.type).lookup(name);
    boolean isSequence =
        ((TypeObject) sequence.type).sqItem != null
            && !((TypeObject) sequence.type).has(TypeObject.DICT_SUBCLASS);
    if (own == rt.none || (own == null && !isSequence)) {
      throw rt.typeError("'" + sequence.type.name() + "' object is not reversible");
    }
    if (own != null) {
      return Calls.callBound(rt, sequence, name);
    }
    long length = Sequences.length(rt, sequence);
    return new ReversedObject(rt, type, sequence, length - 1);
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    ReversedObject it = (ReversedObject) self;
    if (it.sequence == null) {
      return null;
    }
    if (it.index < 0) {
      return it.exhaust(rt);
    }
    try {
      HeapObject item = Sequences.itemAt(rt, it.sequence, it.index);
      it.index--;
      return item;
    } catch (PyRaise e) {
      it.index = -1;
      it.exhaust(rt);
      if (Numbers.isRaised(e, rt.exceptions.stopIteration)) {
        rt.heap.decref(e.exception());
      } else {
        rt.absorb(e, rt.exceptions.indexError);
      }
      return null;
    }
  }

  private static HeapObject lengthHint(Runtime rt, HeapObject self) {
    ReversedObject it = (ReversedObject) self;
    if (it.sequence == null) {
      return LongObject.of(rt, 0);
    }
    long left = it.index + 1;
    return LongObject.ofSize(rt, Sequences.length(rt, it.sequence) < left ? 0 : left);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    ReversedObject it = (ReversedObject) self;
    HeapObject type = Runtime.owned(self.type);
    if (it.sequence == null || it.index < 0) {
      return Reductions.call(rt, type, Runtime.owned(rt.emptyTuple));
    }
    return TupleObject.steal(
        rt, type, TupleObject.of(rt, it.sequence), LongObject.of(rt, it.index));
  }

  private static HeapObject setState(Runtime rt, HeapObject self, HeapObject state) {
    ReversedObject it = (ReversedObject) self;
    long index = Reductions.asIndex(rt, state);
    if (it.sequence != null) {
      long last = Sequences.length(rt, it.sequence) - 1;
      it.index = Math.max(-1, Math.min(index, last));
    }
    return Runtime.owned(rt.none);
  }

  @Override
  String fieldName() {
    return "seq";
  }
}
