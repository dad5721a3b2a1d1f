package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.RawMemory;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.TextBuilder;
import org.heaplab.types.text.Unicode;

/** The methods of {@code array.array}. */
final class ArrayMethods {

  private ArrayMethods() {}

  /** The first pickle protocol that keeps an array as bytes. */
  private static final int RECONSTRUCTED = 3;

  static void define(TypeBuilder builder) {
    boolean newest = builder.type.runtime().build.since(13);
    builder
        .methodO("append", ArrayMethods::append)
        .methodO("extend", ArrayMethods::extend)
        .methodO("fromlist", ArrayMethods::fromList)
        .methodO("frombytes", ArrayMethods::fromBytes)
        .methodO("fromunicode", ArrayMethods::fromUnicode)
        .method("tounicode", ArrayMethods::toUnicode)
        .method("tolist", ArrayMethods::toList)
        .method("tobytes", (rt, self) -> BytesObject.of(rt, ((ArrayObject) self).bytes()))
        .method("byteswap", ArrayMethods::byteSwap)
        .method("reverse", ArrayMethods::reverse)
        .method("insert", "i, v, /", ArrayMethods::insert)
        .method("pop", "i=-1, /", ArrayMethods::pop)
        .methodO("remove", ArrayMethods::remove)
        .methodO("count", ArrayMethods::count)
        .method("index", "v, start=0, stop=sys.maxsize, /", ArrayMethods::index)
        .method("buffer_info", ArrayMethods::bufferInfo)
        .method("__copy__", ArrayMethods::copy)
        .methodO("__deepcopy__", (rt, self, memo) -> copy(rt, self))
        .methodO("__reduce_ex__", ArrayMethods::reduce)
        .getter("typecode", (rt, self) -> rt.newStr(code(self)))
        .getter("itemsize", (rt, self) -> LongObject.ofSize(rt, ((ArrayObject) self).kind.size));
    if (newest) {
      builder.method("clear", ArrayMethods::clear);
    }
  }

  private static String code(HeapObject self) {
    return String.valueOf(((ArrayObject) self).kind.code);
  }

  private static HeapObject none(Runtime rt) {
    return Runtime.owned(rt.none);
  }

  private static HeapObject append(Runtime rt, HeapObject self, HeapObject item) {
    ArrayObject array = (ArrayObject) self;
    array.append(rt, array.kind.bytes(rt, item));
    return none(rt);
  }

  private static HeapObject extend(Runtime rt, HeapObject self, HeapObject items) {
    ArrayObject array = (ArrayObject) self;
    if (items instanceof ArrayObject other) {
      appendArray(rt, array, other);
    } else {
      appendAll(rt, array, items);
    }
    return none(rt);
  }

  static void appendArray(Runtime rt, ArrayObject array, ArrayObject other) {
    if (array.kind != other.kind) {
      throw rt.typeError("can only extend with array of same kind");
    }
    byte[] items = other.bytes();
    int size = array.size();
    array.resize(rt, (long) size + other.size());
    array.write(size, items);
  }

