package org.heaplab.heap;

/**
 * A Python exception on its way up. It owns its reference to the exception object: who catches it
 * takes that reference over.
 */
public final class PyRaise extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient HeapObject exception;
  private boolean reraised;
  private boolean contextSet;

  public PyRaise(HeapObject exception) {
    super(null, null, false, false);
    this.exception = exception;
  }

  /** Says that the frame it leaves next is in the traceback already. */
  public void markReraised() {
    reraised = true;
    contextSet = true;
  }

  /** Whether it was raised again; asked once. */
  public boolean takeReraised() {
    boolean result = reraised;
    reraised = false;
    return result;
  }

  /** Whether its context is still to be set; asked once. */
  public boolean needsContext() {
    boolean result = !contextSet;
    contextSet = true;
    return result;
  }

  /** The exception object; the reference is the catcher's. */
  public HeapObject exception() {
    return exception;
  }
}
