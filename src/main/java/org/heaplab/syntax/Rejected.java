package org.heaplab.syntax;

/** The grammar took what Python does not; {@link PythonParser} has it explained. */
final class Rejected extends RuntimeException {
  Rejected() {
    super(null, null, false, false);
  }

  static void unless(boolean sound) {
    if (!sound) {
      throw new Rejected();
    }
  }
}
