package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;

/** {@code sys}. */
final class SysModule {

  private SysModule() {}

  static ModuleObject create(Machine machine) {
    Runtime rt = machine.rt;
    ModuleBuilder module = new ModuleBuilder(rt, "sys");
    module
        .constant("modules", rt.modules)
        .steal("maxsize", LongObject.of(rt, Long.MAX_VALUE))
        .number("hexversion", rt.build.hexversion())
        .steal("version", rt.newStr(rt.build.release() + " (Heaplab)"))
        .function("getrecursionlimit", (r, self) -> LongObject.of(r, machine.recursionLimit()))
        .function("_getframe", "depth=0, /", (r, self, args) -> getFrame(machine, args[0]))
        .functionO("setrecursionlimit", (r, self, o) -> setRecursionLimit(machine, o));
    IntLimits.addTo(module);
    SysMemory.addTo(module, machine);
    return module.build();
  }

  private static HeapObject getFrame(Machine machine, HeapObject depth) {
    Runtime rt = machine.rt;
    long n = depth == null ? 0 : Numbers.asSsize(rt, depth, rt.exceptions.overflowError);
    HeapObject frame = n > machine.depth() ? null : machine.frameObjectAt((int) Math.max(0, n));
    if (frame == null) {
      throw rt.valueError("call stack is not deep enough");
    }
    return frame;
  }

  private static HeapObject setRecursionLimit(Machine machine, HeapObject limit) {
    Runtime rt = machine.rt;
    long value = Numbers.asSsize(rt, limit, rt.exceptions.overflowError);
    if (value < 1) {
      throw rt.valueError("recursion limit must be greater or equal than 1");
    }
    if (value > Integer.MAX_VALUE) {
      throw rt.raise(rt.exceptions.overflowError, "Python int too large to convert to C int");
    }
    if (machine.depth() >= value) {
      throw rt.raise(
          rt.exceptions.recursionError,
          "cannot set the recursion limit to "
              + value
              + " at the recursion depth "
              + machine.depth()
              + ": the limit is too low");
    }
    machine.setRecursionLimit((int) value);
    return Runtime.owned(rt.none);
  }
}
