package org.heaplab.types.number;

/** Called now and then by what may run long; it throws if the caller wants it to stop. */
@FunctionalInterface
public interface Poll {
  /** Never stops anything. */
  Poll NONE = () -> {};

  void poll();
}
