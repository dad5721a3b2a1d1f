package org.heaplab.view.reading;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Sizes;
import org.heaplab.view.Block;
import org.heaplab.view.Tracking;

/** One object in words. */
public record ObjectFacts(
    String type, String value, String address, String size, String count, String tracking) {

  /**
   * What is known without running code.
   *
   * @param own references that the caller has added
   */
  public static ObjectFacts of(Machine machine, HeapObject object, int own) {
    Block block = Labels.block(machine, object);
    String where =
        block instanceof Block.InPool pool
            ? ", in a block of " + pool.bytes()
            : block instanceof Block.Large
                ? ", in a block from malloc"
                : ", part of the interpreter";
    return new ObjectFacts(
        object.type.name(),
        Previews.of(object),
        "0x" + Long.toHexString(object.address),
        Sizes.sizeWithoutUserCode(object) + " bytes" + where,
        object.isImmortal() ? "immortal" : Integer.toString(object.refcount - own),
        tracking(Labels.tracking(LiveHeap.of(machine), object)));
  }

  private static String tracking(Tracking tracking) {
    if (tracking instanceof Tracking.Generation generation) {
      return "generation " + generation.number();
    }
    return tracking instanceof Tracking.Untracked untracked
        ? "no: " + untracked.why()
        : "set aside by gc.freeze()";
  }
}
