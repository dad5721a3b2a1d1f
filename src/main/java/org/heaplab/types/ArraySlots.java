package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** The sequence slots of {@code array.array}. */
final class ArraySlots {

  private ArraySlots() {}

  private static RuntimeException indexError(Runtime rt, String what) {
    return rt.raise(rt.exceptions.indexError, what + " index out of range");
  }

  static HeapObject item(Runtime rt, HeapObject self, long index) {
    ArrayObject array = (ArrayObject) self;
    if (index < 0 || index >= array.size()) {
      throw indexError(rt, "array");
    }
    return array.get(rt, (int) index);
  }

  static void setItem(Runtime rt, HeapObject self, long index, HeapObject value) {
    ArrayObject array = (ArrayObject) self;
    if (index < 0 || index >= array.size()) {
      throw indexError(rt, "array assignment");
    }
    if (value == null) {
      array.replace(rt, (int) index, (int) index + 1, new byte[0]);
      return;
    }
    byte[] item = array.kind.bytes(rt, value);
    if (index < array.size()) {
      array.set((int) index, item);
    }
  }

  static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    ArrayObject array = (ArrayObject) self;
    if (Numbers.isIndex(key)) {
      long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
      return item(rt, self, index < 0 ? index + array.size() : index);
    }
    if (!(key instanceof SliceObject slice)) {
      throw rt.typeError("array indices must be integers");
    }
    SliceBounds bounds = SliceBounds.unpack(rt, slice);
    int count = (int) bounds.adjust(array.size());
    ArrayObject part = ArrayObject.create(rt, exactType(array), array.kind, count);
    for (int i = 0; i < count; i++) {
      int from = (int) (bounds.start + i * bounds.step);
      part.write(i, array.bytes(from, from + 1));
    }
    return part;
  }

  /** {@code array.array} itself, for instances of subclasses too. */
  static TypeObject exactType(ArrayObject array) {
    TypeObject type = (TypeObject) array.type;
    while (type.isClass()) {
      type = type.base;
    }
    return type;
  }

  static void assign(Runtime rt, HeapObject self, HeapObject key, HeapObject value) {
    ArrayObject array = (ArrayObject) self;
    if (Numbers.isIndex(key)) {
      long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
      setItem(rt, self, index < 0 ? index + array.size() : index, value);
      return;
    }
    if (!(key instanceof SliceObject slice)) {
      throw rt.typeError("array indices must be integers");
    }
    SliceBounds bounds = SliceBounds.unpack(rt, slice);
    int count = (int) bounds.adjust(array.size());
    byte[] with = value == null ? new byte[0] : itemsOf(rt, array, value);
    if (bounds.step == 1) {
      int low = (int) bounds.start;
      array.replace(rt, low, Math.max(low, (int) bounds.stop), with);
    } else if (value == null) {
      delete(rt, array, bounds, count);
    } else {
      spread(rt, array, bounds, count, with);
    }
  }

  private static byte[] itemsOf(Runtime rt, ArrayObject array, HeapObject value) {
    if (!(value instanceof ArrayObject other)) {
      throw rt.typeError(
          "can only assign array (not \"" + value.type.name() + "\") to array slice");
    }
    if (other.kind != array.kind) {
      throw rt.typeError("bad argument type for built-in operation");
    }
    return other.bytes();
  }

  private static void spread(
      Runtime rt, ArrayObject array, SliceBounds bounds, int count, byte[] with) {
    int size = array.kind.size;
    if (with.length != count * size) {
      throw rt.valueError(
          "attempt to assign array of size "
              + with.length / size
              + " to extended slice of size "
              + count);
    }
    byte[] item = new byte[size];
    for (int i = 0; i < count; i++) {
      System.arraycopy(with, i * size, item, 0, size);
      array.set((int) (bounds.start + i * bounds.step), item);
    }
  }

  private static void delete(Runtime rt, ArrayObject array, SliceBounds bounds, int count) {
    boolean[] gone = new boolean[array.size()];
    for (int i = 0; i < count; i++) {
      gone[(int) (bounds.start + i * bounds.step)] = true;
    }
    byte[] all = array.bytes();
    int size = array.kind.size;
    byte[] kept = new byte[all.length - count * size];
    int to = 0;
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        System.arraycopy(all, i * size, kept, to, size);
        to += size;
      }
    }
    array.resize(rt, array.size() - count);
    array.write(0, kept);
  }

  static HeapObject concat(Runtime rt, HeapObject left, HeapObject right) {
    ArrayObject a = (ArrayObject) left;
    if (!(right instanceof ArrayObject b)) {
      throw rt.typeError("can only append array (not \"" + right.type.name() + "\") to array");
    }
    if (a.kind != b.kind) {
      throw rt.typeError("bad argument type for built-in operation");
    }
    ArrayObject sum = ArrayObject.create(rt, exactType(a), a.kind, (long) a.size() + b.size());
    sum.write(0, a.bytes());
    sum.write(a.size(), b.bytes());
    return sum;
  }

  static HeapObject repeat(Runtime rt, HeapObject self, long count) {
    ArrayObject array = (ArrayObject) self;
    long times = Math.max(count, 0);
    if (array.size() != 0 && times > Integer.MAX_VALUE / array.size()) {
      throw rt.memoryError();
    }
    int length = (int) (array.size() * times);
    ArrayObject result = ArrayObject.create(rt, exactType(array), array.kind, length);
    for (int at = 0; at < length; at += array.size()) {
      result.write(at, array.bytes());
    }
    return result;
  }

  static HeapObject extendInPlace(Runtime rt, HeapObject self, HeapObject other) {
    if (!(other instanceof ArrayObject more)) {
      throw rt.typeError("can only extend array with array (not \"" + other.type.name() + "\")");
    }
    ArrayMethods.appendArray(rt, (ArrayObject) self, more);
    return Runtime.owned(self);
  }

  static HeapObject repeatInPlace(Runtime rt, HeapObject self, long count) {
    ArrayObject array = (ArrayObject) self;
    int size = array.size();
    long times = Math.max(count, 0);
    if (size > 0) {
      if (times > Integer.MAX_VALUE / size) {
        throw rt.memoryError();
      }
      byte[] once = array.bytes();
      array.resize(rt, size * times);
      for (int at = size; at < array.size(); at += size) {
        array.write(at, once);
      }
    }
    return Runtime.owned(self);
  }

  static boolean contains(Runtime rt, HeapObject self, HeapObject element) {
    return ArrayMethods.find(rt, (ArrayObject) self, element, 0, Long.MAX_VALUE) >= 0;
  }
}
