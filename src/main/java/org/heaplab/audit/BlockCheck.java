package org.heaplab.audit;

import java.util.HashMap;
import java.util.Map;
import org.heaplab.build.Obmalloc;
import org.heaplab.heap.FreeList;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/** Every block in use has exactly one owner, and every owner's block is in use. */
final class BlockCheck {

  private final Heap heap;
  private final BlockMap blocks;
  private final Findings findings;

  /** Owners by the block's address. */
  private final Map<Long, Claim> claims = new HashMap<>();

  /** Who owns a block; tables that classes and dictionaries share may be claimed by several. */
  private record Claim(HeapObject owner, String what, boolean shared) {
    @Override
    public String toString() {
      return owner == null ? what : what + " of " + Findings.name(owner);
    }
  }

  BlockCheck(Heap heap, BlockMap blocks, Findings findings) {
    this.heap = heap;
    this.blocks = blocks;
    this.findings = findings;
  }

  void run(LiveObjects live, Roots roots) {
    for (HeapObject object : live.all()) {
      if (object.type != null) {
        claimsOf(object);
      }
    }
    for (FreeList list : heap.freeLists.all()) {
      for (int i = 0; i < list.size(); i++) {
        claim(
            list.blockAt(i),
            blocks.roomOr(list.blockAt(i), 1),
            new Claim(null, "a shell in the free list " + list.name(), false));
      }
    }
    roots.visitBlocks(
        (address, bytes, purpose) -> claim(address, bytes, new Claim(null, purpose, false)));
    blocks.visitInUse(this::checkOwned);
  }

  private void claimsOf(HeapObject object) {
    if (!heap.isStatic(object.address)) {
      int before = object.type.preHeader();
      claim(
          object.address - before,
          before + object.ownBytes(),
          new Claim(object, "the block", false));
    }
    object.visitBlocks(
        (address, bytes, purpose) -> claim(address, bytes, new Claim(object, purpose, false)));
    object.visitSharedBlocks(
        (address, bytes, purpose) -> claim(address, bytes, new Claim(object, purpose, true)));
  }

  private void claim(long address, long bytes, Claim claim) {
    if (heap.isStatic(address)) {
      return;
    }
    Claim other = claims.putIfAbsent(address, claim);
    if (other != null && !(other.shared() && claim.shared())) {
      findings.add(Findings.hex(address) + " is both " + other + " and " + claim + ".");
    }
    switch (blocks.standing(address)) {
      case FREE -> findings.add(claim + ", at " + Findings.hex(address) + ", is a free block.");
      case NEVER_USED, NO_BLOCK ->
          findings.add(claim + ", at " + Findings.hex(address) + ", is no block.");
      case IN_USE -> {
        long room = blocks.room(address);
        boolean roomy = claim.owner() != null && claim.owner().isRoomy();
        if (room < bytes || (!roomy && isTooLarge(room, bytes))) {
          findings.add(claim + " needs " + bytes + " bytes, its block has " + room + ".");
        }
      }
    }
  }

  /** Neither the class of the request, nor what {@code realloc} leaves in place when it shrinks. */
  private static boolean isTooLarge(long room, long bytes) {
    if (room > Obmalloc.SMALL_REQUEST_THRESHOLD || bytes <= 0) {
      return false;
    }
    boolean exact = Obmalloc.blockSize(Obmalloc.sizeClass((int) bytes)) == room;
    return !exact && 4 * bytes <= 3 * room;
  }

  private void checkOwned(long address) {
    if (!claims.containsKey(address)) {
      findings.add(
          "The block at "
              + Findings.hex(address)
              + " with room for "
              + blocks.room(address)
              + " bytes is in use, but nobody owns it.");
    }
  }
}
