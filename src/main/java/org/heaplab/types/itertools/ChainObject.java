package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code chain}: the elements of one iterable after those of another. */
final class ChainObject extends FieldsObject {

  /** Over the iterables; null once exhausted. */
  private HeapObject source;

  /** Over the current one; null between two. */
  private HeapObject active;

  private ChainObject(HeapObject source) {
    this.source = source;
  }

  static void define(TypeBuilder builder) {
    TypeObject chain = builder.type;
    chain.tpNew =
        (rt, type, args, keywords) -> {
          if (keywords != null && keywords.size() > 0 && type.tpInit == chain.tpInit) {
            throw rt.typeError("chain() takes no keyword arguments");
          }
          return create(rt, type, args);
        };
    chain.tpVectorcall =
        (rt, type, args, from, count, keywords) -> {
          if (keywords != null && keywords.size() > 0) {
            throw rt.typeError("chain() takes no keyword arguments");
          }
          TupleObject all = TupleObject.copyOf(rt, args, from, count);
          try {
            return create(rt, (TypeObject) type, all);
          } finally {
            rt.heap.decref(all);
          }
        };
    Selves.define(builder, (rt, self) -> ((ChainObject) self).next(rt));
    builder
        .generic()
        .classMethodO(
            "from_iterable", (rt, type, iterable) -> create(rt, (TypeObject) type, iterable));
  }

  private static HeapObject create(Runtime rt, TypeObject type, HeapObject iterables) {
    ChainObject made = new ChainObject(Iteration.iter(rt, iterables));
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject next(Runtime rt) {
    while (source != null) {
      if (active == null && !advance(rt)) {
        return null;
      }
      HeapObject item = Iteration.next(rt, active);
      if (item != null) {
        return item;
      }
      HeapObject old = active;
      active = null;
      rt.heap.decrefIfPresent(old);
    }
    return null;
  }

  /** Goes on to the next iterable; false without one. */
  private boolean advance(Runtime rt) {
    try {
      HeapObject iterable = Iteration.next(rt, source);
      if (iterable != null) {
        try {
          active = Iteration.iter(rt, iterable);
        } finally {
          rt.heap.decref(iterable);
        }
        return true;
      }
    } catch (RuntimeException e) {
      exhaust(rt);
      throw e;
    }
    exhaust(rt);
    return false;
  }

  private void exhaust(Runtime rt) {
    HeapObject old = source;
    source = null;
    rt.heap.decrefIfPresent(old);
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("active", active);
    visitor.field("source", source);
  }
}
