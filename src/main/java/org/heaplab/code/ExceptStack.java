package org.heaplab.code;

import java.util.ArrayList;
import java.util.List;

/** The handlers in force at a place, the innermost last. */
final class ExceptStack {

  private final List<Block> handlers;

  ExceptStack() {
    this(List.of());
  }

  private ExceptStack(List<Block> handlers) {
    this.handlers = new ArrayList<>(handlers);
  }

  ExceptStack copy() {
    return new ExceptStack(handlers);
  }

  int depth() {
    return handlers.size();
  }

  /** The innermost handler, or null. */
  Block top() {
    return handlers.isEmpty() ? null : handlers.get(handlers.size() - 1);
  }

  void push(Block handler) {
    handlers.add(handler);
  }

  void pop() {
    handlers.remove(handlers.size() - 1);
  }
}
