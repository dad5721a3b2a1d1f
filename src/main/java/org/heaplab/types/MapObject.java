package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code map}. */
final class MapObject extends FieldsObject {

  /** Owned, as the function. */
  private final TupleObject iterators;

  private final HeapObject function;

  private MapObject(HeapObject function, TupleObject iterators) {
    this.function = function;
    this.iterators = iterators;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = MapObject::make;
    type.tpVectorcall = MapObject::vectorcall;
    type.tpIter = (rt, self) -> Runtime.owned(self);
    type.tpIternext = (rt, self) -> ((MapObject) self).next(rt);
    builder.method("__reduce__", MapObject::reduce);
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0 && type.tpInit == rt.types.map.tpInit) {
      throw rt.typeError("map() takes no keyword arguments");
    }
    return create(rt, type, args.items, 0, args.size());
  }

  private static HeapObject vectorcall(
      Runtime rt, HeapObject type, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("map() takes no keyword arguments");
    }
    return create(rt, (TypeObject) type, args, from, count);
  }

  private static HeapObject create(
      Runtime rt, TypeObject type, HeapObject[] args, int from, int count) {
    if (count < 2) {
      throw rt.typeError("map() must have at least two arguments.");
    }
    TupleObject iterators = Iteration.iterEach(rt, args, from + 1, count - 1);
    MapObject made = new MapObject(Runtime.owned(args[from]), iterators);
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject next(Runtime rt) {
    HeapObject[] args = new HeapObject[iterators.size()];
    int taken = 0;
    try {
      for (; taken < args.length; taken++) {
        args[taken] = Iteration.nextRaw(rt, iterators.items[taken]);
        if (args[taken] == null) {
          return null;
        }
      }
      return Calls.call(rt, function, args);
    } finally {
      for (int i = 0; i < taken; i++) {
        rt.heap.decref(args[i]);
      }
    }
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    MapObject map = (MapObject) self;
    HeapObject[] args = new HeapObject[map.iterators.size() + 1];
    args[0] = map.function;
    System.arraycopy(map.iterators.items, 0, args, 1, map.iterators.size());
    return TupleObject.steal(rt, Runtime.owned(self.type), TupleObject.of(rt, args));
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("iters", iterators);
    visitor.field("func", function);
  }
}
