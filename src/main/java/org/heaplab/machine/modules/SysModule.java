package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeObject;

/** {@code sys}. */
final class SysModule {

  private SysModule() {}

  static ModuleObject create(Machine machine, ModuleRegistry registry) {
    Runtime rt = machine.rt;
    ModuleBuilder module = new ModuleBuilder(rt, "sys");
    module
        .constant("modules", rt.modules)
        .steal("argv", arguments(rt))
        .function("getrecursionlimit", (r, self) -> LongObject.of(r, machine.recursionLimit()))
        .functionO("setrecursionlimit", (r, self, o) -> setRecursionLimit(machine, o));
    IntLimits.addTo(module);
    SysMemory.addTo(module, machine);
    SysInfo.addTo(module, rt);
    addStreams(module, machine);
    registry.setSysExceptions(SysExceptions.addTo(module, machine));
    ModuleObject sys = module.build();
    for (String hook : new String[] {"excepthook", "unraisablehook"}) {
      sys.put(rt, "__" + hook + "__", sys.dict().borrow(rt.intern(hook)));
    }
    return sys;
  }

  private static HeapObject arguments(Runtime rt) {
    ListObject arguments = ListObject.create(rt);
    arguments.stealAppend(rt, rt.newStr(""));
    return arguments;
  }

  private static void addStreams(ModuleBuilder module, Machine machine) {
    TypeObject type = TextStream.type(machine.rt);
    TextStream out = TextStream.create(machine, type, false);
    TextStream err = TextStream.create(machine, type, true);
    module.constant("__stdout__", out).constant("__stderr__", err);
    module.steal("stdout", out).steal("stderr", err);
    module.constant("stdin", machine.rt.none).constant("__stdin__", machine.rt.none);
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
