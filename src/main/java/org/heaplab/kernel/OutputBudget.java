package org.heaplab.kernel;

/** How much one cell may still send, in chars. A message costs a little beside its text. */
final class OutputBudget {
  static final int TEXT_LIMIT = 8 << 20;
  static final int DISPLAY_LIMIT = 64 << 20;
  static final int MESSAGE_COST = 256;

  private int text = TEXT_LIMIT;
  private int display = DISPLAY_LIMIT;

  /** How much of this many chars of text may go out. */
  int takeText(int chars, boolean newMessage) {
    if (newMessage) {
      text -= Math.min(text, MESSAGE_COST);
    }
    int taken = Math.min(text, chars);
    text -= taken;
    return taken;
  }

  /** Whether a display of this many chars may go out; never in part. */
  boolean takeDisplay(long chars) {
    if (chars + MESSAGE_COST > display) {
      return false;
    }
    display -= (int) chars + MESSAGE_COST;
    return true;
  }
}
