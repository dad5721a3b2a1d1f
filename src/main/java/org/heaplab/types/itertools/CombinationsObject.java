package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Arguments;
import org.heaplab.types.Constructor;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code combinations}: choices in order, no element twice. */
final class CombinationsObject extends Combinatoric {

  private CombinationsObject(TupleObject pool, int length) {
    super(pool, length, length, length > pool.size());
    for (int i = 0; i < length; i++) {
      indices[i] = i;
    }
  }

  static void define(TypeBuilder builder) {
    Constructor.define(builder.type, "iterable, r", CombinationsObject::make);
    Combinatoric.define(builder);
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    long r = Arguments.ssize(rt, args[1], 0);
    TupleObject pool = TupleObject.from(rt, args[0]);
    try {
      return new CombinationsObject(pool, checkedLength(rt, r)).place(rt, type);
    } catch (RuntimeException e) {
      rt.heap.decref(pool);
      throw e;
    }
  }

  @Override
  boolean first(Runtime rt) {
    fillFrom(rt, 0);
    return true;
  }

  private void fillFrom(Runtime rt, int from) {
    for (int i = from; i < length; i++) {
      put(rt, i, pool.items[indices[i]]);
    }
  }

  @Override
  boolean advance(Runtime rt) {
    int i = length - 1;
    while (i >= 0 && indices[i] == i + pool.size() - length) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    indices[i]++;
    for (int j = i + 1; j < length; j++) {
      indices[j] = indices[j - 1] + 1;
    }
    fillFrom(rt, i);
    return true;
  }
}
