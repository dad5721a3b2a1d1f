package org.heaplab.heap;

/**
 * A Python exception on its way up. It owns its reference to the exception object: who catches it
 * takes that reference over.
 */
public final class PyRaise extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient HeapObject exception;

  public PyRaise(HeapObject exception) {
    super(null, null, false, false);
    this.exception = exception;
  }

  /** The exception object; the reference is the catcher's. */
  public HeapObject exception() {
    return exception;
  }
}
