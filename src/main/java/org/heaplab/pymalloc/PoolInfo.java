package org.heaplab.pymalloc;

import java.util.List;

/**
 * A pool that has been carved off its arena.
 *
 * @param address of its header
 * @param sizeClass which class has it now, or had it last if it is empty
 * @param count blocks in use
 * @param inUse their addresses, rising
 * @param freeBlocks addresses of freed blocks, in the order in which they will be handed out
 * @param neverUsed how many blocks have never been handed out; they follow, by rising address. As
 *     in CPython the first of them may already be in {@code freeBlocks}
 */
public record PoolInfo(
    long address,
    int sizeClass,
    int count,
    List<Long> inUse,
    List<Long> freeBlocks,
    int neverUsed) {

  public enum State {
    /** Some blocks in use, some not; in its class's list. */
    USED,
    /** All blocks in use; in no list. */
    FULL,
    /** No block in use; in its arena's list. */
    EMPTY
  }

  public State state() {
    if (count == 0) {
      return State.EMPTY;
    }
    return freeBlocks.isEmpty() ? State.FULL : State.USED;
  }
}
