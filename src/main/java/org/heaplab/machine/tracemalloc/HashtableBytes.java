package org.heaplab.machine.tracemalloc;

/**
 * The memory of one of CPython's own hash tables, as it grows and shrinks.
 *
 * @see "Python/hashtable.c (3.13)"
 */
final class HashtableBytes {

  private static final int TABLE = 80;
  private static final int BUCKET = 8;
  private static final int ENTRY = 32;
  private static final int MIN_BUCKETS = 16;
  private static final double HIGH = 0.50;
  private static final double LOW = 0.10;

  private long entries;
  private long buckets = MIN_BUCKETS;

  void add() {
    entries++;
    if (entries > buckets * HIGH) {
      rehash();
    }
  }

  void remove() {
    entries--;
    if (entries < buckets * LOW) {
      rehash();
    }
  }

  void clear() {
    entries = 0;
    buckets = MIN_BUCKETS;
  }

  private void rehash() {
    long wanted = (long) (entries * 2.0 / (LOW + HIGH));
    buckets = MIN_BUCKETS;
    while (buckets < wanted) {
      buckets <<= 1;
    }
  }

  long bytes() {
    return TABLE + buckets * BUCKET + entries * ENTRY;
  }
}
