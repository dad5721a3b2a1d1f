package org.heaplab.types.itertools;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TupleReuse;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code zip_longest}: as zip, with a value in place of what has run out. */
final class ZipLongestObject extends FieldsObject {

  /** An iterator that has ended leaves a hole. */
  private final TupleObject iterators;

  private final TupleObject result;
  private final HeapObject fillValue;
  private int active;

  private ZipLongestObject(TupleObject iterators, TupleObject result, HeapObject fillValue) {
    this.iterators = iterators;
    this.result = result;
    this.fillValue = fillValue;
    this.active = iterators.size();
  }

  static void define(TypeBuilder builder) {
    builder.type.tpNew = ZipLongestObject::make;
    Selves.define(builder, (rt, self) -> ((ZipLongestObject) self).next(rt));
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    HeapObject fill = rt.none;
    if (keywords != null && keywords.size() > 0) {
      fill = keywords.borrow(rt.intern("fillvalue"));
      if (fill == null || keywords.size() > 1) {
        throw rt.typeError("zip_longest() got an unexpected keyword argument");
      }
    }
    TupleObject iterators = Iteration.iterEach(rt, args.items, 0, args.size());
    HeapObject[] nones = new HeapObject[args.size()];
    Arrays.fill(nones, rt.none);
    TupleObject result = TupleObject.of(rt, nones);
    ZipLongestObject made = new ZipLongestObject(iterators, result, Runtime.owned(fill));
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject next(Runtime rt) {
    int n = iterators.size();
    if (n == 0 || active == 0) {
      return null;
    }
    boolean reused = TupleReuse.isFree(result);
    TupleObject tuple = reused ? (TupleObject) Runtime.owned(result) : TupleObject.createFor(rt, n);
    for (int i = 0; i < n; i++) {
      HeapObject item = itemOf(rt, i, tuple);
      if (item == null) {
        rt.heap.decref(tuple);
        return null;
      }
      TupleReuse.put(rt, tuple, i, item);
    }
    if (reused) {
      TupleReuse.retrack(rt, tuple);
    }
    return tuple;
  }

  /** An element or the fill value, owned; null once the last iterator has ended. */
  private HeapObject itemOf(Runtime rt, int i, TupleObject tuple) {
    HeapObject iterator = iterators.items[i];
    if (iterator == null) {
      return Runtime.owned(fillValue);
    }
    HeapObject item;
    try {
      item = Iteration.next(rt, iterator);
    } catch (RuntimeException e) {
      active = 0;
      rt.heap.decref(tuple);
      throw e;
    }
    if (item != null) {
      return item;
    }
    active--;
    if (active == 0) {
      return null;
    }
    iterators.items[i] = null;
    rt.heap.decref(iterator);
    return Runtime.owned(fillValue);
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("ittuple", iterators);
    visitor.field("result", result);
    visitor.field("fillvalue", fillValue);
  }
}
