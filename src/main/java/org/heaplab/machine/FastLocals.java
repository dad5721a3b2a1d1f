package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.CellObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.Runtime;

/** {@code locals()} of a function: a new dict of its variables as they are now. */
final class FastLocals {

  private FastLocals() {}

  static DictObject snapshot(Runtime rt, Frame frame) {
    DictObject result = DictObject.create(rt);
    int count = frame.code.localsPlusCount();
    for (int i = 0; i < count; i++) {
      HeapObject value = value(frame, i);
      if (value != null && !frame.isHidden(i)) {
        result.put(rt, frame.code.localsPlusNames.items[i], value);
      }
    }
    return result;
  }

  /** The value of a variable, in its cell perhaps; borrowed, or null. */
  static HeapObject value(Frame frame, int variable) {
    HeapObject value = frame.stack[frame.base + variable];
    return frame.isCell(variable) ? ((CellObject) value).contents : value;
  }
}
