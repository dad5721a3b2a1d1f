package org.heaplab.pymalloc;

import java.util.List;

/**
 * An arena.
 *
 * @param index of its {@code arena_object}
 * @param nfreepools pools without a block in use, carved or not
 * @param ntotalpools pools that the arena has room for
 * @param pools those carved so far, by rising address
 * @param freePools addresses of the empty ones, in the order in which they will be lent
 */
public record ArenaInfo(
    int index,
    long address,
    int nfreepools,
    int ntotalpools,
    List<PoolInfo> pools,
    List<Long> freePools) {}
