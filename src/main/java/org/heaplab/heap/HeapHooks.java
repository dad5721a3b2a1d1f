package org.heaplab.heap;

/** What the heap asks of the layers above it. */
public interface HeapHooks {

  /** The MemoryError to throw when the limit is reached. */
  RuntimeException memoryError();

  /** A collection is due: from 3.12 on at the next safe point, before at once. */
  void collectionDue();

  /** Calls a dead referent's callback; what it raises is reported, never thrown. */
  void callWeakrefCallback(WeakReferenceObject reference);
}
