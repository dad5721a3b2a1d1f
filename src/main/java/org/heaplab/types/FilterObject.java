package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code filter}. */
final class FilterObject extends FieldsObject {

  /** Owned, as the iterator. */
  private final HeapObject function;

  private final HeapObject iterator;

  private FilterObject(HeapObject function, HeapObject iterator) {
    this.function = function;
    this.iterator = iterator;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = FilterObject::make;
    type.tpVectorcall = FilterObject::vectorcall;
    type.tpIter = (rt, self) -> Runtime.owned(self);
    type.tpIternext = (rt, self) -> ((FilterObject) self).next(rt);
    builder.method("__reduce__", FilterObject::reduce);
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0 && type.tpInit == rt.types.filter.tpInit) {
      throw rt.typeError("filter() takes no keyword arguments");
    }
    return create(rt, type, args.items, 0, args.size());
  }

  private static HeapObject vectorcall(
      Runtime rt, HeapObject type, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("filter() takes no keyword arguments");
    }
    return create(rt, (TypeObject) type, args, from, count);
  }

  private static HeapObject create(
      Runtime rt, TypeObject type, HeapObject[] args, int from, int count) {
    if (count != 2) {
      throw rt.typeError("filter expected 2 arguments, got " + count);
    }
    HeapObject iterator = Iteration.iter(rt, args[from + 1]);
    FilterObject made = new FilterObject(Runtime.owned(args[from]), iterator);
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject next(Runtime rt) {
    while (true) {
      HeapObject item = Iteration.nextRaw(rt, iterator);
      if (item == null || isWanted(rt, item)) {
        return item;
      }
      rt.heap.decref(item);
    }
  }

  private boolean isWanted(Runtime rt, HeapObject item) {
    try {
      boolean plain = function == rt.none || function == rt.types.bool;
      return plain ? Objects.isTrue(rt, item) : Calls.isTrueFor(rt, function, item);
    } catch (RuntimeException e) {
      rt.heap.decref(item);
      throw e;
    }
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    FilterObject filter = (FilterObject) self;
    TupleObject args = TupleObject.of(rt, filter.function, filter.iterator);
    return TupleObject.steal(rt, Runtime.owned(self.type), args);
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("it", iterator);
    visitor.field("func", function);
  }
}
