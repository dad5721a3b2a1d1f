package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * Arguments of built-in functions as the C values that CPython reads them as; null stands for one
 * that was left out.
 *
 * @see "Python/getargs.c, Tools/clinic (3.13)"
 */
public final class Arguments {

  private Arguments() {}

  /** {@code Py_ssize_t}. */
  public static long ssize(Runtime rt, HeapObject o, long missing) {
    return o == null ? missing : integer(rt, o, Long.MIN_VALUE, Long.MAX_VALUE, "C ssize_t");
  }

  /** {@code int}. */
  public static int cInt(Runtime rt, HeapObject o, int missing) {
    return o == null
        ? missing
        : (int) integer(rt, o, Integer.MIN_VALUE, Integer.MAX_VALUE, "C int");
  }

  /** {@code long}, which has the range of Java's. */
  public static long cLong(Runtime rt, HeapObject o) {
    return integer(rt, o, Long.MIN_VALUE, Long.MAX_VALUE, "C long");
  }

  private static long integer(Runtime rt, HeapObject o, long least, long most, String kind) {
    LongObject number = Numbers.index(rt, o);
    boolean fits = number.isSmall() && number.value >= least && number.value <= most;
    long value = number.value;
    rt.heap.decref(number);
    if (!fits) {
      throw rt.raise(rt.exceptions.overflowError, "Python int too large to convert to " + kind);
    }
    return value;
  }

  /** {@code bool}. */
  public static boolean truth(Runtime rt, HeapObject o, boolean missing) {
    return o == null ? missing : Objects.isTrue(rt, o);
  }

  /** The start or end of a part: None is as good as nothing, what is too large is cut. */
  public static long sliceIndex(Runtime rt, HeapObject o, long missing) {
    if (o == null || o == rt.none) {
      return missing;
    }
    if (!Numbers.isIndex(o)) {
      throw rt.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Numbers.asSsize(rt, o, null);
  }

  /**
   * {@code str}.
   *
   * @param what the argument, as {@code "replace() argument 1"}
   */
  public static StrObject str(Runtime rt, HeapObject o, String what) {
    if (o instanceof StrObject str) {
      return str;
    }
    throw mustBe(rt, what, "str", o);
  }

  /** {@code str} as a Java string; a null argument is the default. */
  public static String string(Runtime rt, HeapObject o, String what, String missing) {
    return o == null ? missing : str(rt, o, what).toString();
  }

  static RuntimeException mustBe(Runtime rt, String what, String expected, HeapObject o) {
    String given = o == rt.none ? "None" : o.type.name();
    return rt.typeError(what + " must be " + expected + ", not " + given);
  }
}
