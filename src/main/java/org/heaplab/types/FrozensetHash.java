package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code hash(frozenset)}: the same for the same keys in any order.
 *
 * @see "frozenset_hash in Objects/setobject.c (3.13)"
 */
final class FrozensetHash {

  private FrozensetHash() {}

  static long of(Runtime rt, HeapObject self) {
    SetObject set = (SetObject) self;
    if (set.hash == -1) {
      set.hash = compute(set);
    }
    return set.hash;
  }

  private static long compute(SetObject set) {
    long hash = 0;
    for (int slot = set.nextSlot(0); slot >= 0; slot = set.nextSlot(slot + 1)) {
      hash ^= shuffle(set.hashes[slot]);
    }
    hash ^= (set.used + 1) * 1_927_868_237L;
    hash ^= (hash >>> 11) ^ (hash >>> 25);
    hash = hash * 69_069 + 907_133_923L;
    return hash == -1 ? 590_923_713L : hash;
  }

  private static long shuffle(long hash) {
    return ((hash ^ 89_869_747L) ^ (hash << 16)) * 3_644_798_167L;
  }
}
