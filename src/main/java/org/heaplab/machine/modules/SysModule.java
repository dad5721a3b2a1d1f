package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Arguments;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeObject;

/** {@code sys}. */
final class SysModule {

  private static final String[] HOOKS = {
    "displayhook", "excepthook", "breakpointhook", "unraisablehook"
  };

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
    SysControl.addTo(module, machine);
    SysExceptions.addTo(module, machine);
    DisplayHook.addTo(module, machine);
    registry.setExceptionHooks(ExceptionHooks.addTo(module, machine));
    ModuleObject sys = module.build();
    for (String hook : HOOKS) {
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
    int value = Arguments.cInt(rt, limit, 0);
    if (value < 1) {
      throw rt.valueError("recursion limit must be greater or equal than 1");
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
    machine.setRecursionLimit(value);
    return Runtime.owned(rt.none);
  }
}
