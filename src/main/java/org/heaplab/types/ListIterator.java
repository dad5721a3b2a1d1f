package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code list_iterator}. */
public final class ListIterator extends IteratorObject {

  private ListIterator(Runtime rt, HeapObject list) {
    super(rt, rt.types.listIterator, list);
  }

  static HeapObject create(Runtime rt, HeapObject list) {
    return new ListIterator(rt, list);
  }

  static void define(TypeBuilder builder) {
    defineCommon(builder, (rt, self) -> ((ListIterator) self).next(rt));
    defineState(
        builder, (rt, list) -> ((ListObject) list).size, (rt, self) -> ListObject.create(rt));
  }

  /** The next item, or null at the end. */
  public HeapObject next(Runtime rt) {
    ListObject list = (ListObject) sequence;
    if (list == null) {
      return null;
    }
    int i = (int) index;
    if (i >= list.size) {
      return exhaust(rt);
    }
    index = i + 1L;
    HeapObject item = list.items[i];
    item.incref();
    return item;
  }
}
