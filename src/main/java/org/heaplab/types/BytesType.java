package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Quoting;

/**
 * The slots of bytes.
 *
 * @see "Objects/bytesobject.c (3.13)"
 */
final class BytesType {

  private BytesType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = (rt, self) -> rt.newStr(Quoting.repr(((BytesObject) self).value));
    type.tpStr = type.tpRepr;
    type.tpHash = (rt, self) -> ((BytesObject) self).hash();
    ByteSlots.define(type);
    type.sqItem = BytesType::item;
    type.mpSubscript = BytesType::subscript;
    type.tpIter = BytesIterator::create;
    type.nbBinary[BinaryOp.REMAINDER] = Faults.guarded(ByteCodingMethods::percent);
    Constructor.define(type, "source=b'', encoding='utf-8', errors='strict'", BytesNew::make);
    ByteMethods.define(builder);
    BufferMethods.define(builder, false);
    builder
        .method("__bytes__", (rt, self) -> ((BytesObject) self).unchanged(rt))
        .method("__getnewargs__", BytesType::newArguments);
  }

  private static HeapObject newArguments(Runtime rt, HeapObject self) {
    return TupleObject.steal(rt, BytesObject.of(rt, ((BytesObject) self).value));
  }

  private static HeapObject item(Runtime rt, HeapObject self, long index) {
    byte[] value = ((BytesObject) self).value;
    if (index < 0 || index >= value.length) {
      throw rt.raise(rt.exceptions.indexError, "index out of range");
    }
    return rt.smallInt(value[(int) index] & 0xFF);
  }

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    if (Numbers.isIndex(key)) {
      long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
      return item(rt, self, index < 0 ? index + ((BytesObject) self).value.length : index);
    }
    if (key instanceof SliceObject slice) {
      return ByteSlots.slice(rt, (BytesObject) self, slice);
    }
    throw rt.typeError("byte indices must be integers or slices, not " + key.type.name());
  }
}
