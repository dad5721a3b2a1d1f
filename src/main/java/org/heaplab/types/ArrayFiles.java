package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FormatFault;

/** {@code array.tofile} and {@code fromfile}, for objects with {@code write} and {@code read}. */
final class ArrayFiles {

  private static final int BLOCK = 64 * 1024;

  private ArrayFiles() {}

  static void define(TypeBuilder builder) {
    builder
        .methodO("tofile", ArrayFiles::toFile)
        .method("fromfile", "f, n, /", ArrayFiles::fromFile);
  }

  private static HeapObject toFile(Runtime rt, HeapObject self, HeapObject file) {
    byte[] all = ((ArrayObject) self).bytes();
    for (int at = 0; at < all.length; at += BLOCK) {
      byte[] block = Arrays.copyOfRange(all, at, Math.min(at + BLOCK, all.length));
      HeapObject bytes = BytesObject.of(rt, block);
      try {
        rt.heap.decref(Calls.callMethod(rt, file, rt.intern("write"), bytes));
      } finally {
        rt.heap.decref(bytes);
      }
    }
    return Runtime.owned(rt.none);
  }

  private static HeapObject fromFile(Runtime rt, HeapObject self, HeapObject[] args) {
    ArrayObject array = (ArrayObject) self;
    long count = Arguments.ssize(rt, args[1], 0);
    if (count < 0) {
      throw rt.valueError("negative count");
    }
    if (count > Long.MAX_VALUE / array.kind.size) {
      throw rt.memoryError();
    }
    HeapObject wanted = LongObject.of(rt, count * array.kind.size);
    HeapObject read;
    try {
      read = Calls.callMethod(rt, args[0], rt.intern("read"), wanted);
    } finally {
      rt.heap.decref(wanted);
    }
    try {
      append(rt, array, read, count);
    } finally {
      rt.heap.decref(read);
    }
    return Runtime.owned(rt.none);
  }

  private static void append(Runtime rt, ArrayObject array, HeapObject read, long count) {
    if (!(read instanceof BytesObject bytes)) {
      throw rt.typeError("read() didn't return bytes");
    }
    ArrayMethods.appendBytes(rt, array, bytes.value);
    if (bytes.value.length != count * array.kind.size) {
      throw new FormatFault("EOFError", "read() didn't return enough bytes");
    }
  }
}
