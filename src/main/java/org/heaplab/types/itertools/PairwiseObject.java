package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Constructor;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TupleReuse;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code pairwise}: each element with the next. From 3.13 on the pair is used again. */
final class PairwiseObject extends FieldsObject {

  /** Null once exhausted, as is the element read last. */
  private HeapObject iterator;

  private HeapObject old;

  /** Null in versions whose struct has no room for it. */
  private final TupleObject result;

  private PairwiseObject(HeapObject iterator, TupleObject result) {
    this.iterator = iterator;
    this.result = result;
  }

  static void define(TypeBuilder builder) {
    Constructor.define(builder.type, "iterable, /", PairwiseObject::make);
    Selves.define(builder, (rt, self) -> ((PairwiseObject) self).next(rt));
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    HeapObject iterator = Iteration.iter(rt, args[0]);
    boolean reuses = type.basicSize() >= 40;
    TupleObject result = reuses ? TupleObject.of(rt, rt.none, rt.none) : null;
    PairwiseObject made = new PairwiseObject(iterator, result);
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject next(Runtime rt) {
    if (iterator == null) {
      return null;
    }
    if (old == null) {
      HeapObject first = Iteration.nextRaw(rt, iterator);
      HeapObject before = old;
      old = first;
      rt.heap.decrefIfPresent(before);
    }
    if (old == null || iterator == null) {
      return exhaust(rt);
    }
    HeapObject left = Runtime.owned(old);
    HeapObject right;
    try {
      right = Iteration.nextRaw(rt, iterator);
    } catch (RuntimeException e) {
      rt.heap.decref(left);
      exhaust(rt);
      throw e;
    }
    if (right == null) {
      rt.heap.decref(left);
      return exhaust(rt);
    }
    HeapObject before = old;
    old = Runtime.owned(right);
    HeapObject pair =
        result == null
            ? TupleObject.steal(rt, left, right)
            : TupleReuse.pair(rt, result, left, right);
    rt.heap.decrefIfPresent(before);
    return pair;
  }

  private HeapObject exhaust(Runtime rt) {
    HeapObject oldIterator = iterator;
    HeapObject oldItem = old;
    iterator = null;
    old = null;
    rt.heap.decrefIfPresent(oldIterator);
    rt.heap.decrefIfPresent(oldItem);
    return null;
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("it", iterator);
    visitor.field("old", old);
    visitor.field("result", result);
  }
}
