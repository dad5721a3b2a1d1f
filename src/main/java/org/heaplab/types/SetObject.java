package org.heaplab.types;

import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code set} and {@code frozenset}: an open hash table of (key, hash) pairs, 16 bytes each. The
 * first 8 lie in the object, more in a block of their own.
 *
 * <p>A search looks at up to 9 neighbours before it jumps; a new key takes the last deleted slot
 * that its search has passed. Iteration follows the table.
 *
 * @see "Objects/setobject.c (3.13)"
 */
public final class SetObject extends HeapObject {

  static final int MIN_SIZE = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;
  private static final int ENTRY_BYTES = 16;
  private static final int BIG = 50_000;
  private static final long MAX_SIZE = 1 << 28;
  private static final int RESTART = Integer.MIN_VALUE;

  /** Null where never used or {@link #DUMMY}. */
  HeapObject[] keys = new HeapObject[MIN_SIZE];

  long[] hashes = new long[MIN_SIZE];

  /** Keys in use. */
  int used;

  /** Entries in use or deleted. */
  int fill;

  /** {@code hash} of a frozenset, -1 until asked for. */
  long hash = -1;

  /** Slot at which {@code pop()} begins to look. */
  private int finger;

  /** Address of the table when it lies apart, else 0. */
  private long tableAddress;

  /** Stands where a key was deleted. */
  private static final HeapObject DUMMY = new Dummy();

  private static final class Dummy extends HeapObject {}

  SetObject() {}

  public static SetObject create(Runtime rt) {
    return create(rt, rt.types.set);
  }

  static SetObject create(Runtime rt, TypeObject type) {
    SetObject set = new SetObject();
    rt.allocate(set, type, 0);
    return set;
  }

  /** A frozenset of the items, which stay borrowed. */
  public static SetObject frozen(Runtime rt, HeapObject[] items) {
    SetObject set = create(rt, rt.types.frozenset);
    for (HeapObject item : items) {
      set.add(rt, item);
    }
    return set;
  }

  public int size() {
    return used;
  }

  int mask() {
    return keys.length - 1;
  }

  /** The first slot at or after this one that holds a key, or -1. */
  int nextSlot(int slot) {
    for (int i = slot; i < keys.length; i++) {
      if (keys[i] != null && keys[i] != DUMMY) {
        return i;
      }
    }
    return -1;
  }

  /** The keys in the order of the table, borrowed. */
  public HeapObject[] keysInOrder() {
    HeapObject[] all = new HeapObject[used];
    int n = 0;
    for (int slot = nextSlot(0); slot >= 0; slot = nextSlot(slot + 1)) {
      all[n++] = keys[slot];
    }
    return all;
  }

  // ---- looking up ----

  boolean contains(Runtime rt, HeapObject key, long hash) {
    return find(rt, key, hash, false) >= 0;
  }

  /**
   * The slot that holds an equal key, or {@code -slot - 1} of the one that a new key takes. Begins
   * again when a comparison changes the table.
   *
   * @param adding whether equality counts even if the comparison changed the table
   */
  private int find(Runtime rt, HeapObject key, long hash, boolean adding) {
    int result = RESTART;
    while (result == RESTART) {
      result = probe(rt, key, hash, adding);
    }
    return result;
  }

  private int probe(Runtime rt, HeapObject key, long hash, boolean adding) {
    HeapObject[] table = keys;
    long[] tableHashes = hashes;
    int mask = table.length - 1;
    long perturb = hash;
    int i = (int) (hash & mask);
    int deleted = -1;
    for (; ; ) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int slot = i; slot <= last; slot++) {
        HeapObject candidate = table[slot];
        if (candidate == null) {
          return -1 - (deleted >= 0 ? deleted : slot);
        }
        if (candidate == DUMMY) {
          deleted = slot;
        } else if (tableHashes[slot] == hash) {
          boolean equal = equal(rt, candidate, key);
          if (equal && adding) {
            return slot;
          }
          if (table != keys || table[slot] != candidate) {
            return RESTART;
          }
          if (equal) {
            return slot;
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) ((i * 5L + 1 + perturb) & mask);
    }
  }

  private static boolean equal(Runtime rt, HeapObject candidate, HeapObject key) {
    if (candidate == key) {
      return true;
    }
    if (candidate instanceof StrObject a
        && key instanceof StrObject b
        && a.type == rt.types.str
        && b.type == rt.types.str) {
      return a.text.equals(b.text);
    }
    candidate.incref();
    try {
      return Objects.equal(rt, candidate, key);
    } finally {
      rt.heap.decref(candidate);
    }
  }

  // ---- changing ----

  /** Adds a key; the reference is borrowed. */
  public void add(Runtime rt, HeapObject key) {
    add(rt, key, DictObject.hashOf(rt, key));
  }

  void add(Runtime rt, HeapObject key, long hash) {
    key.incref();
    int slot;
    try {
      slot = find(rt, key, hash, true);
    } catch (RuntimeException e) {
      rt.heap.decref(key);
      throw e;
    }
    if (slot >= 0) {
      rt.heap.decref(key);
    } else {
      stealInto(rt, -slot - 1, key, hash);
    }
  }

