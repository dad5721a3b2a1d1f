package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code bytearray[key] = value} and {@code del bytearray[key]}. */
final class ByteArrayAssignment {

  private ByteArrayAssignment() {}

  static void setItem(Runtime rt, HeapObject self, long index, HeapObject value) {
    byte item = value == null ? 0 : ByteSlots.byteOf(rt, value);
    store(rt, (ByteArrayObject) self, index, value == null, item);
  }

  /** The value is known before the index is judged: its own code may have shortened the array. */
  private static void store(
      Runtime rt, ByteArrayObject array, long index, boolean deletes, byte item) {
    if (index < 0 || index >= array.length()) {
      throw rt.raise(rt.exceptions.indexError, "bytearray index out of range");
    }
    if (deletes) {
      array.replace(rt, (int) index, (int) index + 1, new byte[0]);
    } else {
      array.set((int) index, item);
    }
  }

  static void assign(Runtime rt, HeapObject self, HeapObject key, HeapObject value) {
    ByteArrayObject array = (ByteArrayObject) self;
    if (Numbers.isIndex(key)) {
      long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
      byte item = value == null ? 0 : ByteSlots.byteOf(rt, value);
      store(rt, array, index < 0 ? index + array.length() : index, value == null, item);
      return;
    }
    if (!(key instanceof SliceObject slice)) {
      throw rt.typeError("bytearray indices must be integers or slices, not " + key.type.name());
    }
    SliceBounds bounds = SliceBounds.unpack(rt, slice);
    byte[] with = value == null ? new byte[0] : bytesOf(rt, value);
    long count = bounds.adjust(array.length());
    if (bounds.step == 1) {
      long stop = Math.max(bounds.start, bounds.stop);
      array.replace(rt, (int) bounds.start, (int) stop, with);
    } else if (with.length == 0) {
      delete(rt, array, bounds, count);
    } else {
      set(rt, array, bounds, count, with);
    }
  }

  private static byte[] bytesOf(Runtime rt, HeapObject value) {
    byte[] shown = Buffers.copyOrNull(rt, value);
    if (shown != null) {
      return shown;
    }
    TypeObject type = (TypeObject) value.type;
    if (Numbers.isIndex(value)
        || value instanceof StrObject
        || (type.tpIter == null && type.sqItem == null)) {
      throw rt.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return BytesNew.fromIterable(rt, value, "byte");
  }

  private static void set(
      Runtime rt, ByteArrayObject array, SliceBounds bounds, long count, byte[] with) {
    if (with.length != count) {
      throw rt.valueError(
          "attempt to assign bytes of size " + with.length + " to extended slice of size " + count);
    }
    long at = bounds.start;
    for (byte b : with) {
      array.set((int) at, b);
      at += bounds.step;
    }
  }

  private static void delete(Runtime rt, ByteArrayObject array, SliceBounds bounds, long count) {
    array.requireResizable(rt);
    if (count == 0) {
      return;
    }
    boolean[] gone = new boolean[array.length()];
    long at = bounds.start;
    for (long i = 0; i < count; i++) {
      gone[(int) at] = true;
      at += bounds.step;
    }
    int kept = 0;
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        array.set(kept++, array.at(i));
      }
    }
    array.resize(rt, kept);
  }
}
