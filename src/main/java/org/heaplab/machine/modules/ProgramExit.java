package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.traceback.ExceptionText;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.LongObject;
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
      machine.output().stderr(ExceptionText.report(machine, error));
      return type.isSubtypeOf(rt.exceptions.keyboardInterrupt) ? INTERRUPTED : 1;
    } finally {
      rt.heap.decref(error);
    }
  }

  private static int exitStatus(Machine machine, HeapObject code) {
    if (code == null || code == machine.rt.none) {
      return 0;
    }
    if (code instanceof LongObject number) {
      return number.bigValue().bitLength() > 63 ? 255 : (int) number.longValue() & 255;
    }
    machine.output().stderr(Objects.strText(machine.rt, code) + "\n");
    return 1;
  }

  /**
   * Lets go of every module but {@code sys} and {@code builtins}, with a collection on each side.
   */
  public static void finish(Machine machine) {
    Runtime rt = machine.rt;
    machine.modules.collectFully();
    HeapObject[] names = rt.modules.keysInOrder().clone();
    for (HeapObject name : names) {
      rt.modules.put(rt, name, rt.none);
    }
    rt.modules.clearEntries(rt);
    machine.modules.forgetMain();
    machine.modules.collectFully();
  }
}
