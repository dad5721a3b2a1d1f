package org.heaplab.types;

import java.util.function.Supplier;
import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code co_code} and the tuples of variables of a code object, which it makes when it is first
 * asked and keeps from 3.12 on. Before, it keeps {@code co_code} alone.
 *
 * <pre>
 *   +0   _co_code      8
 *   +8   _co_varnames  8
 *   +16  _co_cellvars  8
 *   +24  _co_freevars  8
 * </pre>
 *
 * @see "_PyCoCached in Include/cpython/code.h (3.13)"
 */
final class CodeCache {

  static final int CODE = 0;
  static final int VARNAMES = 1;
  static final int CELLVARS = 2;
  static final int FREEVARS = 3;

  private static final int BYTES = 32;

  /** Owned; null until they are asked for. */
  private final HeapObject[] made = new HeapObject[4];

  private long address;

  /** The object, owned: what is there, or what {@code maker} makes. */
  HeapObject get(Runtime rt, int which, Supplier<HeapObject> maker) {
    boolean apart = rt.build.parsing().keepsVariables();
    if (!apart && which != CODE) {
      return maker.get();
    }
    if (made[which] == null) {
      if (apart && address == 0) {
        address = rt.heap.allocate(BYTES);
      }
      made[which] = maker.get();
    }
    return Runtime.owned(made[which]);
  }

  void visitReferences(ReferenceVisitor visitor) {
    for (HeapObject each : made) {
      if (each != null) {
        visitor.visit(each);
      }
    }
  }

  void visitBlocks(BlockVisitor visitor) {
    if (address != 0) {
      visitor.visit(address, BYTES, "_co_cached");
    }
  }

  void free(Heap heap) {
    for (HeapObject each : made) {
      heap.decrefIfPresent(each);
    }
    if (address != 0) {
      heap.free(address);
    }
  }
}
