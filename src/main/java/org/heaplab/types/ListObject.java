package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code list}.
 *
 * <pre>
 *   +16  ob_size    8
 *   +24  ob_item    8   → a block of 8 × allocated bytes
 *   +32  allocated  8
 * </pre>
 *
 * <p>It grows to 4, 8, 16, 24, 32, 40, 52, 64 … slots, and gives room back when less than half is
 * in use.
 *
 * @see "list_resize in Objects/listobject.c (3.13)"
 */
public final class ListObject extends HeapObject {

  private static final HeapObject[] NO_ITEMS = {};

  HeapObject[] items = NO_ITEMS;
  int size;

  /** Address of {@code ob_item}; 0 while there is none. */
  private long itemsAddress;

  /** Slots in {@code ob_item}; the Java array may be longer. */
  private int allocated;

  ListObject() {}

  public static ListObject create(Runtime rt) {
    return create(rt, 0);
  }

  /** With exactly that many slots, all empty. */
  static ListObject create(Runtime rt, int slots) {
    ListObject list = new ListObject();
    Heap heap = rt.heap;
    long shell = heap.freeLists.lists.pop();
    if (shell != 0) {
      heap.init(list, rt.types.list, shell);
    } else {
      heap.allocateGcObject(list, rt.types.list, rt.types.list.basicSize());
    }
    if (slots > 0) {
      list.allocateExactly(heap, slots);
    }
    heap.track(list);
    return list;
  }

  /** Takes over the references. */
  static ListObject steal(Runtime rt, HeapObject[] from, int start, int count) {
    ListObject list = create(rt, count);
    System.arraycopy(from, start, list.items, 0, count);
    list.size = count;
    return list;
  }

  /** Adds a reference to each item. */
  public static ListObject of(Runtime rt, HeapObject... items) {
    for (HeapObject item : items) {
      item.incref();
    }
    return steal(rt, items, 0, items.length);
  }

  /** Takes over the references in the array. */
  public static ListObject stealAll(Runtime rt, HeapObject[] items) {
    return steal(rt, items, 0, items.length);
  }

  /** The items, borrowed; slots from {@link #size} on are empty. */
  public HeapObject[] itemsArray() {
    return items;
  }

  void allocateExactly(Heap heap, int slots) {
    itemsAddress = heap.reallocate(itemsAddress, 8L * slots);
    allocated = slots;
    items = Arrays.copyOf(items, slots);
  }

  public int size() {
    return size;
  }

  /** Item {@code i}, borrowed. */
  public HeapObject borrow(int i) {
    return items[i];
  }

  public int allocated() {
    return allocated;
  }

  public void append(Runtime rt, HeapObject item) {
    item.incref();
    stealAppend(rt, item);
  }

  public void stealAppend(Runtime rt, HeapObject item) {
    int n = size;
    if (n == allocated) {
      resize(rt, n + 1);
    } else {
      size = n + 1;
    }
    items[n] = item;
  }

  /** Sets the length; new slots are null, and items past the end must be gone already. */
  void resize(Runtime rt, int newSize) {
    if (allocated >= newSize && newSize >= allocated >> 1) {
      size = newSize;
      return;
    }
    long room = ((long) newSize + (newSize >> 3) + 6) & ~3L;
    if (newSize - size > room - newSize) {
      room = ((long) newSize + 3) & ~3L;
    }
    if (newSize == 0) {
      room = 0;
    }
    setAllocated(rt, room);
    size = newSize;
  }

  private void setAllocated(Runtime rt, long room) {
    if (room > Integer.MAX_VALUE - 8) {
      throw rt.memoryError();
    }
    itemsAddress = rt.heap.reallocate(itemsAddress, 8 * room);
    allocated = (int) room;
    items = Arrays.copyOf(items, allocated);
  }

  /** Appends every element of an iterable. */
  public void extend(Runtime rt, HeapObject iterable) {
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        stealAppend(rt, item);
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  /** As {@link #extend}, in the words of {@code [*x]}. */
  public void extendStarred(Runtime rt, HeapObject iterable) {
    TypeObject type = (TypeObject) iterable.type;
    if (type.tpIter == null && type.sqItem == null) {
      throw rt.typeError("Value after * must be an iterable, not " + type.name());
    }
    extend(rt, iterable);
  }

  public TupleObject toTuple(Runtime rt) {
    return TupleObject.ofRange(rt, items, 0, size);
  }

  // ---- the heap's view ----

  @Override
  public long basicBytes() {
    return type.basicSize() + 8L * allocated;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (int i = size - 1; i >= 0; i--) {
      if (items[i] != null) {
        visitor.visit(items[i]);
      }
    }
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    if (itemsAddress != 0) {
      visitor.visit(itemsAddress, 8L * allocated, "ob_item");
    }
  }

  /** Empties it; items go from last to first. */
  @Override
  public void clear(Heap heap) {
    HeapObject[] old = items;
    int count = size;
    long block = itemsAddress;
    items = NO_ITEMS;
    size = 0;
    allocated = 0;
    itemsAddress = 0;
    for (int i = count - 1; i >= 0; i--) {
      heap.decrefIfPresent(old[i]);
    }
    if (block != 0) {
      heap.free(block);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (!heap.beginDestruction(this)) {
      return;
    }
    clear(heap);
    boolean exact = !type.isHeapType();
    if (exact && heap.freeLists.lists.push(address)) {
      heap.forget(this);
    } else {
      heap.release(this);
    }
    heap.endDestruction();
  }
}
