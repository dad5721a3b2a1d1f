package org.heaplab.build;

/**
 * Where the objects lie that {@code _PyRuntime} holds, in bytes from the smallest of the small
 * ints. Those of one kind are an array.
 *
 * @param phase of the smallest int's address, modulo 16
 * @param ascii strings of one ASCII character, one each {@code asciiStride} bytes; {@code latin1}
 *     those from U+0080 on
 * @see "struct _Py_static_objects in Include/internal/pycore_global_objects.h (3.13)"
 */
public record StaticObjects(
    int phase,
    int emptyStr,
    int listError,
    int ascii,
    int asciiStride,
    int latin1,
    int latin1Stride,
    int emptyTuple) {

  private static final int INT_STRIDE = 32;
  private static final int EMPTY_BYTES = 8384;
  private static final int BYTES = 8424;
  private static final int BYTES_STRIDE = 48;
  private static final int LAST_OBJECT = 64;

  static final StaticObjects V3_11 =
      new StaticObjects(8, 21_624, 21_680, 40_800, 56, 47_968, 80, 58_224);
  static final StaticObjects V3_12 =
      new StaticObjects(8, 21_512, 21_728, 58_800, 48, 64_944, 64, 73_152);
  static final StaticObjects V3_13 =
      new StaticObjects(0, 21_464, 21_680, 60_056, 48, 66_200, 64, 74_408);

  /** Of the i-th of the small ints. */
  public static int smallInt(int i) {
    return INT_STRIDE * i;
  }

  /** Of {@code b""}. */
  public static int emptyBytes() {
    return EMPTY_BYTES;
  }

  /** Of the bytes object of one byte, 0 to 255. */
  public static int byteCharacter(int value) {
    return BYTES + BYTES_STRIDE * value;
  }

  /** Of the string of a code point below 256. */
  public int character(int point) {
    return point < 0x80 ? ascii + asciiStride * point : latin1 + latin1Stride * (point - 0x80);
  }

  /** Bytes from a 16-byte boundary to the end of all. */
  public int bytes() {
    return phase + emptyTuple + LAST_OBJECT;
  }
}