  private void stealInto(Runtime rt, int slot, HeapObject key, long hash) {
    boolean reused = keys[slot] == DUMMY;
    keys[slot] = key;
    hashes[slot] = hash;
    used++;
    if (!reused) {
      fill++;
      if (fill * 5L >= mask() * 3L) {
        grow(rt);
      }
    }
  }

  /** A table four times the keys in use, twice for big ones. */
  void grow(Runtime rt) {
    resize(rt, used > BIG ? used * 2L : used * 4L);
  }

  /** Takes a key out; an owned reference to it, or null where it was absent. */
  HeapObject remove(Runtime rt, HeapObject key, long hash) {
    int slot = find(rt, key, hash, false);
    return slot < 0 ? null : removeAt(slot);
  }

  private HeapObject removeAt(int slot) {
    HeapObject old = keys[slot];
    keys[slot] = DUMMY;
    hashes[slot] = -1;
    used--;
    return old;
  }

  /** Takes out some key of a set that has one, beginning where the last time ended; owned. */
  HeapObject pop() {
    int slot = nextSlot(finger & mask());
    if (slot < 0) {
      slot = nextSlot(0);
    }
    finger = slot + 1;
    return removeAt(slot);
  }

  /** Rebuilds the table with more slots than {@code minUsed}, without deleted ones. */
  void resize(Runtime rt, long minUsed) {
    long size = MIN_SIZE;
    while (size <= minUsed) {
      size <<= 1;
    }
    if (size == MIN_SIZE && tableAddress == 0 && fill == used) {
      return;
    }
    if (size > MAX_SIZE) {
      throw rt.memoryError();
    }
    long oldAddress = tableAddress;
    tableAddress = size == MIN_SIZE ? 0 : rt.heap.allocate(size * ENTRY_BYTES);
    HeapObject[] oldKeys = keys;
    long[] oldHashes = hashes;
    keys = new HeapObject[(int) size];
    hashes = new long[(int) size];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null && oldKeys[i] != DUMMY) {
        insertClean(oldKeys[i], oldHashes[i]);
      }
    }
    fill = used;
    if (oldAddress != 0) {
      rt.heap.free(oldAddress);
    }
  }

  /** Into a table without deleted entries, which has not got the key. */
  void insertClean(HeapObject key, long hash) {
    int mask = keys.length - 1;
    long perturb = hash;
    int i = (int) (hash & mask);
    for (; ; ) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int slot = i; slot <= last; slot++) {
        if (keys[slot] == null) {
          keys[slot] = key;
          hashes[slot] = hash;
          return;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) ((i * 5L + 1 + perturb) & mask);
    }
  }

  /** Takes over the table of a set of the same size whose entries are all in use. */
  void copyTable(SetObject other) {
    System.arraycopy(other.keys, 0, keys, 0, keys.length);
    System.arraycopy(other.hashes, 0, hashes, 0, hashes.length);
    for (HeapObject key : keys) {
      if (key != null) {
        key.incref();
      }
    }
    fill = other.fill;
    used = other.used;
  }

  /** Exchanges the keys of two sets ({@code set_swap_bodies}). */
  void swapBodies(SetObject other) {
    HeapObject[] otherKeys = other.keys;
    long[] otherHashes = other.hashes;
    int otherUsed = other.used;
    int otherFill = other.fill;
    long otherAddress = other.tableAddress;
    other.keys = keys;
    other.hashes = hashes;
    other.used = used;
    other.fill = fill;
    other.tableAddress = tableAddress;
    other.hash = -1;
    keys = otherKeys;
    hashes = otherHashes;
    used = otherUsed;
    fill = otherFill;
    tableAddress = otherAddress;
    hash = -1;
  }

  /** Adds every element of an iterable. */
  public void update(Runtime rt, HeapObject iterable) {
    SetOperations.update(rt, this, iterable);
  }

  /** The key in a slot, borrowed; null where there is none. */
  HeapObject keyOrNull(int slot) {
    return keys[slot] == DUMMY ? null : keys[slot];
  }

  // ---- the heap's view ----

  @Override
  public long basicBytes() {
    return type.basicSize() + (tableAddress == 0 ? 0 : (long) keys.length * ENTRY_BYTES);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (int slot = nextSlot(0); slot >= 0; slot = nextSlot(slot + 1)) {
      visitor.visit(keys[slot]);
    }
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    if (tableAddress != 0) {
      visitor.visit(tableAddress, (long) keys.length * ENTRY_BYTES, "set table");
    }
  }

  /** Empties it; keys go in the order of the table. */
  @Override
  public void clear(Heap heap) {
    HeapObject[] oldKeys = keys;
    long oldAddress = tableAddress;
    keys = new HeapObject[MIN_SIZE];
    hashes = new long[MIN_SIZE];
    used = 0;
    fill = 0;
    hash = -1;
    tableAddress = 0;
    for (HeapObject key : oldKeys) {
      if (key != null && key != DUMMY) {
        heap.decref(key);
      }
    }
    if (oldAddress != 0) {
      heap.free(oldAddress);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (!heap.beginDestruction(this)) {
      return;
    }
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    clear(heap);
    heap.release(this);
    heap.endDestruction();
  }
}
