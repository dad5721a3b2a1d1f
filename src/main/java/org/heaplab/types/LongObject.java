package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;

/**
 * {@code int}: digits of 30 bits behind {@code lv_tag}; here a {@code long} or, past it, a
 * BigInteger.
 *
 * <pre>
 *   +16  lv_tag    8   sign and number of digits
 *   +24  ob_digit  4 bytes each
 * </pre>
 */
public final class LongObject extends HeapObject {

  static final int DIGIT_BITS = 30;
  private static final long DIGIT_BYTES = 4;

  /** {@code sizeof(PyLongObject)}, which is asked for where one digit is enough. */
  private static final long LEAST_REQUEST = 32;

  /** Digits that the least request has room for. */
  static final int LEAST_DIGITS = 2;

  private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  /** The value where it fits. */
  final long value;

  /** Null where the value fits a long. */
  private final BigInteger big;

  private LongObject(long value, BigInteger big) {
    this.value = value;
    this.big = big;
  }

  public static HeapObject of(Runtime rt, long value) {
    if (value >= Runtime.SMALL_INT_MIN && value <= rt.smallIntMax) {
      return rt.smallInt((int) value);
    }
    TypeObject type = rt.types.int_;
    LongObject result = new LongObject(value, null);
    rt.heap.allocateLeaf(result, type, isTwoDigits(value) ? LEAST_REQUEST : result.bytesAs(type));
    return result;
  }

  /** {@code PyLong_FromSsize_t}: asks for no more than its digits need. */
  public static HeapObject ofSize(Runtime rt, long value) {
    return inRoom(rt, value, 1);
  }

  static HeapObject ofSize(Runtime rt, BigInteger value) {
    return inRoom(rt, value, 1);
  }

  /**
   * {@code long_normalize}: a result in the block that was asked for before its size was known.
   *
   * @param digits that the block was asked for; more where the value has more
   */
  static HeapObject inRoom(Runtime rt, long value, int digits) {
    if (value >= Runtime.SMALL_INT_MIN && value <= rt.smallIntMax) {
      return rt.smallInt((int) value);
    }
    LongObject result = new LongObject(value, null);
    rt.heap.allocateLeaf(result, rt.types.int_, bytes(rt, Math.max(digits, result.digits())));
    return result;
  }

  static HeapObject inRoom(Runtime rt, BigInteger value, int digits) {
    if (fits(value)) {
      return inRoom(rt, value.longValue(), digits);
    }
    LongObject result = new LongObject(0, value);
    rt.heap.allocateLeaf(result, rt.types.int_, bytes(rt, Math.max(digits, result.digits())));
    return result;
  }

  private static long bytes(Runtime rt, int digits) {
    return rt.types.int_.basicSize() + DIGIT_BYTES * digits;
  }

  /** {@code _PyLong_IsCompact}: whether one digit is enough. */
  public boolean isCompact() {
    return big == null && Math.abs(value) >>> DIGIT_BITS == 0;
  }

  /** Whether no more than two digits are needed, for which the least request has room. */
  private static boolean isTwoDigits(long value) {
    return Math.abs(value) >>> (2 * DIGIT_BITS) == 0;
  }

  public static HeapObject of(Runtime rt, BigInteger value) {
    return fits(value) ? of(rt, value.longValue()) : create(rt, rt.types.int_, value);
  }

  static LongObject create(Runtime rt, TypeObject type, BigInteger value) {
    if (fits(value)) {
      return create(rt, type, value.longValue());
    }
    LongObject result = new LongObject(0, value);
    allocate(rt, result, type);
    return result;
  }

  static LongObject create(Runtime rt, TypeObject type, long value) {
    LongObject result = new LongObject(value, null);
    allocate(rt, result, type);
    return result;
  }

  /** A key to search with; it has no place on the heap. */
  static LongObject unplaced(Runtime rt, long value) {
    LongObject result = new LongObject(value, null);
    result.type = rt.types.int_;
    return result;
  }

  /** One of the ints that exist before the program starts. */
  static LongObject createStatic(Runtime rt, TypeObject type, long value, int offset) {
    LongObject result = new LongObject(value, null);
    rt.initInRuntime(result, type, offset);
    return result;
  }

  /** False or True. */
  static LongObject createBool(Runtime rt, TypeObject type, long value, int held) {
    LongObject result = new LongObject(value, null);
    rt.initCounted(result, type, result.bytesAs(type), held);
    return result;
  }

  private static void allocate(Runtime rt, LongObject result, TypeObject type) {
    if (type.isGc()) {
      rt.heap.allocateGcObject(result, type, result.bytesAs(type));
      rt.heap.track(result);
    } else {
      rt.heap.allocateObject(result, type, Math.max(LEAST_REQUEST, result.bytesAs(type)));
    }
  }

  private static boolean fits(BigInteger value) {
    return value.compareTo(LONG_MIN) >= 0 && value.compareTo(LONG_MAX) <= 0;
  }

  /** Whether {@link #longValue} is the value. */
  public boolean isSmall() {
    return big == null;
  }

  /** Whether it is an exact int and {@link #longValue} its value. */
  boolean isPlain(Runtime rt) {
    return big == null && type == rt.types.int_;
  }

  public long longValue() {
    return value;
  }

  public BigInteger bigValue() {
    return big == null ? BigInteger.valueOf(value) : big;
  }

  public int signum() {
    return big == null ? Long.signum(value) : big.signum();
  }

  /** {@code bit_length()}. */
  int bits() {
    if (big != null) {
      return big.signum() < 0 ? big.negate().bitLength() : big.bitLength();
    }
    return value == Long.MIN_VALUE ? 64 : 64 - Long.numberOfLeadingZeros(Math.abs(value));
  }

  int digits() {
    return digits(bits());
  }

  static int digits(int bits) {
    return (bits + DIGIT_BITS - 1) / DIGIT_BITS;
  }

  private long bytesAs(TypeObject type) {
    return bytes(type.runtime(), Math.max(1, digits()));
  }

  @Override
  public boolean isRoomy() {
    return true;
  }

  /** What {@code int.__sizeof__} says; 3.11 leaves out what a subclass adds. */
  @Override
  public long basicBytes() {
    Runtime rt = ((TypeObject) type).runtime();
    return bytesAs(rt.build.since(12) ? (TypeObject) type : rt.types.int_);
  }
}
