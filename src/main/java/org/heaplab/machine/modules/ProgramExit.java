package org.heaplab.machine.modules;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.traceback.ExceptionText;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeObject;

/**
 * How a program ends: what is printed of an exception that nobody caught, the exit status, and the
 * teardown of modules.
 *
 * @see "handle_system_exit and finalize_modules in Python/pythonrun.c, pylifecycle.c (3.13)"
 */
public final class ProgramExit {

  /** Status of a process that SIGINT ended, as a shell tells it. */
  private static final int INTERRUPTED = 130;

  private ProgramExit() {}

  /** Prints an uncaught exception, which is taken over; answers the exit status. */
  public static int report(Machine machine, PyRaise raise) {
    Runtime rt = machine.rt;
    BaseExceptionObject error = (BaseExceptionObject) raise.exception();
    TypeObject type = (TypeObject) error.type;
    try {
      if (type.isSubtypeOf(rt.exceptions.systemExit)) {
        return exitStatus(machine, error.field(0));
      }
      show(machine, error);
      return type.isSubtypeOf(rt.exceptions.keyboardInterrupt) ? INTERRUPTED : 1;
    } finally {
      rt.heap.decref(error);
    }
  }

  /** Calls {@code sys.excepthook}, or does what it does at first. */
  private static void show(Machine machine, BaseExceptionObject error) {
    Runtime rt = machine.rt;
    HeapObject hook = machine.modules.sysAttribute("excepthook");
    if (hook == null || hook == machine.modules.sysAttribute("__excepthook__")) {
      machine.modules.writeError(ExceptionText.report(machine, error));
      return;
    }
    HeapObject traceback = error.traceback == null ? rt.none : error.traceback;
    hook.incref();
    try {
      rt.heap.decref(Calls.call(rt, hook, error.type, error, traceback));
    } catch (PyRaise e) {
      String second = ExceptionText.report(machine, (BaseExceptionObject) e.exception());
      rt.heap.decref(e.exception());
      machine.modules.writeError("Error in sys.excepthook:\n" + second);
      String first = ExceptionText.report(machine, error);
      machine.modules.writeError("\nOriginal exception was:\n" + first);
    } finally {
      rt.heap.decref(hook);
    }
  }

  private static int exitStatus(Machine machine, HeapObject code) {
    if (code == null || code == machine.rt.none) {
      return 0;
    }
    if (code instanceof LongObject number) {
      return number.bigValue().bitLength() > 63 ? 255 : (int) number.longValue() & 255;
    }
    machine.modules.writeError(Objects.strText(machine.rt, code) + "\n");
    return 1;
  }

  /**
   * Calls what waits for the end, then takes the modules apart with a collection before, between
   * and after. Modules that something still holds are emptied, the last imported first; {@code sys}
   * and {@code builtins} at last.
   */
  public static void finish(Machine machine) {
    ModuleRegistry modules = machine.modules;
    Runtime rt = machine.rt;
    modules.atexit().callAll();
    if (rt.heap.gc.enabled) {
      modules.collectFully();
    }
    modules.forgetMain();
    List<ModuleObject> removed = remove(rt);
    modules.collectorHost().collector.collectAtShutdown();
    for (int i = removed.size() - 1; i >= 0; i--) {
      ModuleObject module = removed.get(i);
      if (module.type != null && !isLast(module)) {
        clear(rt, module);
      }
    }
    modules.collectorHost().collector.collectAtShutdown();
  }

  /** Empties {@code sys.modules}; answers the modules, borrowed: the dead ones have no type. */
  private static List<ModuleObject> remove(Runtime rt) {
    List<ModuleObject> removed = new ArrayList<>();
    for (HeapObject name : rt.modules.keysInOrder().clone()) {
      HeapObject module = rt.modules.borrow(rt, name);
      if (module instanceof ModuleObject m) {
        removed.add(m);
      }
      rt.modules.put(rt, name, rt.none);
    }
    rt.modules.clearEntries(rt);
    return removed;
  }

  private static boolean isLast(ModuleObject module) {
    return module.name().equals("sys") || module.name().equals("builtins");
  }

  /**
   * Sets a module's names to None, those with one leading underscore first.
   *
   * @see "_PyModule_ClearDict in Objects/moduleobject.c (3.13)"
   */
  private static void clear(Runtime rt, ModuleObject module) {
    DictObject dict = module.dict();
    dict.incref();
    for (boolean underscored : new boolean[] {true, false}) {
      for (HeapObject name : dict.keysInOrder().clone()) {
        String text = name.toString();
        boolean first = text.startsWith("_") && !text.startsWith("__");
        if (first == underscored && !text.equals("__builtins__")) {
          dict.put(rt, name, rt.none);
        }
      }
    }
    rt.heap.decref(dict);
  }
}
