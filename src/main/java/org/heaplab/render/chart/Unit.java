package org.heaplab.render.chart;

/** The unit of an axis. */
record Unit(String name, long bytes) {
  private static final String[] NAMES = {"B", "KiB", "MiB", "GiB"};

  /** The largest unit of which there is at least one and a half. */
  static Unit of(long most) {
    int i = 0;
    long bytes = 1;
    while (i + 1 < NAMES.length && most * 2 >= bytes * 1024 * 3) {
      bytes *= 1024;
      i++;
    }
    return new Unit(NAMES[i], bytes);
  }
}
