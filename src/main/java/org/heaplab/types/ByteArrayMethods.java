package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Codecs;

/** The methods of bytearray that bytes have not. */
final class ByteArrayMethods {

  private ByteArrayMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .methodO("append", ByteArrayMethods::append)
        .methodO("extend", ByteArrayMethods::extend)
        .method("insert", "index, item, /", ByteArrayMethods::insert)
        .methodO("remove", ByteArrayMethods::remove)
        .method("pop", "index=-1, /", ByteArrayMethods::pop)
        .method("clear", ByteArrayMethods::clear)
        .method("copy", (rt, self) -> ByteArrayObject.of(rt, ((ByteArrayObject) self).bytes()))
        .method("reverse", ByteArrayMethods::reverse)
        .method("__alloc__", (rt, self) -> LongObject.of(rt, ((ByteArrayObject) self).allocated()))
        .method("__reduce__", (rt, self) -> reduce(rt, self, 2))
        .method(
            "__reduce_ex__",
            "proto=0, /",
            (rt, self, args) -> reduce(rt, self, Arguments.cInt(rt, args[0], 0)));
  }

  private static HeapObject append(Runtime rt, HeapObject self, HeapObject item) {
    byte value = ByteSlots.byteOf(rt, item);
    ((ByteArrayObject) self).append(rt, value);
    return Runtime.owned(rt.none);
  }

  private static HeapObject extend(Runtime rt, HeapObject self, HeapObject iterable) {
    ByteArrayObject array = (ByteArrayObject) self;
    byte[] more = Buffers.copyOrNull(rt, iterable);
    if (more == null) {
      TypeObject type = (TypeObject) iterable.type;
      if (type.tpIter == null && type.sqItem == null) {
        throw rt.typeError("can't extend bytearray with " + type.name());
      }
      if (iterable instanceof StrObject && rt.build.since(12)) {
        throw rt.typeError("expected iterable of integers; got: 'str'");
      }
      more = BytesNew.fromIterable(rt, iterable, "byte");
    }
    array.replace(rt, array.length(), array.length(), more);
    return Runtime.owned(rt.none);
  }

  private static HeapObject insert(Runtime rt, HeapObject self, HeapObject[] args) {
    ByteArrayObject array = (ByteArrayObject) self;
    long index = Arguments.ssize(rt, args[0], 0);
    byte value = ByteSlots.byteOf(rt, args[1]);
    int length = array.length();
    long place = index < 0 ? Math.max(0, index + length) : Math.min(index, length);
    array.resize(rt, length + 1L);
    for (int i = length; i > place; i--) {
      array.set(i, array.at(i - 1));
    }
    array.set((int) place, value);
    return Runtime.owned(rt.none);
  }

  private static HeapObject remove(Runtime rt, HeapObject self, HeapObject item) {
    ByteArrayObject array = (ByteArrayObject) self;
    byte value = ByteSlots.byteOf(rt, item);
    int place = 0;
    while (place < array.length() && array.at(place) != value) {
      place++;
    }
    if (place == array.length()) {
      throw rt.valueError("value not found in bytearray");
    }
    removeAt(rt, array, place);
    return Runtime.owned(rt.none);
  }

  private static void removeAt(Runtime rt, ByteArrayObject array, int place) {
    array.requireResizable(rt);
    int last = array.length() - 1;
    for (int i = place; i < last; i++) {
      array.set(i, array.at(i + 1));
    }
    array.resize(rt, last);
  }

  private static HeapObject pop(Runtime rt, HeapObject self, HeapObject[] args) {
    ByteArrayObject array = (ByteArrayObject) self;
    long index = Arguments.ssize(rt, args[0], -1);
    if (array.length() == 0) {
      throw rt.raise(rt.exceptions.indexError, "pop from empty bytearray");
    }
    long place = index < 0 ? index + array.length() : index;
    if (place < 0 || place >= array.length()) {
      throw rt.raise(rt.exceptions.indexError, "pop index out of range");
    }
    array.requireResizable(rt);
    int value = array.at((int) place) & 0xFF;
    removeAt(rt, array, (int) place);
    return rt.smallInt(value);
  }

  private static HeapObject clear(Runtime rt, HeapObject self) {
    ((ByteArrayObject) self).resize(rt, 0);
    return Runtime.owned(rt.none);
  }

  private static HeapObject reverse(Runtime rt, HeapObject self) {
    ByteArrayObject array = (ByteArrayObject) self;
    for (int low = 0, high = array.length() - 1; low < high; low++, high--) {
      byte value = array.at(low);
      array.set(low, array.at(high));
      array.set(high, value);
    }
    return Runtime.owned(rt.none);
  }

  /** As text up to protocol 2, for old readers; as bytes from protocol 3 on. */
  private static HeapObject reduce(Runtime rt, HeapObject self, int protocol) {
    byte[] bytes = ((ByteArrayObject) self).bytes();
    HeapObject state = Calls.callMethod(rt, self, rt.intern("__getstate__"));
    TupleObject args =
        protocol < 3
            ? TupleObject.steal(rt, rt.newStr(Codecs.latin1(bytes)), rt.newStr("latin-1"))
            : TupleObject.steal(rt, BytesObject.of(rt, bytes));
    return TupleObject.steal(rt, Runtime.owned(self.type), args, state);
  }
}
