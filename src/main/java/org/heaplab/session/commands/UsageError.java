package org.heaplab.session.commands;

/** A command that cannot be done as it was written: one sentence says why. */
public final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UsageError(String sentence) {
    super(sentence, null, false, false);
  }

  /** A sentence that begins with the command's name. */
  static UsageError of(Command command, String rest) {
    return new UsageError("%" + command.name() + " " + rest);
  }
}
