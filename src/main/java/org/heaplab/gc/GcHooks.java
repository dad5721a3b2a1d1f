package org.heaplab.gc;

import org.heaplab.heap.HeapObject;

/** What the collector asks of the layers above it. */
public interface GcHooks {

  /**
   * Calls {@code gc.callbacks}; what they raise is reported, never thrown.
   *
   * @param phase {@code "start"} or {@code "stop"}
   */
  void callCallbacks(String phase, int generation, long collected, long uncollectable);

  /** Appends to {@code gc.garbage}; adds a reference. */
  void saveGarbage(HeapObject object);

  /** Writes to {@code sys.stderr}. */
  void writeStderr(String text);
}
