package org.heaplab.machine.tracemalloc;

import java.util.List;

/**
 * The lines that ran when a block was allocated, innermost first ({@code traceback_t}).
 *
 * @param frames as many as were asked for
 * @param total how many frames ran
 */
public record CallStack(List<Site> frames, int total) {}
