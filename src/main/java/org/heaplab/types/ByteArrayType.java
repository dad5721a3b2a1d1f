package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Quoting;

/**
 * The slots of bytearray.
 *
 * @see "Objects/bytearrayobject.c (3.13)"
 */
final class ByteArrayType {

  private static final Signature ARGUMENTS =
      Signature.parse("bytearray", "source=b'', encoding='utf-8', errors='strict'");

  private ByteArrayType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = ByteArrayType::repr;
    type.tpStr = type.tpRepr;
    ByteSlots.define(type);
    type.sqItem = ByteArrayType::item;
    type.mpSubscript = ByteArrayType::subscript;
    type.mpAssSubscript = ByteArrayAssignment::assign;
    type.sqAssItem = ByteArrayAssignment::setItem;
    type.sqInplaceConcat = ByteArrayType::append;
    type.sqInplaceRepeat = ByteArrayType::repeat;
    type.tpIter = ByteArrayIterator::create;
    type.nbBinary[BinaryOp.REMAINDER] = Faults.guarded(ByteCodingMethods::percent);
    type.tpNew = (rt, made, args, keywords) -> ByteArrayObject.create(rt, made);
    type.tpInit = ByteArrayType::init;
    ByteMethods.define(builder);
    ByteArrayMethods.define(builder);
    BufferMethods.define(builder, true);
    builder.ownSize();
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    String shown = Quoting.bytearray(((ByteArrayObject) self).bytes());
    return rt.newStr(self.type.name() + "(" + shown + ")");
  }

  private static HeapObject item(Runtime rt, HeapObject self, long index) {
    ByteArrayObject array = (ByteArrayObject) self;
    if (index < 0 || index >= array.length()) {
      throw rt.raise(rt.exceptions.indexError, "bytearray index out of range");
    }
    return rt.smallInt(array.at((int) index) & 0xFF);
  }

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    ByteArrayObject array = (ByteArrayObject) self;
    if (Numbers.isIndex(key)) {
      long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
      return item(rt, self, index < 0 ? index + array.length() : index);
    }
    if (key instanceof SliceObject slice) {
      return ByteSlots.slice(rt, array, slice);
    }
    throw rt.typeError("bytearray indices must be integers or slices, not " + key.type.name());
  }

  private static HeapObject append(Runtime rt, HeapObject self, HeapObject other) {
    byte[] more = Buffers.copyOrNull(rt, other);
    if (more == null) {
      throw rt.typeError("can't concat " + other.type.name() + " to " + self.type.name());
    }
    ByteArrayObject array = (ByteArrayObject) self;
    array.replace(rt, array.length(), array.length(), more);
    return Runtime.owned(self);
  }

  private static HeapObject repeat(Runtime rt, HeapObject self, long count) {
    ByteArrayObject array = (ByteArrayObject) self;
    byte[] once = array.bytes();
    byte[] all = ByteSlots.repeated(rt, array, count);
    array.resize(rt, all.length);
    for (int i = once.length; i < all.length; i++) {
      array.set(i, all[i]);
    }
    return Runtime.owned(self);
  }

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    HeapObject[] bound = ARGUMENTS.bind(rt, args, keywords);
    ByteArrayObject array = (ByteArrayObject) self;
    String encoding = Arguments.string(rt, bound[1], "bytearray() argument 'encoding'", null);
    String errors = Arguments.string(rt, bound[2], "bytearray() argument 'errors'", null);
    array.resize(rt, 0);
    if (bound[0] instanceof StrObject str) {
      if (encoding == null) {
        throw rt.typeError("string argument without an encoding");
      }
      String handler = errors == null ? "strict" : errors;
      try {
        array.replace(rt, 0, 0, Coding.encoded(rt, str, encoding, handler));
      } catch (FormatFault fault) {
        throw Faults.raised(rt, fault);
      }
      return;
    }
    BytesNew.requireNoCoding(rt, encoding, errors);
    if (bound[0] != null) {
      fill(rt, array, bound[0]);
    }
  }

  private static void fill(Runtime rt, ByteArrayObject array, HeapObject source) {
    long count = BytesNew.countOf(rt, source);
    if (count >= 0) {
      array.resize(rt, count);
      return;
    }
    byte[] shown = Buffers.copyOrNull(rt, source);
    if (shown != null) {
      array.replace(rt, 0, 0, shown);
      return;
    }
    TypeObject type = (TypeObject) source.type;
    if (type.tpIter == null && type.sqItem == null) {
      throw rt.typeError("cannot convert '" + type.name() + "' object to bytearray");
    }
    if (source.type == rt.types.list || source.type == rt.types.tuple) {
      fillFromItems(rt, array, source);
    } else {
      fillFromIterator(rt, array, source);
    }
  }

  /** A list's or tuple's items: room for all of them at once. */
  private static void fillFromItems(Runtime rt, ByteArrayObject array, HeapObject items) {
    array.resize(rt, FastItems.count(items));
    for (int i = 0; i < FastItems.count(items); i++) {
      HeapObject item = Runtime.owned(FastItems.array(items)[i]);
      try {
        array.set(i, ByteSlots.byteOf(rt, item));
      } finally {
        rt.heap.decref(item);
      }
    }
  }

  private static void fillFromIterator(Runtime rt, ByteArrayObject array, HeapObject iterable) {
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        try {
          array.append(rt, ByteSlots.byteOf(rt, item));
        } finally {
          rt.heap.decref(item);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }
}
