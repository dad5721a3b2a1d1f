package org.heaplab.kernel;

/** The kernel cannot start; the text is one sentence for whoever started it. */
public final class StartFailure extends Exception {
  private static final long serialVersionUID = 1;

  StartFailure(String message) {
    super(message);
  }
}
