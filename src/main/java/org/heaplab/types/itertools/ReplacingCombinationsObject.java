package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Arguments;
import org.heaplab.types.Constructor;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code combinations_with_replacement}: choices in order, elements more than once. */
final class ReplacingCombinationsObject extends Combinatoric {

  private ReplacingCombinationsObject(TupleObject pool, int length) {
    super(pool, length, length, pool.size() == 0 && length > 0);
  }

  static void define(TypeBuilder builder) {
    Constructor.define(builder.type, "iterable, r", ReplacingCombinationsObject::make);
    Combinatoric.define(builder);
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    long r = Arguments.ssize(rt, args[1], 0);
    TupleObject pool = TupleObject.from(rt, args[0]);
    try {
      return new ReplacingCombinationsObject(pool, checkedLength(rt, r)).place(rt, type);
    } catch (RuntimeException e) {
      rt.heap.decref(pool);
      throw e;
    }
  }

  @Override
  boolean first(Runtime rt) {
    for (int i = 0; i < length; i++) {
      put(rt, i, pool.items[0]);
    }
    return true;
  }

  @Override
  boolean advance(Runtime rt) {
    int last = pool.size() - 1;
    int i = length - 1;
    while (i >= 0 && indices[i] == last) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    int index = indices[i] + 1;
    for (; i < length; i++) {
      indices[i] = index;
      put(rt, i, pool.items[index]);
    }
    return true;
  }
}
