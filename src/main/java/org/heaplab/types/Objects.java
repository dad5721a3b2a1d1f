package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.Hashes;
import org.heaplab.types.text.Quoting;
import org.heaplab.types.text.Text;

/**
 * What can be asked of any object.
 *
 * @see "Objects/object.c, Objects/abstract.c (3.13)"
 */
public final class Objects {

  /** {@code tp_hash} of types that cannot be hashed. */
  public static final Slots.HashFunc HASH_NOT_IMPLEMENTED = Objects::hashNotImplemented;

  private Objects() {}

  /** {@code repr(o)}. */
  public static StrObject repr(Runtime rt, HeapObject o) {
    rt.enterRecursiveCall(" while getting the repr of an object");
    try {
      HeapObject result = ((TypeObject) o.type).tpRepr.call(rt, o);
      return requireStr(rt, result, "__repr__");
    } finally {
      rt.leaveRecursiveCall();
    }
  }

  /** {@code str(o)}. */
  public static StrObject str(Runtime rt, HeapObject o) {
    if (o.type == rt.types.str) {
      return (StrObject) Runtime.owned(o);
    }
    Slots.UnaryFunc function = ((TypeObject) o.type).tpStr;
    if (function == null) {
      return repr(rt, o);
    }
    rt.enterRecursiveCall(" while getting the str of an object");
    try {
      return requireStr(rt, function.call(rt, o), "__str__");
    } finally {
      rt.leaveRecursiveCall();
    }
  }

  private static StrObject requireStr(Runtime rt, HeapObject result, String method) {
    if (result instanceof StrObject str) {
      return str;
    }
    String kind = result.type.name();
    rt.heap.decref(result);
    throw rt.typeError(method + " returned non-string (type " + kind + ")");
  }

  /** The text of {@code repr(o)}. */
  public static Text reprText(Runtime rt, HeapObject o) {
    StrObject str = repr(rt, o);
    Text text = str.text;
    rt.heap.decref(str);
    return text;
  }

  /** The text of {@code str(o)}. */
  public static Text strText(Runtime rt, HeapObject o) {
    StrObject str = str(rt, o);
    Text text = str.text;
    rt.heap.decref(str);
    return text;
  }

  /** {@code ascii(o)}. */
  public static StrObject ascii(Runtime rt, HeapObject o) {
    StrObject repr = repr(rt, o);
    if (repr.text.isAscii()) {
      return repr;
    }
    StrObject result = rt.newStr(Quoting.asciiOf(repr.text));
    rt.heap.decref(repr);
    return result;
  }

  static HeapObject genericRepr(Runtime rt, HeapObject o) {
    return rt.newStr(
        "<" + qualifiedTypeName(rt, (TypeObject) o.type) + " object at " + hexAddress(o) + ">");
  }

  static HeapObject genericStr(Runtime rt, HeapObject o) {
    return ((TypeObject) o.type).tpRepr.call(rt, o);
  }

  /** {@code __main__.A}; without its module for a built-in type. */
  static String qualifiedTypeName(Runtime rt, TypeObject type) {
    if (!type.isClass()) {
      return type.name();
    }
    HeapObject module = type.dict.borrow(rt.intern("__module__"));
    String name = type.qualnameObject.toString();
    return module instanceof StrObject m && !m.toString().equals("builtins")
        ? m + "." + name
        : name;
  }

  /** As above, but without {@code __main__}; before 3.13 the plain name. */
  static String shownTypeName(Runtime rt, HeapObject o) {
    TypeObject type = (TypeObject) o.type;
    if (!type.isClass() || !rt.build.since(13)) {
      return type.name();
    }
    HeapObject module = type.dict.borrow(rt.intern("__module__"));
    boolean inMain = module instanceof StrObject m && m.toString().equals("__main__");
    return inMain ? type.qualnameObject.toString() : qualifiedTypeName(rt, type);
  }

  static String hexAddress(HeapObject o) {
    return "0x" + Long.toHexString(o.address);
  }

  /** {@code hash(o)}. */
  public static long hash(Runtime rt, HeapObject o) {
    if (o instanceof LongObject number && o.type == rt.types.int_ && number.isSmall()) {
      return Hashes.integer(number.value);
    }
    Slots.HashFunc function = ((TypeObject) o.type).tpHash;
    if (function == null) {
      return hashNotImplemented(rt, o);
    }
    rt.enterNative();
    try {
      return function.call(rt, o);
    } finally {
      rt.leaveNative();
    }
  }

  private static long hashNotImplemented(Runtime rt, HeapObject o) {
    throw rt.typeError("unhashable type: '" + o.type.name() + "'");
  }

  /** {@code bool(o)}. */
  public static boolean isTrue(Runtime rt, HeapObject o) {
    if (o == rt.true_) {
      return true;
    }
    if (o == rt.false_ || o == rt.none) {
      return false;
    }
    TypeObject type = (TypeObject) o.type;
    if (type.nbBool != null) {
      return type.nbBool.call(rt, o);
    }
    if (type.mpLength != null) {
      return type.mpLength.call(rt, o) > 0;
    }
    return type.sqLength == null || type.sqLength.call(rt, o) > 0;
  }

  /** {@code left op right}. */
  public static HeapObject richCompare(Runtime rt, HeapObject left, HeapObject right, int op) {
    rt.enterRecursiveCall(" in comparison");
    try {
      return compare(rt, left, right, op);
    } finally {
      rt.leaveRecursiveCall();
    }
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    TypeObject leftType = (TypeObject) left.type;
    TypeObject rightType = (TypeObject) right.type;
    boolean reflectedFirst =
        leftType != rightType && rightType.isSubtypeOf(leftType) && rightType.tpRichcompare != null;
    HeapObject result;
    if (reflectedFirst) {
      result = rightType.tpRichcompare.call(rt, right, left, CompareOp.swapped(op));
      if (result != rt.notImplemented) {
        return result;
      }
    }
    if (leftType.tpRichcompare != null) {
      result = leftType.tpRichcompare.call(rt, left, right, op);
      if (result != rt.notImplemented) {
        return result;
      }
    }
    if (!reflectedFirst && rightType.tpRichcompare != null) {
      result = rightType.tpRichcompare.call(rt, right, left, CompareOp.swapped(op));
      if (result != rt.notImplemented) {
        return result;
      }
    }
    return compareIdentity(rt, left, right, op);
  }

  private static HeapObject compareIdentity(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (op == CompareOp.EQ) {
      return rt.bool(left == right);
    }
    if (op == CompareOp.NE) {
      return rt.bool(left != right);
    }
    throw rt.typeError(
        "'"
            + CompareOp.symbol(op)
            + "' not supported between instances of '"
            + left.type.name()
            + "' and '"
            + right.type.name()
            + "'");
  }

  /** {@code left op right} as a truth value; an object equals itself. */
  public static boolean compareBool(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (left == right) {
      if (op == CompareOp.EQ) {
        return true;
      }
      if (op == CompareOp.NE) {
        return false;
      }
    }
    HeapObject result = richCompare(rt, left, right, op);
    try {
      return isTrue(rt, result);
    } finally {
      rt.heap.decref(result);
    }
  }

  public static boolean equal(Runtime rt, HeapObject left, HeapObject right) {
    return compareBool(rt, left, right, CompareOp.EQ);
  }
}
