package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.Breaker;
import org.heaplab.types.FrameObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TracebackObject;

/** Takes an exception up the frames to the handler that catches it. */
final class Unwinder {

  private Unwinder() {}

  /**
   * Leaves frames from the current one up to {@code entry} until one has a handler, and sets that
   * one up to run it.
   *
   * @throws PyRaise when there is none
   */
  static void unwind(Machine m, Frame entry, PyRaise raise) {
    BaseExceptionObject exception = (BaseExceptionObject) raise.exception();
    m.setContext(raise);
    boolean addTraceback = !raise.takeReraised();
    for (; ; ) {
      Frame frame = m.current;
      if (addTraceback && frame.isComplete()) {
        addTraceback(m, frame, exception);
      }
      addTraceback = true;
      int at = raise.takeThrown() ? frame.pc - 1 : frame.pc;
      int shown = raise.takePlace();
      if (shown >= 0) {
        frame.pc = shown;
      }
      if (!isAbandoned(m, exception) && enterHandler(m, frame, at, exception)) {
        return;
      }
      boolean last = frame == entry;
      dropStack(m, frame);
      m.leave(frame, true);
      if (last) {
        throw raise;
      }
    }
  }

  private static boolean isAbandoned(Machine m, BaseExceptionObject exception) {
    return m.breaker.isRequested(Breaker.ABANDON)
        && exception.type == m.rt.exceptions.keyboardInterrupt;
  }

  static void addTraceback(Machine m, Frame frame, BaseExceptionObject exception) {
    FrameObject object = null;
    try {
      object = (FrameObject) Runtime.owned(m.frameObject(frame));
      exception.traceback =
          TracebackObject.steal(m.rt, exception.traceback, object, frame.lasti(), frame.line());
    } catch (PyRaise e) {
      // without memory the traceback stays shorter
      m.heap.decrefIfPresent(object);
      m.heap.decref(e.exception());
    }
  }

  /** Finds the handler that covers an instruction; the first in the table wins. */
  private static boolean enterHandler(
      Machine m, Frame frame, int at, BaseExceptionObject exception) {
    int[] handlers = frame.code.shape.handlers();
    for (int i = 0; i < handlers.length; i += 5) {
      if (at >= handlers[i] && at < handlers[i + 1]) {
        int depth = frame.stackBottom() + handlers[i + 3];
        cutStack(m, frame, depth);
        if (handlers[i + 4] != 0) {
          frame.stack[frame.sp++] = LongObject.of(m.rt, frame.lasti() / 2);
        }
        frame.stack[frame.sp++] = exception;
        frame.pc = handlers[i + 2];
        return true;
      }
    }
    return false;
  }

  private static void cutStack(Machine m, Frame frame, int depth) {
    while (frame.sp > depth) {
      HeapObject value = frame.stack[--frame.sp];
      frame.stack[frame.sp] = null;
      m.heap.decrefIfPresent(value);
    }
  }

  private static void dropStack(Machine m, Frame frame) {
    cutStack(m, frame, frame.stackBottom());
  }
}
