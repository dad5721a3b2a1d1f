package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * The methods of types.
 *
 * @see "type_methods in Objects/typeobject.c (3.13)"
 */
final class TypeMethods {

  private TypeMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .method("mro", TypeMethods::mro)
        .method("__subclasses__", TypeMethods::subclasses)
        .classMethodVarargs("__prepare__", (rt, self, a, from, n, k) -> DictObject.create(rt))
        .methodO(
            "__instancecheck__",
            (rt, self, o) -> rt.bool(InstanceChecks.realIsInstance(rt, o, self)))
        .methodO(
            "__subclasscheck__",
            (rt, self, o) -> rt.bool(InstanceChecks.realIsSubclass(rt, o, self)))
        .method("__dir__", (rt, self) -> Directories.ofType(rt, (TypeObject) self))
        .ownSize();
  }

  private static HeapObject mro(Runtime rt, HeapObject self) {
    TupleObject order = TupleObject.of(rt, Mro.c3(rt, (TypeObject) self));
    ListObject list = ListObject.create(rt);
    list.extend(rt, order);
    rt.heap.decref(order);
    return list;
  }

  private static HeapObject subclasses(Runtime rt, HeapObject self) {
    return ListObject.of(rt, ((TypeObject) self).subclasses.live().toArray(new HeapObject[0]));
  }
}
