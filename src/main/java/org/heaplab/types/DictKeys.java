package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/**
 * A dictionary's table: a sparse index over dense entries in order of insertion.
 *
 * <pre>
 *   address        dk_refcnt, sizes, kind, version     32 bytes
 *   address + 32   dk_indices   2^log2 indices of 1, 2 or 4 bytes
 *   behind         dk_entries   usable entries of 16 bytes (all keys str) or 24 (with hashes)
 * </pre>
 *
 * A table is shared by the instances of a class (split: it then has no values of its own); else one
 * dictionary owns it.
 *
 * @see "struct _dictkeysobject in Include/internal/pycore_dict.h (3.13)"
 */
final class DictKeys {

  static final int EMPTY = -1;
  static final int DUMMY = -2;
  static final int LOG_MIN_SIZE = 3;

  private static final int HEADER_BYTES = 32;
  private static final int PERTURB_SHIFT = 5;

  /** 0 for the one empty table, which is static. */
  final long address;

  final int log2Size;
  final boolean split;
  int references = 1;

  /** Every key is an exact str. */
  final boolean unicode;

  final int[] indices;
  HeapObject[] keys;
  long[] hashes;

  /** Null in a split table. */
  HeapObject[] values;

  /** Entries that can still be added. */
  int usable;

  /** Entries used by now, deleted ones included. */
  int entries;

  private DictKeys(long address, int log2Size, boolean unicode, boolean split, int usable) {
    this.address = address;
    this.log2Size = log2Size;
    this.unicode = unicode;
    this.split = split;
    this.usable = usable;
    this.indices = new int[1 << log2Size];
    Arrays.fill(indices, EMPTY);
    int room = address == 0 ? 0 : usable;
    keys = new HeapObject[room];
    hashes = new long[room];
    values = split ? null : new HeapObject[room];
  }

  /** The table of every empty dictionary: one slot, no room. */
  static DictKeys empty() {
    return new DictKeys(0, 0, true, false, 0);
  }

  static DictKeys create(Heap heap, int log2Size, boolean unicode) {
    long address = 0;
    if (log2Size == LOG_MIN_SIZE && unicode) {
      address = heap.freeLists.dictKeys.pop();
    }
    if (address == 0) {
      address = heap.allocate(bytes(log2Size, unicode));
    }
    return new DictKeys(address, log2Size, unicode, false, usableFraction(1 << log2Size));
  }

  /** As {@link #create}, past the free list. */
  static DictKeys createPlain(Heap heap, int log2Size, boolean unicode) {
    long address = heap.allocate(bytes(log2Size, unicode));
    return new DictKeys(address, log2Size, unicode, false, usableFraction(1 << log2Size));
  }

  /** A table that the instances of a class share. */
  static DictKeys createShared(Heap heap, int log2Size, int maxEntries) {
    long address = heap.allocate(bytes(log2Size, true));
    return new DictKeys(address, log2Size, true, true, maxEntries);
  }

  /** {@code shared_keys_usable_size}: entries that there are and that can still be added. */
  int room() {
    return entries + usable;
  }

  static int usableFraction(int size) {
    return (int) (((long) size << 1) / 3);
  }

  /** Smallest table with room for {@code entries}. */
  static int log2SizeFor(long entries) {
    return log2KeySize((entries * 3 + 1) / 2);
  }

  /**
   * Exponent of the table for a wish of slots: the next power of two, and twice that for a wish
   * that is one itself and above 8 ({@code calculate_log2_keysize}).
   */
  static int log2KeySize(long wish) {
    return Math.max(LOG_MIN_SIZE, Long.SIZE - Long.numberOfLeadingZeros((wish | 8) - 1));
  }

  static long bytes(int log2Size, boolean unicode) {
    long entryBytes = unicode ? 16 : 24;
    return HEADER_BYTES
        + ((long) indexBytes(log2Size) << log2Size)
        + usableFraction(1 << log2Size) * entryBytes;
  }

  private static int indexBytes(int log2Size) {
    if (log2Size < 8) {
      return 1;
    }
    return log2Size < 16 ? 2 : 4;
  }

  /** Bytes as {@code sys.getsizeof} counts them. */
  long bytes() {
    return address == 0 ? 0 : bytes(log2Size, unicode);
  }

  /** Index of an entry whose key is this very str or an equal one, or {@link #EMPTY}. */
  int findStr(StrObject key, long hash) {
    int mask = indices.length - 1;
    int slot = (int) (hash & mask);
    int ix = indices[slot];
    if (ix >= 0 && keys[ix] == key) {
      return ix;
    }
    long perturb = hash;
    while (ix != EMPTY) {
      if (ix >= 0 && (keys[ix] == key || (hashes[ix] == hash && isEqualStr(keys[ix], key)))) {
        return ix;
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) ((slot * 5L + perturb + 1) & mask);
      ix = indices[slot];
    }
    return EMPTY;
  }

  private static boolean isEqualStr(HeapObject candidate, StrObject key) {
    return candidate instanceof StrObject str && str.text.equals(key.text);
  }

  /** The slot of the index that holds entry {@code ix}. */
  int slotOf(long hash, int ix) {
    int mask = indices.length - 1;
    int slot = (int) (hash & mask);
    long perturb = hash;
    while (indices[slot] != ix) {
      perturb >>>= PERTURB_SHIFT;
      slot = (int) ((slot * 5L + perturb + 1) & mask);
    }
    return slot;
  }

  /** First slot that a new key with this hash may take. */
  int freeSlot(long hash) {
    int mask = indices.length - 1;
    int slot = (int) (hash & mask);
    long perturb = hash;
    while (indices[slot] >= 0) {
      perturb >>>= PERTURB_SHIFT;
      slot = (int) ((slot * 5L + perturb + 1) & mask);
    }
    return slot;
  }

  /** Adds a key; takes over its reference. */
  int append(HeapObject key, long hash, HeapObject value) {
    indices[freeSlot(hash)] = entries;
    keys[entries] = key;
    hashes[entries] = hash;
    if (values != null) {
      values[entries] = value;
    }
    usable--;
    return entries++;
  }

  /** Leaves a hole where an entry was. */
  void forget(int ix) {
    keys[ix] = null;
    values[ix] = null;
    hashes[ix] = 0;
  }

  /** Next probe after {@code slot}; the caller keeps shifting its perturbation. */
  int nextSlot(int slot, long perturb) {
    return (int) ((slot * 5L + perturb + 1) & (indices.length - 1));
  }

  static long shift(long perturb) {
    return perturb >>> PERTURB_SHIFT;
  }

  /** Frees the block alone; the references are gone already. */
  void release(Heap heap) {
    if (address == 0) {
      return;
    }
    boolean small = log2Size == LOG_MIN_SIZE && unicode && !split;
    if (!(small && heap.freeLists.dictKeys.push(address))) {
      heap.free(address);
    }
  }

  /** Drops one user of the table; the last one lets go of what is in it. */
  void decref(Heap heap) {
    if (address == 0 || --references > 0) {
      return;
    }
    for (int i = 0; i < entries; i++) {
      heap.decrefIfPresent(keys[i]);
      if (values != null) {
        heap.decrefIfPresent(values[i]);
      }
    }
    release(heap);
  }
}
