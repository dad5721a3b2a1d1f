package org.heaplab.code;

/** Bounds how deep a tree may be, so that no pass exhausts Java's stack. */
final class Depth {

  /**
   * Levels of nested nodes that CPython 3.13 compiles. A text that deep needs under 4 MiB of Java
   * stack: what needs more for each level, as brackets do, the parser keeps less deep.
   */
  static final int LIMIT = 9998;

  private int depth;

  void enter() {
    depth++;
    if (depth > LIMIT) {
      throw CompileAbort.tooDeep();
    }
  }

  void leave() {
    depth--;
  }
}
