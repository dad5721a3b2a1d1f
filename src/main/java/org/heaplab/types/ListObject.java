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

  /** A longer list is out of memory. */
  static final int MAX_SLOTS = Integer.MAX_VALUE - 8;

  /** {@link #allocated} while the list is being sorted. */
  private static final int SORTING = -1;

  private static final HeapObject[] NO_ITEMS = {};

  private static final int SHORT = 1 << 10;

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

  /** Of the list type or a class derived from it ({@code PyType_GenericNew}). */
  static ListObject createAs(Runtime rt, TypeObject type) {
    ListObject list = new ListObject();
    rt.allocate(list, type, 0);
    return list;
  }

  /** From a stretch of borrowed references; it has exactly the room it needs. */
  static ListObject ofRange(Runtime rt, HeapObject[] from, int start, int count) {
    ListObject list = create(rt, count);
    for (int i = 0; i < count; i++) {
      list.items[i] = Runtime.owned(from[start + i]);
    }
    list.size = count;
    return list;
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
    heap.track(list);
    if (slots > 0) {
      try {
        list.allocateExactly(heap, slots);
      } catch (RuntimeException e) {
        heap.decref(list);
        throw e;
      }
    }
    return list;
  }

  /** Appends borrowed references where there is room for them. */
  void fillFrom(HeapObject[] from, int count) {
    int length = size;
    for (int i = 0; i < count; i++) {
      items[length + i] = Runtime.owned(from[i]);
    }
    size = length + count;
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

  /** Makes room in a list without {@code ob_item} for exactly that many. */
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

  /** Whether there is an {@code ob_item}. */
  boolean hasBlock() {
    return itemsAddress != 0;
  }

  public void append(Runtime rt, HeapObject item) {
    item.incref();
    stealAppend(rt, item);
  }

  public void stealAppend(Runtime rt, HeapObject item) {
    int n = size;
    if (n >= allocated) {
      resize(rt, n + 1);
    } else {
      size = n + 1;
    }
    items[n] = item;
  }

  /** Gives the last item away; its slot stays. */
  public HeapObject stealLast() {
    HeapObject item = items[--size];
    items[size] = null;
    return item;
  }

  /** Sets the length; new slots are null, and items past the end must be gone already. */
  void resize(Runtime rt, long length) {
    if (length > MAX_SLOTS) {
      throw rt.memoryError();
    }
    int newSize = (int) length;
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

  /** {@code list_preallocate_exact}: an even number of slots in a list that has none yet. */
  void preallocate(Runtime rt, long slots) {
    setAllocated(rt, (slots + 1) & ~1L);
  }

  /** {@code list_new_prealloc}: room for exactly that many. */
  static ListObject createFor(Runtime rt, long slots) {
    if (slots > MAX_SLOTS) {
      throw rt.memoryError();
    }
    return create(rt, (int) slots);
  }

  private void setAllocated(Runtime rt, long room) {
    if (room > MAX_SLOTS) {
      throw rt.memoryError();
    }
    itemsAddress = rt.heap.reallocate(itemsAddress, 8 * room);
    allocated = (int) room;
    fitItems();
  }

  /** Short lists double their Java array: copies cost more than room. */
  private void fitItems() {
    if (allocated > items.length) {
      int room = items.length < SHORT ? Math.max(allocated, 2 * items.length) : allocated;
      items = Arrays.copyOf(items, room);
    } else if (allocated < items.length / 2) {
      items = Arrays.copyOf(items, allocated);
    }
  }

  /** Puts an item in front of another; {@code where} is in range. */
  void insert(Runtime rt, int where, HeapObject item) {
    int n = size;
    resize(rt, n + 1);
    System.arraycopy(items, where, items, where + 1, n - where);
    items[where] = Runtime.owned(item);
  }

  /** Takes an item out, which the caller then owns; {@code where} is in range. */
  HeapObject take(Runtime rt, int where) {
    HeapObject item = items[where];
    int rest = size - 1;
    System.arraycopy(items, where + 1, items, where, rest - where);
    items[rest] = null;
    if (rest == 0) {
      size = 0;
      clear(rt.heap);
    } else {
      resize(rt, rest);
    }
    return item;
  }

  /** As {@link #take}, for {@code list.pop}. */
  HeapObject pop(Runtime rt, int where) {
    if (size > 1 || rt.build.sequences().popFreesItems()) {
      return take(rt, where);
    }
    HeapObject item = items[0];
    resize(rt, 0);
    return item;
  }

  /** Appends every element of an iterable. */
  public void extend(Runtime rt, HeapObject iterable) {
    ListExtension.extend(rt, this, iterable);
  }

  /** As {@link #extend}, in the words of {@code [*x]}. */
  public void extendStarred(Runtime rt, HeapObject iterable) {
    TypeObject type = (TypeObject) iterable.type;
    if (type.tpIter == null && type.sqItem == null) {
      throw rt.typeError("Value after * must be an iterable, not " + type.name());
    }
    extend(rt, iterable);
  }

  // ---- sorting ----

  /** What a list held before its sort began. */
  record Contents(HeapObject[] items, int size, long address, int allocated) {}

  /** Leaves the list empty, and so that any change of it shows. */
  Contents detachForSort() {
    Contents contents = new Contents(items, size, itemsAddress, allocated);
    items = NO_ITEMS;
    size = 0;
    itemsAddress = 0;
    allocated = SORTING;
    return contents;
  }

  boolean isChangedSinceDetach() {
    return allocated != SORTING;
  }

  /** Puts the contents back in place of what was added meanwhile. */
  void restore(Heap heap, Contents contents) {
    HeapObject[] added = items;
    int count = size;
    long block = itemsAddress;
    items = contents.items;
    size = contents.size;
    itemsAddress = contents.address;
    allocated = contents.allocated;
    for (int i = count - 1; i >= 0; i--) {
      heap.decref(added[i]);
    }
    if (block != 0) {
      heap.free(block);
    }
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
    if (itemsAddress == 0) {
      return;
    }
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
    heap.free(block);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (!heap.beginDestruction(this)) {
      return;
    }
    clear(heap);
    boolean exact = !type.isClass();
    if (exact && heap.freeLists.lists.push(address)) {
      heap.forget(this);
    } else {
      heap.release(this);
    }
    heap.endDestruction();
  }
}
