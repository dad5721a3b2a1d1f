package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Arguments;
import org.heaplab.types.Calls;
import org.heaplab.types.Conversions;
import org.heaplab.types.FloatObject;
import org.heaplab.types.FrameObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;

/**
 * The functions of {@code sys} that steer or watch the interpreter. There is one thread, and
 * nothing of the program's own is called for each line or event: what would ask for that is
 * refused.
 */
final class SysControl {

  /** A thread's turn in seconds, as CPython starts with. */
  private double switchInterval = 0.005;

  private SysControl() {}

  static void addTo(ModuleBuilder module, Machine machine) {
    SysControl control = new SysControl();
    module
        .function("getswitchinterval", (rt, self) -> FloatObject.of(rt, control.switchInterval))
        .functionO("setswitchinterval", (rt, self, seconds) -> control.setInterval(rt, seconds))
        .function("call_tracing", "func, args, /", SysControl::callTracing)
        .function("is_finalizing", (rt, self) -> rt.bool(machine.modules.isFinalizing()))
        .function("_clear_type_cache", (rt, self) -> Runtime.owned(rt.none));
    addWatching(module);
    if (machine.rt.build.since(12)) {
      module.function("_getframemodulename", "depth=0", (rt, self, a) -> moduleName(machine, a[0]));
    }
    if (machine.rt.build.since(13)) {
      module.function("_is_gil_enabled", (rt, self) -> rt.bool(true));
    }
  }

  private static void addWatching(ModuleBuilder module) {
    module
        .function("gettrace", (rt, self) -> Runtime.owned(rt.none))
        .function("getprofile", (rt, self) -> Runtime.owned(rt.none))
        .functionO("settrace", (rt, self, function) -> onlyNone(rt, "settrace", function))
        .functionO("setprofile", (rt, self, function) -> onlyNone(rt, "setprofile", function))
        .functionO("addaudithook", (rt, self, hook) -> refuse(rt, "addaudithook"))
        .functionVarargs("audit", SysControl::audit)
        .functionVarargs("breakpointhook", (rt, self, a, f, n, k) -> refuse(rt, "breakpointhook"));
  }

  private static HeapObject onlyNone(Runtime rt, String name, HeapObject function) {
    return function == rt.none ? Runtime.owned(rt.none) : refuse(rt, name);
  }

  private static HeapObject refuse(Runtime rt, String name) {
    throw rt.raise(
        rt.exceptions.notImplementedError,
        "sys." + name + "() is outside Heaplab's Python: nothing watches a program but Heaplab");
  }

  private HeapObject setInterval(Runtime rt, HeapObject seconds) {
    double value = Conversions.toDouble(rt, seconds);
    if (value <= 0) {
      throw rt.valueError("switch interval must be strictly positive");
    }
    switchInterval = value;
    return Runtime.owned(rt.none);
  }

  private static HeapObject callTracing(Runtime rt, HeapObject self, HeapObject[] args) {
    if (!(args[1] instanceof TupleObject positional)) {
      String given = args[1].type.name();
      throw rt.typeError("call_tracing() argument 2 must be tuple, not " + given);
    }
    return Calls.callWithTuple(rt, args[0], positional, null);
  }

  /** There is never a hook. */
  private static HeapObject audit(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("sys.audit() takes no keyword arguments");
    }
    if (count == 0) {
      throw rt.typeError("audit() missing 1 required positional argument: 'event'");
    }
    return Runtime.owned(rt.none);
  }

  private static HeapObject moduleName(Machine machine, HeapObject depth) {
    Runtime rt = machine.rt;
    int calls = Math.max(0, Arguments.cInt(rt, depth, 0));
    FrameObject frame = machine.frameObjectAt(calls);
    if (frame == null) {
      return Runtime.owned(rt.none);
    }
    try {
      HeapObject name = frame.activation.globals().borrow(rt.intern("__name__"));
      return Runtime.owned(name == null ? rt.none : name);
    } finally {
      rt.heap.decref(frame);
    }
  }
}
