package org.heaplab.kernel.wire;

/** Frames that are no message; the text says why and holds nothing of what was sent. */
public final class Rejected extends Exception {
  private static final long serialVersionUID = 1;

  public Rejected(String reason) {
    super(reason, null, false, false);
  }
}
