/**
 * What {@code tracemalloc} keeps: for each block that was allocated while it traced, how large it
 * is and which lines of the program were running.
 *
 * <p>{@link org.heaplab.machine.tracemalloc.BlockTraces} listens to the heap between {@code
 * start()} and {@code stop()}; at other times tracing costs nothing. Sizes are those of the
 * requests, as in CPython. Left out: domains other than 0, which only C extensions use.
 */
package org.heaplab.machine.tracemalloc;
