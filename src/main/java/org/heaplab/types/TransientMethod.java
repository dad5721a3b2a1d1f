package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * Stands for the bound method of the output's file object, which CPython looks up for each piece
 * that it prints: a container that is counted, and gone before anyone sees it.
 */
public final class TransientMethod {

  private static final MethodDef WRITE =
      MethodDef.oneArg("write", (rt, self, text) -> Runtime.owned(rt.none));

  private TransientMethod() {}

  /** Owned. */
  public static HeapObject create(Runtime rt) {
    return BuiltinFunctionObject.create(rt, WRITE, null, null);
  }
}
