package org.heaplab.machine.tracemalloc;

import org.heaplab.types.StrObject;

/**
 * A line of a program ({@code frame_t}).
 *
 * @param filename owned by the table of file names in {@link BlockTraces}
 * @param line 0 where it is not known
 */
public record Site(StrObject filename, int line) {}
