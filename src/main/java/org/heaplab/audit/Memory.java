package org.heaplab.audit;

/**
 * The allocator's memory as a debugger sees it: words and the addresses of a few variables.
 *
 * @see "Include/internal/pycore_obmalloc.h (3.13)"
 */
public interface Memory {

  /** Is told each block that the system allocator has lent. */
  @FunctionalInterface
  interface LargeBlocks {
    void block(long address, long usableBytes);
  }

  /** The eight bytes at an address, little-endian. */
  long word(long address);

  /** Address of the vector {@code arenas}; 0 before there is any. */
  long arenas();

  /** {@code maxarenas}. */
  int maxArenas();

  /** {@code usable_arenas}: address of an {@code arena_object}, or 0. */
  long usableArenas();

  /** {@code unused_arena_objects}, likewise. */
  long unusedArenaObjects();

  /** Address of {@code nfp2lasta[0]}. */
  long nfp2lasta();

  /** Address of {@code usedpools[0]}. */
  long usedPools();

  /** {@code sys.getallocatedblocks()}. */
  long allocatedBlocks();

  void visitLarge(LargeBlocks visitor);
}
