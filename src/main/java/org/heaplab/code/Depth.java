package org.heaplab.code;

/** Bounds how deep a tree may be, so that no pass exhausts Java's stack. */
final class Depth {

  /** Levels of nested nodes: half a MiB of a 4 MiB stack in the deepest pass. */
  static final int LIMIT = 3000;

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
