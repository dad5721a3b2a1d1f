package org.heaplab.machine;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;

/**
 * The exception that is being handled, of a thread or of a generator; those of suspended callers
 * lie behind it.
 *
 * @see "struct _err_stackitem in Include/cpython/pystate.h (3.13)"
 */
final class ExceptionState {

  /** Owned; null when none is handled. */
  HeapObject value;

  ExceptionState previous;

  void clear(Heap heap) {
    HeapObject old = value;
    value = null;
    heap.decrefIfPresent(old);
  }
}
