package org.heaplab.types.deque;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.CompareOp;
import org.heaplab.types.DictObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.LongObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.Signature;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** What deques can do: the slots. */
public final class DequeType {

  private static final Signature PARAMETERS =
      Signature.parse("deque", "iterable=None, maxlen=None");

  private DequeType() {}

  /** Makes the type and those of its iterators, which it finds through it. */
  public static TypeObject create(Runtime rt) {
    TypeObject[] iterators = new TypeObject[2];
    TypeObject deque = rt.types.addLate("collections.deque", b -> define(b, iterators));
    iterators[0] =
        rt.types.addLate("collections._deque_iterator", b -> DequeIterator.define(b, deque, false));
    iterators[1] =
        rt.types.addLate(
            "collections._deque_reverse_iterator", b -> DequeIterator.define(b, deque, true));
    return deque;
  }

  private static void define(TypeBuilder builder, TypeObject[] iterators) {
    TypeObject type = builder.type;
    type.flags |= TypeObject.SEQUENCE;
    type.hasWeakrefs = true;
    type.tpNew = (rt, requested, args, keywords) -> DequeObject.create(rt, requested);
    type.tpInit = DequeType::init;
    type.tpRepr = DequeType::repr;
    type.tpHash = Objects.HASH_NOT_IMPLEMENTED;
    type.tpRichcompare = (rt, a, b, op) -> compare(rt, type, a, b, op);
    type.tpIter = (rt, self) -> DequeIterator.create(rt, iterators[0], self, false);
    type.sqLength = (rt, self) -> ((DequeObject) self).size;
    type.sqConcat = (rt, a, b) -> concat(rt, type, a, b);
    type.sqRepeat = DequeType::repeat;
    type.sqItem = DequeType::item;
    type.sqAssItem = DequeType::setItem;
    type.sqContains = (rt, self, o) -> DequeMethods.find(rt, (DequeObject) self, o, 0) >= 0;
    type.sqInplaceConcat = DequeType::extendInPlace;
    type.sqInplaceRepeat = DequeType::repeatInPlace;
    builder.method(
        "__reversed__", (rt, self) -> DequeIterator.create(rt, iterators[1], self, true));
    DequeMethods.define(builder);
  }

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    HeapObject[] bound = PARAMETERS.bind(rt, args, keywords);
    DequeObject deque = (DequeObject) self;
    long maxLength = -1;
    if (bound[1] != null && bound[1] != rt.none) {
      if (!(bound[1] instanceof LongObject number)) {
        throw rt.typeError("an integer is required");
      }
      if (!number.isSmall()) {
        throw rt.raise(rt.exceptions.overflowError, "Python int too large to convert to C ssize_t");
      }
      maxLength = number.longValue();
      if (maxLength < 0) {
        throw rt.valueError("maxlen must be non-negative");
      }
    }
    deque.maxLength = maxLength;
    deque.clear(rt.heap);
    if (bound[0] != null) {
      deque.extend(rt, bound[0]);
    }
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    DequeObject deque = (DequeObject) self;
    if (!rt.reprs.enter(deque)) {
      return rt.newStr("[...]");
    }
    try {
      HeapObject list = Iteration.toList(rt, deque);
      try {
        String limit = deque.maxLength < 0 ? "" : ", maxlen=" + deque.maxLength;
        String name = ((TypeObject) deque.type).shortName();
        return rt.newStr(name + "(" + Objects.reprText(rt, list) + limit + ")");
      } finally {
        rt.heap.decref(list);
      }
    } finally {
      rt.reprs.leave(rt.heap, deque);
    }
  }

  private static HeapObject compare(
      Runtime rt, TypeObject type, HeapObject left, HeapObject right, int op) {
    if (!((TypeObject) left.type).isSubtypeOf(type)
        || !((TypeObject) right.type).isSubtypeOf(type)) {
      return Runtime.owned(rt.notImplemented);
    }
    int a = ((DequeObject) left).size;
    int b = ((DequeObject) right).size;
    if (left == right || (a != b && (op == CompareOp.EQ || op == CompareOp.NE))) {
      return rt.bool(CompareOp.holds(op, left == right ? 0 : 1));
    }
    HeapObject x = Iteration.iter(rt, left);
    HeapObject y = Iteration.iter(rt, right);
    try {
      return compareEach(rt, x, y, op);
    } finally {
      rt.heap.decref(x);
      rt.heap.decref(y);
    }
  }

  private static HeapObject compareEach(Runtime rt, HeapObject left, HeapObject right, int op) {
    while (true) {
      HeapObject x = Iteration.next(rt, left);
      HeapObject y = null;
      try {
        y = Iteration.next(rt, right);
        if (x == null || y == null) {
          int order = x == y ? 0 : x == null ? -1 : 1;
          return rt.bool(CompareOp.holds(op, order));
        }
        if (!Objects.equal(rt, x, y)) {
          return rt.bool(Objects.compareBool(rt, x, y, op));
        }
      } finally {
        rt.heap.decrefIfPresent(x);
        rt.heap.decrefIfPresent(y);
      }
    }
  }

  private static HeapObject concat(Runtime rt, TypeObject type, HeapObject left, HeapObject right) {
    if (!((TypeObject) right.type).isSubtypeOf(type)) {
      throw rt.typeError("can only concatenate deque (not \"" + right.type.name() + "\") to deque");
    }
    HeapObject sum = DequeMethods.copy(rt, left);
    try {
      ((DequeObject) sum).extend(rt, right);
      return sum;
    } catch (RuntimeException e) {
      rt.heap.decref(sum);
      throw e;
    }
  }

  private static HeapObject repeat(Runtime rt, HeapObject self, long times) {
    HeapObject product = DequeMethods.copy(rt, self);
    try {
      return repeatInPlace(rt, product, times);
    } finally {
      rt.heap.decref(product);
    }
  }

  private static HeapObject repeatInPlace(Runtime rt, HeapObject self, long times) {
    DequeObject deque = (DequeObject) self;
    long n = times;
    if (deque.size == 0 || n == 1) {
      return Runtime.owned(self);
    }
    if (n <= 0) {
      deque.clear(rt.heap);
      return Runtime.owned(self);
    }
    if (deque.maxLength >= 0 && n > (deque.maxLength + deque.size - 1) / deque.size) {
      n = (deque.maxLength + deque.size - 1) / deque.size;
    }
    if (n > (Integer.MAX_VALUE - 8) / deque.size) {
      throw rt.memoryError();
    }
    HeapObject list = Iteration.toList(rt, deque);
    try {
      for (long i = 1; i < n; i++) {
        deque.extend(rt, list);
      }
    } finally {
      rt.heap.decref(list);
    }
    return Runtime.owned(self);
  }

  private static HeapObject extendInPlace(Runtime rt, HeapObject self, HeapObject other) {
    ((DequeObject) self).extend(rt, other);
    return Runtime.owned(self);
  }

  private static int checked(Runtime rt, DequeObject deque, long index) {
    if (index < 0 || index >= deque.size) {
      throw rt.raise(rt.exceptions.indexError, "deque index out of range");
    }
    return (int) index;
  }

  private static HeapObject item(Runtime rt, HeapObject self, long index) {
    DequeObject deque = (DequeObject) self;
    return Runtime.owned(deque.borrow(checked(rt, deque, index)));
  }

  private static void setItem(Runtime rt, HeapObject self, long index, HeapObject value) {
    DequeObject deque = (DequeObject) self;
    int i = checked(rt, deque, index);
    HeapObject old =
        value == null ? DequeMethods.takeAt(rt, deque, i) : deque.replace(i, Runtime.owned(value));
    rt.heap.decref(old);
  }
}
