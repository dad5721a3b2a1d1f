package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** The slots of weak proxies. */
final class WeakProxySlots {

  private WeakProxySlots() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = WeakProxySlots::repr;
    type.tpStr = unary(Objects::str);
    type.tpRichcompare = WeakProxySlots::compare;
    type.tpGetattro = WeakProxySlots::getattr;
    type.tpSetattro = WeakProxySlots::setattr;
    type.tpIter = unary(Iteration::iter);
    type.tpIternext = WeakProxySlots::next;
    defineContainer(type);
    defineNumber(type);
  }

  /** What only proxies of objects that cannot be called hand on. */
  static void defineMethods(TypeBuilder builder) {
    builder.method("__bytes__", forwarding("__bytes__"));
    builder.method("__reversed__", forwarding("__reversed__"));
  }

  private static void defineContainer(TypeObject type) {
    type.mpLength = (rt, self) -> lengthOf(rt, self);
    type.sqLength = (rt, self) -> lengthOf(rt, self);
    type.mpSubscript = binary(Sequences::getItem);
    type.mpAssSubscript = WeakProxySlots::setItem;
    type.sqContains =
        (rt, self, element) -> {
          HeapObject target = WeakProxyObject.target(rt, self);
          try {
            return Sequences.contains(rt, target, element);
          } finally {
            rt.heap.decref(target);
          }
        };
  }

  private static void defineNumber(TypeObject type) {
    for (int op = 0; op < BinaryOp.COUNT; op++) {
      int number = op;
      type.nbBinary[op] = binary((rt, left, right) -> Numbers.binary(rt, left, right, number));
    }
    type.nbPower = (rt, v, w, z) -> ternary(rt, v, w, z, BinaryOp.POWER);
    type.nbInplacePower = (rt, v, w, z) -> ternary(rt, v, w, z, BinaryOp.POWER + BinaryOp.INPLACE);
    type.nbNegative = unary((rt, o) -> Numbers.unary(rt, o, slots(o).nbNegative, "unary -"));
    type.nbPositive = unary((rt, o) -> Numbers.unary(rt, o, slots(o).nbPositive, "unary +"));
    type.nbInvert = unary((rt, o) -> Numbers.unary(rt, o, slots(o).nbInvert, "unary ~"));
    type.nbAbsolute = unary((rt, o) -> Numbers.unary(rt, o, slots(o).nbAbsolute, "abs()"));
    type.nbInt = unary((rt, o) -> Calls.call(rt, rt.types.int_, o));
    type.nbFloat = unary((rt, o) -> Calls.call(rt, rt.types.float_, o));
    type.nbIndex = unary(Numbers::index);
    type.nbBool =
        (rt, self) -> {
          HeapObject target = WeakProxyObject.target(rt, self);
          try {
            return Objects.isTrue(rt, target);
          } finally {
            rt.heap.decref(target);
          }
        };
  }

  private static TypeObject slots(HeapObject o) {
    return (TypeObject) o.type;
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    HeapObject referent = ((WeakProxyObject) self).referent;
    return rt.newStr(
        rt.build
            .wording()
            .weakProxy(
                Objects.hexAddress(self),
                referent == null ? null : Objects.shownTypeName(rt, referent),
                Objects.hexAddress(referent == null ? rt.none : referent)));
  }

  // ---- forwarding ----

  private static Slots.UnaryFunc unary(Slots.UnaryFunc function) {
    return (rt, self) -> {
      HeapObject target = WeakProxyObject.target(rt, self);
      try {
        return function.call(rt, target);
      } finally {
        rt.heap.decref(target);
      }
    };
  }

  private static Slots.BinaryFunc binary(Slots.BinaryFunc function) {
    return (rt, left, right) -> {
      HeapObject first = WeakProxyObject.target(rt, left);
      HeapObject second = null;
      try {
        second = WeakProxyObject.target(rt, right);
        return function.call(rt, first, second);
      } finally {
        rt.heap.decref(first);
        rt.heap.decrefIfPresent(second);
      }
    };
  }

  private static HeapObject ternary(
      Runtime rt, HeapObject v, HeapObject w, HeapObject z, int inPlaceOrNot) {
    HeapObject third = WeakProxyObject.target(rt, z);
    try {
      return binary(
              (r, first, second) ->
                  inPlaceOrNot == BinaryOp.POWER
                      ? Power.power(r, first, second, third)
                      : Numbers.binary(r, first, second, inPlaceOrNot))
          .call(rt, v, w);
    } finally {
      rt.heap.decref(third);
    }
  }

  private static HeapObject compare(Runtime rt, HeapObject self, HeapObject other, int op) {
    return binary((r, left, right) -> Objects.richCompare(r, left, right, op))
        .call(rt, self, other);
  }

  private static HeapObject getattr(Runtime rt, HeapObject self, HeapObject name) {
    HeapObject target = WeakProxyObject.target(rt, self);
    try {
      return Attributes.get(rt, target, Attributes.checkName(rt, name));
    } finally {
      rt.heap.decref(target);
    }
  }

  private static void setattr(Runtime rt, HeapObject self, HeapObject name, HeapObject value) {
    HeapObject target = WeakProxyObject.target(rt, self);
    try {
      Attributes.set(rt, target, Attributes.checkName(rt, name), value);
    } finally {
      rt.heap.decref(target);
    }
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    HeapObject target = WeakProxyObject.target(rt, self);
    try {
      Slots.IterNextFunc next = slots(target).tpIternext;
      if (next == null) {
        throw rt.typeError(
            "Weakref proxy referenced a non-iterator '" + target.type.name() + "' object");
      }
      return next.call(rt, target);
    } finally {
      rt.heap.decref(target);
    }
  }

  private static long lengthOf(Runtime rt, HeapObject self) {
    HeapObject target = WeakProxyObject.target(rt, self);
    try {
      return Sequences.length(rt, target);
    } finally {
      rt.heap.decref(target);
    }
  }

  private static void setItem(Runtime rt, HeapObject self, HeapObject key, HeapObject value) {
    HeapObject target = WeakProxyObject.target(rt, self);
    try {
      if (value == null) {
        Sequences.deleteItem(rt, target, key);
      } else {
        Sequences.setItem(rt, target, key, value);
      }
    } finally {
      rt.heap.decref(target);
    }
  }

  private static Slots.NoArgs forwarding(String method) {
    return (rt, self) -> {
      HeapObject target = WeakProxyObject.target(rt, self);
      try {
        return Calls.callMethod(rt, target, rt.intern(method));
      } finally {
        rt.heap.decref(target);
      }
    };
  }
}
