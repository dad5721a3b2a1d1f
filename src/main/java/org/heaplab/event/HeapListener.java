package org.heaplab.event;

/** Told of every event, in order, while the heap is still in the midst of the change. */
@FunctionalInterface
public interface HeapListener {

  /** Must not touch the heap. */
  void on(HeapEvent event);
}
