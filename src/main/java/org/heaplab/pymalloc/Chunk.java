package org.heaplab.pymalloc;

import java.util.Comparator;

/**
 * A piece of the C heap or a mapping, in use or free.
 *
 * <pre>
 * ┌──────────────┐ address - 8
 * │ size | flags │               8 bytes of overhead
 * ├──────────────┤ address       a multiple of 16, what malloc returned
 * │ …            │
 * └──────────────┘ address - 8 + size
 * </pre>
 */
final class Chunk {

  enum State {
    IN_USE,
    MAPPED,
    /** Freed, but kept as it is for the next request of its size. */
    CACHED,
    FREE
  }

  /** Best fit: the smallest first, then the one that has been free longest. */
  static final Comparator<Chunk> BEST_FIT =
      (a, b) ->
          a.size == b.size ? Long.compare(a.freedAt, b.freedAt) : Long.compare(a.size, b.size);

  final long address;
  long size;
  State state;
  long freedAt;

  /** The neighbour at the lower address. */
  Chunk below;

  /** The neighbour at the higher address; null at the top. */
  Chunk above;

  /** The free chunk of the same size that was freed before this one; likewise after it. */
  Chunk older;

  Chunk newer;

  Chunk(long address, long size, State state) {
    this.address = address;
    this.size = size;
    this.state = state;
  }
}
