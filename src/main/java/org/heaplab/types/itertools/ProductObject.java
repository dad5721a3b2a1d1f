package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Arguments;
import org.heaplab.types.DictObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code product}: an element of each pool, the last pool turning fastest. */
final class ProductObject extends Combinatoric {

  private ProductObject(TupleObject pools) {
    super(pools, pools.size(), pools.size(), false);
  }

  static void define(TypeBuilder builder) {
    builder.type.tpNew = ProductObject::make;
    Combinatoric.define(builder);
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    long repeat = repeat(rt, keywords);
    int given = repeat == 0 ? 0 : args.size();
    if (given > 0 && repeat > (Integer.MAX_VALUE - 8) / given) {
      throw rt.raise(rt.exceptions.overflowError, "repeat argument too large");
    }
    HeapObject[] pools = new HeapObject[(int) (given * repeat)];
    int made = 0;
    try {
      for (; made < given; made++) {
        pools[made] = TupleObject.from(rt, args.items[made]);
      }
      for (; made < pools.length; made++) {
        pools[made] = Runtime.owned(pools[made - given]);
      }
    } catch (RuntimeException e) {
      for (int i = made - 1; i >= 0; i--) {
        rt.heap.decref(pools[i]);
      }
      throw e;
    }
    TupleObject all = TupleObject.steal(rt, pools);
    try {
      return new ProductObject(all).place(rt, type);
    } catch (RuntimeException e) {
      rt.heap.decref(all);
      throw e;
    }
  }

  private static long repeat(Runtime rt, DictObject keywords) {
    HeapObject given = KeywordOnly.of(rt, "product", "repeat", keywords);
    long repeat = Arguments.ssize(rt, given, 1);
    if (repeat < 0) {
      throw rt.valueError("repeat argument cannot be negative");
    }
    return repeat;
  }

  private TupleObject poolAt(int i) {
    return (TupleObject) pool.items[i];
  }

  @Override
  boolean first(Runtime rt) {
    for (int i = 0; i < length; i++) {
      if (poolAt(i).size() == 0) {
        return false;
      }
      put(rt, i, poolAt(i).items[0]);
    }
    return true;
  }

  @Override
  boolean advance(Runtime rt) {
    for (int i = length - 1; i >= 0; i--) {
      TupleObject own = poolAt(i);
      boolean wraps = ++indices[i] == own.size();
      if (wraps) {
        indices[i] = 0;
      }
      put(rt, i, own.items[indices[i]]);
      if (!wraps) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("pools", pool);
    visitor.field("result", result);
  }
}
