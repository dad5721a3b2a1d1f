package org.heaplab.view.reading;

import java.util.HashMap;
import java.util.Map;
import org.heaplab.heap.FreeList;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.TypeObject;

/** Who owns the blocks within some stretch of memory. */
final class BlockOwners {

  /**
   * What lives in a block.
   *
   * @param owner null for a shell in a free list
   * @param what a phrase, such as "list" or "ob_item of a list"
   * @param asked bytes that were asked for
   */
  record Owner(HeapObject owner, String what, long asked) {}

  private final Map<Long, Owner> owners = new HashMap<>();

  /** Reads the owners of blocks from one address up to another. */
  BlockOwners(LiveHeap live, Heap heap, long from, long to) {
    for (int i = 0; i < live.size(); i++) {
      HeapObject object = live.at(i);
      visit(heap, object, (owner, start, asked, what) -> put(owner, start, asked, what, from, to));
    }
    for (FreeList list : heap.freeLists.all()) {
      for (int i = 0; i < list.size(); i++) {
        long start = list.blockAt(i);
        String what = "kept by the free list " + list.name();
        put(null, start, heap.malloc.sizeOfBlock(start), what, from, to);
      }
    }
  }

  /** Is told each block of an object. */
  interface Sink {
    void block(HeapObject owner, long start, long asked, String what);
  }

  /** Tells an object's own block and those that it owns apart; shared keys are the class's. */
  static void visit(Heap heap, HeapObject object, Sink sink) {
    if (!heap.isStatic(object.address)) {
      int before = object.type.preHeader();
      sink.block(object, object.address - before, before + object.ownBytes(), object.type.name());
    }
    object.visitBlocks(
        (address, bytes, purpose) ->
            sink.block(object, address, bytes, purpose + " of a " + object.type.name()));
    if (object instanceof TypeObject) {
      object.visitSharedBlocks(
          (address, bytes, purpose) -> sink.block(object, address, bytes, purpose));
    }
  }

  private void put(HeapObject owner, long start, long asked, String what, long from, long to) {
    if (start >= from && start < to) {
      owners.put(start, new Owner(owner, what, asked));
    }
  }

  /** Null where nobody is known. */
  Owner at(long block) {
    return owners.get(block);
  }
}
