package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code pow(v, w, z)} and {@code **}. */
public final class Power {

  private Power() {}

  public static HeapObject power(Runtime rt, HeapObject v, HeapObject w, HeapObject z) {
    HeapObject result = ternary(rt, v, w, z);
    if (result != rt.notImplemented) {
      return result;
    }
    if (z == rt.none) {
      throw unsupported(rt, "** or pow()", v, w);
    }
    throw rt.typeError(
        "unsupported operand type(s) for ** or pow(): '"
            + v.type.name()
            + "', '"
            + w.type.name()
            + "', '"
            + z.type.name()
            + "'");
  }

  static HeapObject inPlace(Runtime rt, HeapObject v, HeapObject w) {
    Slots.TernaryFunc slot = ((TypeObject) v.type).nbInplacePower;
    if (slot != null) {
      HeapObject result = slot.call(rt, v, w, rt.none);
      if (result != rt.notImplemented) {
        return result;
      }
    }
    HeapObject result = ternary(rt, v, w, rt.none);
    if (result == rt.notImplemented) {
      throw unsupported(rt, "**=", v, w);
    }
    return result;
  }

  private static RuntimeException unsupported(
      Runtime rt, String symbol, HeapObject v, HeapObject w) {
    return rt.typeError(
        "unsupported operand type(s) for "
            + symbol
            + ": '"
            + v.type.name()
            + "' and '"
            + w.type.name()
            + "'");
  }

  private static HeapObject ternary(Runtime rt, HeapObject v, HeapObject w, HeapObject z) {
    TypeObject vType = (TypeObject) v.type;
    TypeObject wType = (TypeObject) w.type;
    Slots.TernaryFunc first = vType.nbPower;
    Slots.TernaryFunc second = wType == vType || wType.nbPower == first ? null : wType.nbPower;
    if (first != null && second != null && wType.isSubtypeOf(vType)) {
      HeapObject result = second.call(rt, v, w, z);
      if (result != rt.notImplemented) {
        return result;
      }
      second = null;
    }
    if (first != null) {
      HeapObject result = first.call(rt, v, w, z);
      if (result != rt.notImplemented) {
        return result;
      }
    }
    if (second != null) {
      HeapObject result = second.call(rt, v, w, z);
      if (result != rt.notImplemented) {
        return result;
      }
    }
    Slots.TernaryFunc third = ((TypeObject) z.type).nbPower;
    if (third == null || third == first || third == second) {
      return rt.notImplemented;
    }
    return third.call(rt, v, w, z);
  }
}