  static void appendAll(Runtime rt, ArrayObject array, HeapObject iterable) {
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        try {
          array.append(rt, array.kind.bytes(rt, item));
        } finally {
          rt.heap.decref(item);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  /** Either the whole list or, after an error, nothing. */
  private static HeapObject fromList(Runtime rt, HeapObject self, HeapObject items) {
    if (!(items instanceof ListObject list)) {
      throw rt.typeError("arg must be list");
    }
    ArrayObject array = (ArrayObject) self;
    int size = array.size();
    int count = list.size();
    if (count == 0) {
      return none(rt);
    }
    array.resize(rt, (long) size + count);
    try {
      for (int i = 0; i < count; i++) {
        array.set(size + i, array.kind.bytes(rt, list.borrow(i)));
        if (list.size() != count) {
          throw rt.raise(rt.exceptions.runtimeError, "list changed size during iteration");
        }
      }
    } catch (RuntimeException e) {
      array.resize(rt, size);
      throw e;
    }
    return none(rt);
  }

  private static HeapObject fromBytes(Runtime rt, HeapObject self, HeapObject bytes) {
    appendBytes(rt, (ArrayObject) self, Buffers.require(rt, bytes));
    return none(rt);
  }

  static void appendBytes(Runtime rt, ArrayObject array, byte[] bytes) {
    int each = array.kind.size;
    if (bytes.length % each != 0) {
      throw rt.valueError("bytes length not a multiple of item size");
    }
    int size = array.size();
    if (bytes.length > 0) {
      array.resize(rt, (long) size + bytes.length / each);
      array.write(size, bytes);
    }
  }

  private static void requireText(Runtime rt, ArrayObject array, String function) {
    if (!array.kind.isText()) {
      String kinds = rt.build.since(13) ? " ('u' or 'w')" : "";
      throw rt.valueError(function + "() may only be called on unicode type arrays" + kinds);
    }
  }

  private static HeapObject fromUnicode(Runtime rt, HeapObject self, HeapObject o) {
    ArrayObject array = (ArrayObject) self;
    Text text = Arguments.str(rt, o, "fromunicode() argument").text;
    requireText(rt, array, "fromunicode");
    byte[] items = new byte[text.length() * array.kind.size];
    for (int i = 0; i < text.length(); i++) {
      RawMemory.writeLong(items, i * array.kind.size, array.kind.size, text.at(i));
    }
    appendBytes(rt, array, items);
    return none(rt);
  }

  private static HeapObject toUnicode(Runtime rt, HeapObject self) {
    requireText(rt, (ArrayObject) self, "tounicode");
    return rt.newStr(text(rt, (ArrayObject) self));
  }

  static Text text(Runtime rt, ArrayObject array) {
    TextBuilder out = new TextBuilder();
    byte[] bytes = array.bytes();
    for (int at = 0; at < bytes.length; at += array.kind.size) {
      long point = RawMemory.readLong(bytes, at, array.kind.size, false);
      if (point >= Unicode.LIMIT) {
        throw rt.valueError(
            "character U+" + Long.toHexString(point) + " is not in range [U+0000; U+10ffff]");
      }
      out.append((int) point);
    }
    return out.build();
  }

  static HeapObject toList(Runtime rt, HeapObject self) {
    ArrayObject array = (ArrayObject) self;
    ListObject list = ListObject.create(rt);
    try {
      for (int i = 0; i < array.size(); i++) {
        list.stealAppend(rt, array.get(rt, i));
      }
      return list;
    } catch (RuntimeException e) {
      rt.heap.decref(list);
      throw e;
    }
  }

  private static HeapObject byteSwap(Runtime rt, HeapObject self) {
    ArrayObject array = (ArrayObject) self;
    array.write(0, swapped(array.bytes(), array.kind.size));
    return none(rt);
  }

  /** Items with their bytes the other way round. */
  static byte[] swapped(byte[] bytes, int size) {
    byte[] swapped = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      swapped[i - i % size + size - 1 - i % size] = bytes[i];
    }
    return swapped;
  }

  private static HeapObject reverse(Runtime rt, HeapObject self) {
    ArrayObject array = (ArrayObject) self;
    int count = array.size();
    for (int low = 0, high = count - 1; low < high; low++, high--) {
      byte[] first = array.bytes(low, low + 1);
      array.set(low, array.bytes(high, high + 1));
      array.set(high, first);
    }
    return none(rt);
  }

  private static HeapObject insert(Runtime rt, HeapObject self, HeapObject[] args) {
    ArrayObject array = (ArrayObject) self;
    long index = Arguments.ssize(rt, args[0], 0);
    byte[] item = array.kind.bytes(rt, args[1]);
    int size = array.size();
    int place = (int) (index < 0 ? Math.max(0, index + size) : Math.min(index, size));
    byte[] tail = array.bytes(place, size);
    array.resize(rt, size + 1L);
    array.write(place + 1, tail);
    array.set(place, item);
    return none(rt);
  }

  private static HeapObject pop(Runtime rt, HeapObject self, HeapObject[] args) {
    ArrayObject array = (ArrayObject) self;
    long index = Arguments.ssize(rt, args[0], -1);
    if (array.size() == 0) {
      throw rt.raise(rt.exceptions.indexError, "pop from empty array");
    }
    long place = index < 0 ? index + array.size() : index;
    if (place < 0 || place >= array.size()) {
      throw rt.raise(rt.exceptions.indexError, "pop index out of range");
    }
    HeapObject item = array.get(rt, (int) place);
    try {
      array.replace(rt, (int) place, (int) place + 1, new byte[0]);
    } catch (RuntimeException e) {
      rt.heap.decref(item);
      throw e;
    }
    return item;
  }

  /** The first place of an element from {@code start} on, or -1. */
  static int find(Runtime rt, ArrayObject array, HeapObject element, long start, long stop) {
    for (long i = start; i < stop && i < array.size(); i++) {
      HeapObject item = array.get(rt, (int) i);
      try {
        if (Objects.equal(rt, item, element)) {
          return (int) i;
        }
      } finally {
        rt.heap.decref(item);
      }
    }
    return -1;
  }

  private static HeapObject remove(Runtime rt, HeapObject self, HeapObject element) {
    ArrayObject array = (ArrayObject) self;
    int place = find(rt, array, element, 0, Long.MAX_VALUE);
    if (place < 0) {
      throw rt.valueError("array.remove(x): x not in array");
    }
    array.replace(rt, place, place + 1, new byte[0]);
    return none(rt);
  }

  private static HeapObject count(Runtime rt, HeapObject self, HeapObject element) {
    ArrayObject array = (ArrayObject) self;
    long count = 0;
    for (int at = find(rt, array, element, 0, Long.MAX_VALUE);
        at >= 0;
        at = find(rt, array, element, at + 1L, Long.MAX_VALUE)) {
      count++;
    }
    return LongObject.ofSize(rt, count);
  }

  private static HeapObject index(Runtime rt, HeapObject self, HeapObject[] args) {
    ArrayObject array = (ArrayObject) self;
    long start = Arguments.sliceIndex(rt, args[1], 0);
    long stop = Arguments.sliceIndex(rt, args[2], Long.MAX_VALUE);
    long from = start < 0 ? Math.max(0, start + array.size()) : start;
    long to = stop < 0 ? stop + array.size() : stop;
    int place = find(rt, array, args[0], from, to);
    if (place < 0) {
      throw rt.valueError("array.index(x): x not in array");
    }
    return LongObject.ofSize(rt, place);
  }

  private static HeapObject bufferInfo(Runtime rt, HeapObject self) {
    ArrayObject array = (ArrayObject) self;
    return TupleObject.steal(
        rt, LongObject.of(rt, array.itemsAddress()), LongObject.of(rt, array.size()));
  }

  private static HeapObject copy(Runtime rt, HeapObject self) {
    ArrayObject array = (ArrayObject) self;
    ArrayObject copy =
        ArrayObject.create(rt, ArraySlots.exactType(array), array.kind, array.size());
    copy.write(0, array.bytes());
    return copy;
  }

  private static HeapObject clear(Runtime rt, HeapObject self) {
    ((ArrayObject) self).resize(rt, 0);
    return none(rt);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self, HeapObject protocol) {
    if (!(protocol instanceof LongObject)) {
      throw rt.typeError("__reduce_ex__ argument should be an integer");
    }
    HeapObject state = Runtime.owned(self.dictOrNull() == null ? rt.none : self.dictOrNull());
    if (Arguments.cLong(rt, protocol) >= RECONSTRUCTED) {
      HeapObject[] made = ArrayReconstruction.reduction(rt, (ArrayObject) self);
      return TupleObject.steal(rt, made[0], made[1], state);
    }
    HeapObject args = TupleObject.steal(rt, rt.newStr(code(self)), toList(rt, self));
    return TupleObject.steal(rt, Runtime.owned(self.type), args, state);
  }
}
