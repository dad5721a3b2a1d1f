package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.CellObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.FrameObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;

/**
 * {@code locals()} of a function: from 3.13 on a new dict of its variables as they are now, before
 * one dict that is brought up to date each time.
 */
final class FastLocals {

  private FastLocals() {}

  static DictObject current(Runtime rt, Frame frame) {
    if (rt.build.flow().localsProxy()) {
      DictObject result = DictObject.create(rt);
      refresh(rt, frame, result);
      FrameObject object = frame.frameObject;
      if (object != null && object.extraLocals != null) {
        result.update(rt, object.extraLocals);
      }
      return result;
    }
    if (frame.locals == null) {
      frame.locals = DictObject.create(rt);
    }
    refresh(rt, frame, (DictObject) frame.locals);
    return (DictObject) Runtime.owned(frame.locals);
  }

  private static void refresh(Runtime rt, Frame frame, DictObject dict) {
    int count = frame.code.localsPlusCount();
    for (int i = 0; i < count; i++) {
      HeapObject value = value(frame, i);
      HeapObject name = frame.code.localsPlusNames.items[i];
      if (value != null && !frame.isHidden(i)) {
        dict.put(rt, name, value);
      } else if (dict.size() > 0 && !frame.isHidden(i)) {
        rt.heap.decrefIfPresent(dict.remove(rt, name));
      }
    }
  }

  /** Binds a variable; false when there is none of that name. */
  static boolean set(Frame frame, StrObject name, HeapObject value) {
    int count = frame.code.localsPlusCount();
    for (int i = 0; i < count; i++) {
      boolean found = ((StrObject) frame.code.localsPlusNames.items[i]).text.equals(name.text);
      if (found && !frame.isHidden(i)) {
        HeapObject old = value(frame, i);
        value.incref();
        if (frame.isCell(i)) {
          ((CellObject) frame.stack[frame.base + i]).contents = value;
        } else {
          frame.stack[frame.base + i] = value;
        }
        frame.machine.heap.decrefIfPresent(old);
        return true;
      }
    }
    return false;
  }

  /** The value of a variable, in its cell perhaps; borrowed, or null. */
  static HeapObject value(Frame frame, int variable) {
    HeapObject value = frame.stack[frame.base + variable];
    return frame.isCell(variable) ? ((CellObject) value).contents : value;
  }
}
