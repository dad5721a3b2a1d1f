package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What dicts can do. */
final class DictType {

  private DictType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = DictType::repr;
    type.tpHash = Objects.HASH_NOT_IMPLEMENTED;
    type.mpLength = (rt, self) -> ((DictObject) self).size();
    type.mpSubscript = DictType::subscript;
    type.mpAssSubscript = DictType::assign;
    type.sqContains = (rt, self, key) -> ((DictObject) self).borrow(rt, key) != null;
    type.tpIter = DictIterator::create;
  }

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    HeapObject value = ((DictObject) self).borrow(rt, key);
    if (value == null) {
      throw rt.raise(rt.exceptions.keyError, Runtime.owned(key));
    }
    return Runtime.owned(value);
  }

  private static void assign(Runtime rt, HeapObject self, HeapObject key, HeapObject value) {
    DictObject dict = (DictObject) self;
    if (value != null) {
      dict.put(rt, key, value);
      return;
    }
    HeapObject old = dict.remove(rt, key);
    if (old == null) {
      throw rt.raise(rt.exceptions.keyError, Runtime.owned(key));
    }
    rt.heap.decref(old);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    DictObject dict = (DictObject) self;
    StringBuilder text = new StringBuilder("{");
    for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
      int ix = dict.entryAt(p);
      text.append(text.length() == 1 ? "" : ", ")
          .append(Objects.reprText(rt, dict.keyAt(ix)))
          .append(": ")
          .append(Objects.reprText(rt, dict.valueAt(ix)));
    }
    return rt.newStr(text.append('}').toString());
  }
}
