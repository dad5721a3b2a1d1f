package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.RawMemory;

/**
 * A memoryview's items as objects, by their native format.
 *
 * @see "unpack_single, pack_single in Objects/memoryobject.c (3.13)"
 */
final class MemoryItems {

  private MemoryItems() {}

  /** Bytes of an item; -1 for what is no native format of one character. */
  static int sizeOf(Runtime rt, String format) {
    if (code(format) == 'e' && !rt.build.since(12)) {
      return -1;
    }
    return switch (code(format)) {
      case 'c', 'b', 'B', '?' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
      default -> -1;
    };
  }

  /** The character of a format, 0 if it is not one with an {@code @} at most. */
  static char code(String format) {
    String bare = format.startsWith("@") ? format.substring(1) : format;
    return bare.length() == 1 ? bare.charAt(0) : 0;
  }

  private static boolean isSigned(char code) {
    return "bhilqn".indexOf(code) >= 0;
  }

  static HeapObject get(Runtime rt, BufferView view, int at) {
    char code = code(view.format());
    byte[] bytes = view.bytes();
    int size = sizeOf(rt, view.format());
    return switch (code) {
      case 'c' -> BytesObject.of(rt, new byte[] {bytes[at]});
      case '?' -> rt.bool(bytes[at] != 0);
      case 'f', 'd', 'e' -> FloatObject.of(rt, RawMemory.readDouble(bytes, at, size));
      default -> {
        if (size < 0) {
          throw rt.raise(
              rt.exceptions.notImplementedError,
              "memoryview: format " + view.format() + " not supported");
        }
        long value = RawMemory.readLong(bytes, at, size, isSigned(code));
        boolean large = size == 8 && value < 0 && !isSigned(code);
        yield large
            ? LongObject.of(rt, new BigInteger(Long.toUnsignedString(value)))
            : LongObject.of(rt, value);
      }
    };
  }

  /** Stores an item; the item's own code may have released the memory. */
  static void put(Runtime rt, MemoryViewObject memory, int at, HeapObject item) {
    BufferView view = memory.view(rt);
    byte[] packed = packed(rt, view.format(), item);
    memory.view(rt);
    System.arraycopy(packed, 0, view.bytes(), at, packed.length);
  }

  private static byte[] packed(Runtime rt, String format, HeapObject item) {
    char code = code(format);
    int size = sizeOf(rt, format);
    byte[] bytes = new byte[size];
    try {
      switch (code) {
        case 'c' -> bytes[0] = character(rt, item);
        case '?' -> bytes[0] = (byte) (Objects.isTrue(rt, item) ? 1 : 0);
        case 'f', 'd', 'e' -> RawMemory.writeDouble(bytes, 0, size, Conversions.toDouble(rt, item));
        default -> RawMemory.writeLong(bytes, 0, size, integer(rt, item, size, isSigned(code)));
      }
      return bytes;
    } catch (FormatFault fault) {
      throw invalid(rt, Faults.raised(rt, fault), code);
    } catch (PyRaise e) {
      throw invalid(rt, e, code);
    }
  }

  private static byte character(Runtime rt, HeapObject item) {
    if (!(item instanceof BytesObject bytes)) {
      throw rt.typeError("");
    }
    if (bytes.value.length != 1) {
      throw rt.valueError("");
    }
    return bytes.value[0];
  }

  private static long integer(Runtime rt, HeapObject item, int size, boolean signed) {
    LongObject number = Numbers.index(rt, item);
    BigInteger value = number.bigValue();
    rt.heap.decref(number);
    boolean fits =
        signed
            ? value.bitLength() < 8 * size
            : value.signum() >= 0 && value.bitLength() <= 8 * size;
    if (!fits) {
      throw rt.valueError("");
    }
    return value.longValue();
  }

  /** What an item's own errors become; others go on. */
  private static PyRaise invalid(Runtime rt, PyRaise e, char code) {
    boolean type = Numbers.isRaised(e, rt.exceptions.typeError);
    boolean value =
        Numbers.isRaised(e, rt.exceptions.valueError)
            || Numbers.isRaised(e, rt.exceptions.overflowError);
    if (!type && !value) {
      return e;
    }
    rt.heap.decref(e.exception());
    return type
        ? rt.typeError("memoryview: invalid type for format '" + code + "'")
        : rt.valueError("memoryview: invalid value for format '" + code + "'");
  }
}
