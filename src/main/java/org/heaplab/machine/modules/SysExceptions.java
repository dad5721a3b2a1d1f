package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.types.Arguments;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.Calls;
import org.heaplab.types.FrameObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;

/** The functions of {@code sys} about exceptions and frames. */
final class SysExceptions {

  private final Machine machine;
  private final Runtime rt;

  private SysExceptions(Machine machine) {
    this.machine = machine;
    this.rt = machine.rt;
  }

  static void addTo(ModuleBuilder module, Machine machine) {
    SysExceptions sys = new SysExceptions(machine);
    module
        .function("exc_info", (rt, self) -> sys.excInfo())
        .function("exception", (rt, self) -> Runtime.owned(sys.handled()))
        .function("exit", "status=None, /", (rt, self, args) -> sys.exit(args[0]))
        .function("_getframe", "depth=0, /", (rt, self, args) -> sys.frame(args[0]));
  }

  private HeapObject handled() {
    HeapObject handled = machine.handledException();
    return handled == null ? rt.none : handled;
  }

  private HeapObject excInfo() {
    HeapObject error = handled();
    if (!(error instanceof BaseExceptionObject exception)) {
      return TupleObject.of(rt, rt.none, rt.none, rt.none);
    }
    HeapObject traceback = exception.traceback == null ? rt.none : exception.traceback;
    return TupleObject.of(rt, error.type, error, traceback);
  }

  /** A tuple is taken for the arguments of the exception, as {@code PyErr_SetObject} does. */
  private HeapObject exit(HeapObject status) {
    if (status == null || status == rt.none) {
      throw rt.raise(rt.exceptions.systemExit);
    }
    if (status instanceof TupleObject args) {
      throw new PyRaise(Calls.callWithTuple(rt, rt.exceptions.systemExit, args, null));
    }
    throw rt.raise(rt.exceptions.systemExit, Runtime.owned(status));
  }

  private HeapObject frame(HeapObject depth) {
    int calls = Math.max(0, Arguments.cInt(rt, depth, 0));
    FrameObject frame = machine.frameObjectAt(calls);
    if (frame == null) {
      throw rt.valueError("call stack is not deep enough");
    }
    return frame;
  }
}
