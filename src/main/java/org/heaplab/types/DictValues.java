package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/**
 * The values of one instance whose keys its class keeps: value {@code i} belongs to key {@code i}
 * of the shared table.
 *
 * <p>In 3.13 they lie behind the object itself as long as it has room (embedded):
 *
 * <pre>
 *   capacity, size, embedded, valid   8 bytes with padding
 *   values[capacity]                  8 bytes each
 *   order[capacity]                   1 byte each, rounded up to 8: the order of insertion
 * </pre>
 *
 * @see "struct _dictvalues in Include/internal/pycore_dict.h (3.13)"
 */
final class DictValues {

  final HeapObject[] values;

  /** Insertion order as key indices; null while keys came in the order of the table. */
  private byte[] order;

  /** Values that were set, in {@link #at} order. */
  int size;

  /** Whether they lie in the object's own block. */
  boolean embedded;

  /** False once a dictionary with a table of its own has taken the values over. */
  boolean valid = true;

  /** Address of a block of their own, else 0; and its bytes. */
  long address;

  long blockBytes;

  DictValues(int capacity) {
    values = new HeapObject[capacity];
  }

  /**
   * Values in a block of their own.
   *
   * @see "new_values in Objects/dictobject.c (3.11, 3.13)"
   */
  static DictValues apart(Runtime rt, int capacity) {
    DictValues made = new DictValues(capacity);
    long block = rt.build.instances().inlineValues() ? bytes(capacity) : bytesApart(capacity);
    made.moveTo(rt.heap.allocate(block), block);
    return made;
  }

  /** Gives a block of their own back. */
  void release(Heap heap) {
    if (address != 0) {
      heap.free(address);
    }
  }

  static long bytes(int capacity) {
    long prefix = (capacity + 7) & ~7L;
    return prefix + (capacity + 1) * 8L;
  }

  /** Bytes of a block of their own before 3.13. */
  static long bytesApart(int capacity) {
    long prefix = (capacity + 2 + 7) & ~7L;
    return prefix + capacity * 8L;
  }

  /** They lie in a block of their own from now on. */
  void moveTo(long block, long bytes) {
    embedded = false;
    address = block;
    blockBytes = bytes;
  }

  /** Gives the values up to a table; they are no longer owned here. */
  void invalidate() {
    valid = false;
    Arrays.fill(values, null);
    size = 0;
  }

  /** Lets go of the values, in the order of the keys. */
  void clear(Heap heap) {
    size = 0;
    order = null;
    for (int i = 0; i < values.length; i++) {
      HeapObject old = values[i];
      values[i] = null;
      heap.decrefIfPresent(old);
    }
  }

  /** The same values in a block of their own; each gets another reference. */
  DictValues copy(Runtime rt) {
    DictValues copy = moveApart(rt);
    for (HeapObject value : values) {
      if (value != null) {
        value.incref();
      }
    }
    return copy;
  }

  /** The same values in a block of their own, which takes the references over. */
  DictValues moveApart(Runtime rt) {
    DictValues moved = apart(rt, values.length);
    System.arraycopy(values, 0, moved.values, 0, values.length);
    moved.order = order == null ? null : order.clone();
    moved.size = size;
    return moved;
  }

  /** Key index of the {@code n}th value in insertion order. */
  int at(int n) {
    return order == null ? n : order[n];
  }

  void recordInsertion(int keyIndex) {
    if (order == null && keyIndex != size) {
      order = new byte[values.length];
      for (int i = 0; i < size; i++) {
        order[i] = (byte) i;
      }
    }
    if (order != null) {
      order[size] = (byte) keyIndex;
    }
    size++;
  }

  void recordDeletion(int keyIndex) {
    if (order == null && keyIndex == size - 1) {
      size--;
      return;
    }
    if (order == null) {
      order = new byte[values.length];
      for (int i = 0; i < size; i++) {
        order[i] = (byte) i;
      }
    }
    int place = 0;
    while (order[place] != keyIndex) {
      place++;
    }
    size--;
    System.arraycopy(order, place + 1, order, place, size - place);
  }
}
