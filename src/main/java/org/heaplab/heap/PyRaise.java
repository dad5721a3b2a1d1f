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
  private int place = -1;
  private boolean thrown;

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

  /** Says which instruction the frame it leaves next should show: the one that raised it first. */
  public void markPlace(int instruction) {
    place = instruction;
  }

  /** That instruction, or -1; asked once. */
  public int takePlace() {
    int result = place;
    place = -1;
    return result;
  }

  /** Says that it is thrown into a generator: its handlers are those of the yield it waits at. */
  public void markThrown() {
    thrown = true;
  }

  /** Whether it is thrown into a generator; asked once. */
  public boolean takeThrown() {
    boolean result = thrown;
    thrown = false;
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
