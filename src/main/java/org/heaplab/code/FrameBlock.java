package org.heaplab.code;

import java.util.List;
import org.heaplab.syntax.tree.Stmt;

/**
 * A statement that {@code break}, {@code continue} and {@code return} leave and must clean up
 * after.
 *
 * @param block label of its start
 * @param exit label after a loop
 * @param finalBody of a {@code finally}
 * @param name of an exception that a handler binds, or null
 */
record FrameBlock(
    Kind kind, int block, int exit, Location location, List<Stmt> finalBody, String name) {

  enum Kind {
    WHILE_LOOP,
    FOR_LOOP,
    TRY_EXCEPT,
    FINALLY_TRY,
    FINALLY_END,
    WITH,
    HANDLER_CLEANUP,
    POP_VALUE,
    EXCEPTION_HANDLER,
    STOP_ITERATION
  }

  static FrameBlock of(Kind kind, int block, Location location) {
    return new FrameBlock(kind, block, Block.NO_LABEL, location, null, null);
  }

  static FrameBlock loop(Kind kind, int start, int exit, Location location) {
    return new FrameBlock(kind, start, exit, location, null, null);
  }

  boolean isLoop() {
    return kind == Kind.WHILE_LOOP || kind == Kind.FOR_LOOP;
  }
}
