package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What lists can do. */
final class ListType {

  private ListType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = ListType::repr;
    type.tpHash = Objects.HASH_NOT_IMPLEMENTED;
    type.sqLength = (rt, self) -> ((ListObject) self).size;
    type.mpLength = type.sqLength;
    type.sqItem = ListType::item;
    type.mpSubscript = ListType::subscript;
    type.mpAssSubscript = ListType::assign;
    type.tpIter = ListIterator::create;
    builder.methodO("append", ListType::append).method("clear", ListType::clear);
  }

  private static HeapObject append(Runtime rt, HeapObject self, HeapObject item) {
    ((ListObject) self).append(rt, item);
    return Runtime.owned(rt.none);
  }

  private static HeapObject clear(Runtime rt, HeapObject self) {
    self.clear(rt.heap);
    return Runtime.owned(rt.none);
  }

  private static HeapObject item(Runtime rt, HeapObject self, long index) {
    ListObject list = (ListObject) self;
    if (index < 0 || index >= list.size) {
      throw rt.raise(rt.exceptions.indexError, "list index out of range");
    }
    return Runtime.owned(list.items[(int) index]);
  }

  private static long wrap(long index, long length) {
    return index < 0 ? index + length : index;
  }

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    if (!Numbers.isIndex(key)) {
      throw rt.typeError("list indices must be integers or slices, not " + key.type.name());
    }
    long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
    return item(rt, self, wrap(index, ((ListObject) self).size));
  }

  private static void assign(Runtime rt, HeapObject self, HeapObject key, HeapObject value) {
    ListObject list = (ListObject) self;
    if (!Numbers.isIndex(key)) {
      throw rt.typeError("list indices must be integers or slices, not " + key.type.name());
    }
    long index = wrap(Numbers.asSsize(rt, key, rt.exceptions.indexError), list.size);
    if (index < 0 || index >= list.size) {
      throw rt.raise(rt.exceptions.indexError, "list assignment index out of range");
    }
    int i = (int) index;
    HeapObject old = list.items[i];
    if (value != null) {
      value.incref();
      list.items[i] = value;
    } else {
      System.arraycopy(list.items, i + 1, list.items, i, list.size - i - 1);
      list.items[list.size - 1] = null;
      list.resize(rt, list.size - 1);
    }
    rt.heap.decref(old);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    ListObject list = (ListObject) self;
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < list.size; i++) {
      text.append(i == 0 ? "" : ", ").append(Objects.reprText(rt, list.items[i]));
    }
    return rt.newStr(text.append(']').toString());
  }
}
