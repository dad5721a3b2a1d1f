package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.RawMemory;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.Unicode;

/**
 * An array's items as objects, by its type code.
 *
 * @see "Modules/arraymodule.c (3.13)"
 */
enum ArrayItems {
  B_SIGNED('b', 1),
  B('B', 1),
  U('u', 4),
  W('w', 4),
  H_SIGNED('h', 2),
  H('H', 2),
  I_SIGNED('i', 4),
  I('I', 4),
  L_SIGNED('l', 8),
  L('L', 8),
  Q_SIGNED('q', 8),
  Q('Q', 8),
  F('f', 4),
  D('d', 8);

  final char code;
  final int size;

  ArrayItems(char code, int size) {
    this.code = code;
    this.size = size;
  }

  /** The kind of a type code, null if the version has none. */
  static ArrayItems of(Runtime rt, int code) {
    for (ArrayItems kind : values()) {
      if (kind.code == code && (kind != W || rt.build.since(13))) {
        return kind;
      }
    }
    return null;
  }

  boolean isText() {
    return this == U || this == W;
  }

  private boolean isFloat() {
    return this == F || this == D;
  }

  /** As a buffer's format says it. */
  String format() {
    return isText() ? "w" : String.valueOf(code);
  }

  HeapObject get(Runtime rt, byte[] bytes, int at) {
    if (isFloat()) {
      return FloatObject.of(rt, RawMemory.readDouble(bytes, at, size));
    }
    if (isText()) {
      long point = RawMemory.readLong(bytes, at, size, false);
      if (point >= Unicode.LIMIT) {
        throw rt.valueError("chr() arg not in range(0x110000)");
      }
      return rt.newStr(Text.ofCodePoint((int) point));
    }
    long value = RawMemory.readLong(bytes, at, size, Character.isLowerCase(code));
    boolean large = size == 8 && value < 0 && Character.isUpperCase(code);
    return large
        ? LongObject.of(rt, new BigInteger(Long.toUnsignedString(value)))
        : LongObject.of(rt, value);
  }

  /** The item's bytes; nothing is written where the value is refused. */
  byte[] bytes(Runtime rt, HeapObject value) {
    byte[] bytes = new byte[size];
    if (isFloat()) {
      RawMemory.writeDouble(bytes, 0, size, Conversions.toDouble(rt, value));
    } else if (isText()) {
      if (!(value instanceof StrObject str) || str.text.length() != 1) {
        throw rt.typeError("array item must be unicode character");
      }
      RawMemory.writeLong(bytes, 0, size, str.text.at(0));
    } else {
      RawMemory.writeLong(bytes, 0, size, integer(rt, value));
    }
    return bytes;
  }

  private long integer(Runtime rt, HeapObject value) {
    LongObject number = Numbers.index(rt, value);
    BigInteger whole = number.bigValue();
    rt.heap.decref(number);
    return switch (this) {
      case B_SIGNED -> {
        long x = bounded(rt, whole, Short.MIN_VALUE, Short.MAX_VALUE, "signed short integer");
        yield bounded(rt, BigInteger.valueOf(x), Byte.MIN_VALUE, Byte.MAX_VALUE, "signed char");
      }
      case B -> bounded(rt, whole, 0, 0xFF, "unsigned byte integer");
      case H_SIGNED -> bounded(rt, whole, Short.MIN_VALUE, Short.MAX_VALUE, "signed short integer");
      case H -> {
        long x = bounded(rt, whole, Integer.MIN_VALUE, Integer.MAX_VALUE, "signed integer");
        yield bounded(rt, BigInteger.valueOf(x), 0, 0xFFFF, "unsigned short");
      }
      case I_SIGNED -> bounded(rt, whole, Integer.MIN_VALUE, Integer.MAX_VALUE, "signed integer");
      case I -> unsigned(rt, whole, 0xFFFFFFFFL);
      case L -> unsigned(rt, whole, -1);
      case L_SIGNED -> signedLong(rt, whole, "Python int too large to convert to C long");
      case Q_SIGNED -> signedLong(rt, whole, "int too big to convert");
      default -> {
        if (whole.signum() < 0) {
          throw overflow(rt, "can't convert negative int to unsigned");
        }
        if (whole.bitLength() > 64) {
          throw overflow(rt, "int too big to convert");
        }
        yield whole.longValue();
      }
    };
  }

  private static RuntimeException overflow(Runtime rt, String message) {
    return rt.raise(rt.exceptions.overflowError, message);
  }

  private static long signedLong(Runtime rt, BigInteger whole, String message) {
    if (whole.bitLength() > 63) {
      throw overflow(rt, message);
    }
    return whole.longValue();
  }

  private static long bounded(Runtime rt, BigInteger whole, long least, long most, String kind) {
    long value = signedLong(rt, whole, "Python int too large to convert to C long");
    if (value < least || value > most) {
      throw overflow(
          rt, kind + " is " + (value < least ? "less than minimum" : "greater than maximum"));
    }
    return value;
  }

  private static long unsigned(Runtime rt, BigInteger whole, long most) {
    if (whole.signum() < 0) {
      throw overflow(rt, "can't convert negative value to unsigned int");
    }
    if (whole.bitLength() > 64) {
      throw overflow(rt, "Python int too large to convert to C unsigned long");
    }
    long value = whole.longValue();
    if (Long.compareUnsigned(value, most) > 0) {
      throw overflow(rt, "unsigned int is greater than maximum");
    }
    return value;
  }
}
