package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What tuples can do. */
final class TupleType {

  private TupleType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = TupleType::repr;
    type.sqLength = (rt, self) -> ((TupleObject) self).size();
    type.mpLength = type.sqLength;
    type.sqItem = TupleType::item;
    type.mpSubscript = TupleType::subscript;
    type.tpIter = TupleIterator::create;
  }

  private static HeapObject item(Runtime rt, HeapObject self, long index) {
    TupleObject tuple = (TupleObject) self;
    if (index < 0 || index >= tuple.size()) {
      throw rt.raise(rt.exceptions.indexError, "tuple index out of range");
    }
    return Runtime.owned(tuple.items[(int) index]);
  }

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    if (!Numbers.isIndex(key)) {
      throw rt.typeError("tuple indices must be integers or slices, not " + key.type.name());
    }
    long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
    return item(rt, self, index < 0 ? index + ((TupleObject) self).size() : index);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    TupleObject tuple = (TupleObject) self;
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < tuple.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(Objects.reprText(rt, tuple.items[i]));
    }
    return rt.newStr(text.append(tuple.size() == 1 ? ",)" : ")").toString());
  }
}
