package org.heaplab.kernel;

/** A request whose content lacks something; the text is one sentence for its sender. */
final class BadContent extends Exception {
  private static final long serialVersionUID = 1;

  BadContent(String message) {
    super(message, null, false, false);
  }
}
