package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code <} between the keys of one sort. Keys of one kind are compared without asking their types
 * again and again.
 *
 * @see "unsafe_object_compare, unsafe_tuple_compare in Objects/listobject.c (3.13)"
 */
final class KeyOrder {

  /** What is known of all keys, or of all their first items. */
  private enum Kind {
    ANY,
    INT,
    FLOAT,
    STR,
    SAME_COMPARE
  }

  private final Runtime rt;
  private Kind kind = Kind.ANY;
  private boolean tuples;

  /** The one {@code tp_richcompare} of {@link Kind#SAME_COMPARE}. */
  private Slots.RichCmpFunc compare;

  /** Looks at the keys, of which there are at least two. */
  KeyOrder(Runtime rt, HeapObject[] keys, int count) {
    this.rt = rt;
    tuples = isFilledTuple(keys[0]);
    TypeObject type = (TypeObject) part(keys[0]).type;
    boolean same = true;
    boolean small = true;
    for (int i = 0; i < count; i++) {
      if (tuples && !isFilledTuple(keys[i])) {
        tuples = false;
        same = false;
        break;
      }
      HeapObject key = part(keys[i]);
      same &= key.type == type;
      if (!same && !tuples) {
        break;
      }
      small &= key instanceof LongObject number && number.isSmall();
    }
    if (same && !(tuples && type == rt.types.tuple)) {
      choose(type, small);
    }
  }

  private boolean isFilledTuple(HeapObject key) {
    return key.type == rt.types.tuple && ((TupleObject) key).size() > 0;
  }

  private HeapObject part(HeapObject key) {
    return tuples ? ((TupleObject) key).items[0] : key;
  }

  private void choose(TypeObject type, boolean small) {
    if (type == rt.types.str) {
      kind = Kind.STR;
    } else if (type == rt.types.int_ && small) {
      kind = Kind.INT;
    } else if (type == rt.types.float_) {
      kind = Kind.FLOAT;
    } else if (type.tpRichcompare != null) {
      kind = Kind.SAME_COMPARE;
      compare = type.tpRichcompare;
    }
  }

  /** {@code x < y}. */
  boolean isLess(HeapObject x, HeapObject y) {
    rt.poll();
    return tuples ? isTupleLess((TupleObject) x, (TupleObject) y) : isPartLess(x, y);
  }

  private boolean isPartLess(HeapObject x, HeapObject y) {
    return switch (kind) {
      case INT -> ((LongObject) x).value < ((LongObject) y).value;
      case FLOAT -> ((FloatObject) x).value < ((FloatObject) y).value;
      case STR -> ((StrObject) x).text.compareTo(((StrObject) y).text) < 0;
      case SAME_COMPARE -> isLessBySlot(x, y);
      case ANY -> Objects.compareBool(rt, x, y, CompareOp.LT);
    };
  }

  /** Past the reflected comparison, unless the slot leaves the answer open. */
  private boolean isLessBySlot(HeapObject x, HeapObject y) {
    if (((TypeObject) x.type).tpRichcompare != compare) {
      return Objects.compareBool(rt, x, y, CompareOp.LT);
    }
    HeapObject answer = compare.call(rt, x, y, CompareOp.LT);
    try {
      return answer == rt.notImplemented
          ? Objects.compareBool(rt, x, y, CompareOp.LT)
          : Objects.isTrue(rt, answer);
    } finally {
      rt.heap.decref(answer);
    }
  }

  private boolean isTupleLess(TupleObject x, TupleObject y) {
    int shared = Math.min(x.size(), y.size());
    int i = 0;
    while (i < shared && Objects.equal(rt, x.items[i], y.items[i])) {
      i++;
    }
    if (i == shared) {
      return x.size() < y.size();
    }
    return i == 0
        ? isPartLess(x.items[0], y.items[0])
        : Objects.compareBool(rt, x.items[i], y.items[i], CompareOp.LT);
  }
}
