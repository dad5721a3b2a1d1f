package org.heaplab.event;

/** What the allocator did. Addresses are simulated; sizes are in bytes. */
public sealed interface MemoryEvent extends HeapEvent {

  /**
   * A pool handed out a block.
   *
   * @param bytes as asked for; the block itself has the size of its class
   * @param sizeClass 0 to 31
   */
  record BlockAllocated(long address, int bytes, int sizeClass) implements MemoryEvent {}

  /** A block went back to its pool, as the next one to be handed out there. */
  record BlockFreed(long address, int sizeClass) implements MemoryEvent {}

  /** A free pool was given to a size class. */
  record PoolOpened(long address, int sizeClass) implements MemoryEvent {}

  /** A pool without a block in use went back to its arena. */
  record PoolFreed(long address, int sizeClass) implements MemoryEvent {}

  /** The system lent an arena. */
  record ArenaAllocated(long address) implements MemoryEvent {}

  /** An arena without a pool in use went back to the system. */
  record ArenaFreed(long address) implements MemoryEvent {}

  /** The system allocator served a request that no pool serves. */
  record LargeAllocated(long address, long bytes) implements MemoryEvent {}

  /** The system allocator took a block back. */
  record LargeFreed(long address) implements MemoryEvent {}

  /**
   * A block was resized where it stands, in a pool or outside.
   *
   * @param bytes the new request
   */
  record BlockResized(long address, long bytes) implements MemoryEvent {}
}
