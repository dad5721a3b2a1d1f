package org.heaplab.types;

import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code set} and {@code frozenset}: an open hash table of (key, hash) pairs, 16 bytes each. The
 * first 8 lie in the object, more in a block of their own.
 *
 * <p>A search looks at up to 9 neighbours before it jumps. Iteration follows the table.
 *
 * @see "Objects/setobject.c (3.13)"
 */
public final class SetObject extends HeapObject {

  static final int MIN_SIZE = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;
  private static final int ENTRY_BYTES = 16;

  /** Null where never used or {@link #DUMMY}. */
  HeapObject[] keys = new HeapObject[MIN_SIZE];

  long[] hashes = new long[MIN_SIZE];

  /** Keys in use. */
  int used;

  /** Entries in use or deleted. */
  int fill;

  /** {@code hash} of a frozenset, -1 until asked for. */
  long hash = -1;

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

  /** Whether a slot of the table holds a key. */
  boolean isKey(int slot) {
    return keys[slot] != null && keys[slot] != DUMMY;
  }

  /** Adds a key; the reference is borrowed. */
  public void add(Runtime rt, HeapObject key) {
    add(rt, key, DictObject.hashOf(rt, key));
  }

  void add(Runtime rt, HeapObject key, long hash) {
    key.incref();
    try {
      if (!insert(rt, key, hash)) {
        rt.heap.decref(key);
      }
    } catch (RuntimeException e) {
      rt.heap.decref(key);
      throw e;
    }
  }

  /** Takes over the reference when it answers true; false when an equal key is there. */
  private boolean insert(Runtime rt, HeapObject key, long hash) {
    int slot = find(rt, key, hash);
    if (slot >= 0) {
      return false;
    }
    slot = -slot - 1;
    keys[slot] = key;
    hashes[slot] = hash;
    used++;
    fill++;
    if ((long) fill * 5 >= (long) (keys.length - 1) * 3) {
      resize(rt, used > 50_000 ? used * 2L : used * 4L);
    }
    return true;
  }

  boolean contains(Runtime rt, HeapObject key, long hash) {
    return find(rt, key, hash) >= 0;
  }

  /** The slot that holds an equal key, or {@code -slot - 1} of the never used one that ends it. */
  private int find(Runtime rt, HeapObject key, long hash) {
    for (; ; ) {
      HeapObject[] table = keys;
      int mask = table.length - 1;
      long perturb = hash;
      int i = (int) (hash & mask);
      boolean changed = false;
      while (!changed) {
        int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
        for (int slot = i; slot <= i + probes; slot++) {
          HeapObject candidate = table[slot];
          if (candidate == null) {
            return -slot - 1;
          }
          if (candidate == key) {
            return slot;
          }
          if (candidate != DUMMY && hashes[slot] == hash) {
            boolean equal = equal(rt, candidate, key);
            if (table != keys || table[slot] != candidate) {
              changed = true;
              break;
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
  }

  private static boolean equal(Runtime rt, HeapObject candidate, HeapObject key) {
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

  /** Takes a key out; an owned reference to it, or null where it was absent. */
  HeapObject remove(Runtime rt, HeapObject key, long hash) {
    int slot = find(rt, key, hash);
    if (slot < 0) {
      return null;
    }
    HeapObject old = keys[slot];
    keys[slot] = DUMMY;
    hashes[slot] = -1;
    used--;
    return old;
  }

  void resize(Runtime rt, long minUsed) {
    int size = MIN_SIZE;
    while (size <= minUsed) {
      size <<= 1;
    }
    long oldAddress = tableAddress;
    tableAddress = size == MIN_SIZE ? 0 : rt.heap.allocate((long) size * ENTRY_BYTES);
    HeapObject[] oldKeys = keys;
    long[] oldHashes = hashes;
    keys = new HeapObject[size];
    hashes = new long[size];
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
      int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      for (int slot = i; slot <= i + probes; slot++) {
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

  /** Adds every element of an iterable. */
  public void update(Runtime rt, HeapObject iterable) {
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        try {
          add(rt, item);
        } finally {
          rt.heap.decref(item);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  // ---- the heap's view ----

  @Override
  public long basicBytes() {
    return type.basicSize() + (tableAddress == 0 ? 0 : (long) keys.length * ENTRY_BYTES);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (isKey(i)) {
        visitor.visit(keys[i]);
      }
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
