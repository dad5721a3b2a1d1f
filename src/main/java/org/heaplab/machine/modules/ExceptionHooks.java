package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.traceback.ExceptionText;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.Calls;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Runtime;
import org.heaplab.types.StructSequence;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;

/** The hooks of {@code sys} that report exceptions which nobody caught. */
final class ExceptionHooks {

  private final Machine machine;
  private final Runtime rt;
  private final TypeObject unraisableArgs;

  private ExceptionHooks(Machine machine) {
    this.machine = machine;
    this.rt = machine.rt;
    this.unraisableArgs =
        StructSequence.type(
            rt,
            "UnraisableHookArgs",
            "exc_type",
            "exc_value",
            "exc_traceback",
            "err_msg",
            "object");
  }

  static ExceptionHooks addTo(ModuleBuilder module, Machine machine) {
    ExceptionHooks hooks = new ExceptionHooks(machine);
    module
        .function("excepthook", "exctype, value, traceback, /", (rt, self, a) -> hooks.except(a))
        .functionO("unraisablehook", (rt, self, args) -> hooks.unraisable(args));
    return hooks;
  }

  private HeapObject except(HeapObject[] args) {
    if (args[1] instanceof BaseExceptionObject error) {
      machine.modules.writeError(ExceptionText.report(machine, error));
    } else {
      machine.modules.writeError(
          "TypeError: print_exception(): Exception expected for value, "
              + args[1].type.name()
              + " found\n");
    }
    return Runtime.owned(rt.none);
  }

  private HeapObject unraisable(HeapObject args) {
    if (args.type != unraisableArgs) {
      throw rt.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
    }
    HeapObject[] items = ((TupleObject) args).items;
    String message = items[3] == rt.none ? null : items[3].toString();
    HeapObject where = items[4] == rt.none ? null : items[4];
    report((BaseExceptionObject) items[1], message, where);
    return Runtime.owned(rt.none);
  }

  /** Calls {@code sys.unraisablehook}, or does what it does at first. */
  void reportUnraisable(PyRaise raise, String message, HeapObject where) {
    BaseExceptionObject error = (BaseExceptionObject) raise.exception();
    if (error.traceback == null) {
      machine.addTracebackHere(error);
    }
    HeapObject hook = machine.modules.sysAttribute("unraisablehook");
    HeapObject original = machine.modules.sysAttribute("__unraisablehook__");
    if (hook == null || hook == original || hook == rt.none) {
      report(error, message, where == rt.none ? null : where);
      return;
    }
    HeapObject traceback = error.traceback == null ? rt.none : error.traceback;
    HeapObject args =
        StructSequence.of(
            rt,
            unraisableArgs,
            Runtime.owned(error.type),
            Runtime.owned(error),
            Runtime.owned(traceback),
            message == null ? Runtime.owned(rt.none) : rt.newStr(message),
            Runtime.owned(where == null ? rt.none : where));
    hook.incref();
    try {
      rt.heap.decref(Calls.call(rt, hook, args));
    } catch (PyRaise e) {
      report((BaseExceptionObject) e.exception(), "Exception ignored in sys.unraisablehook", hook);
      rt.heap.decref(e.exception());
    } finally {
      rt.heap.decref(hook);
      rt.heap.decref(args);
    }
  }

  private void report(BaseExceptionObject error, String message, HeapObject where) {
    StringBuilder text = new StringBuilder();
    if (where != null) {
      text.append(message == null ? "Exception ignored in" : message).append(": ");
      text.append(shown(where)).append('\n');
    } else if (message != null) {
      text.append(message).append(":\n");
    }
    machine.modules.writeError(text + ExceptionText.unraisable(machine, error));
  }

  private String shown(HeapObject object) {
    try {
      return Calls.reprOf(rt, object);
    } catch (PyRaise e) {
      rt.heap.decref(e.exception());
      return "<object repr() failed>";
    }
  }
}
