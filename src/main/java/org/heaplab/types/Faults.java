package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.number.FormatFault;

/** What the pure packages refuse, as the exceptions that CPython raises. */
final class Faults {

  private Faults() {}

  static PyRaise raised(Runtime rt, FormatFault fault) {
    TypeObject type = rt.exceptions.all().get(fault.type());
    if (type == rt.exceptions.memoryError) {
      return rt.memoryError();
    }
    if (fault.errno() != 0) {
      HeapObject errno = LongObject.of(rt, fault.errno());
      TupleObject args = TupleObject.steal(rt, errno, rt.newStr(fault.getMessage()));
      return new PyRaise(BaseExceptionObject.create(rt, type, args));
    }
    return rt.raise(type, fault.getMessage());
  }

  /** A unary slot that computes with the pure packages. */
  static Slots.UnaryFunc guarded(Slots.UnaryFunc function) {
    return (rt, self) -> {
      try {
        return function.call(rt, self);
      } catch (FormatFault fault) {
        throw raised(rt, fault);
      }
    };
  }

  /** A binary slot that computes with the pure packages. */
  static Slots.BinaryFunc guarded(Slots.BinaryFunc function) {
    return (rt, left, right) -> {
      try {
        return function.call(rt, left, right);
      } catch (FormatFault fault) {
        throw raised(rt, fault);
      }
    };
  }

  /** {@code nb_power}, computed with the pure packages. */
  static Slots.TernaryFunc guarded(Slots.TernaryFunc function) {
    return (rt, first, second, third) -> {
      try {
        return function.call(rt, first, second, third);
      } catch (FormatFault fault) {
        throw raised(rt, fault);
      }
    };
  }

  /** {@code tp_new}, computed with the pure packages. */
  static Slots.NewFunc guardedNew(Slots.NewFunc function) {
    return (rt, type, args, keywords) -> {
      try {
        return function.call(rt, type, args, keywords);
      } catch (FormatFault fault) {
        throw raised(rt, fault);
      }
    };
  }
}
