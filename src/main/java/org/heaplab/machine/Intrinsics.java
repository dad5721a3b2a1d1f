package org.heaplab.machine;

import org.heaplab.build.SimulatorBug;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeObject;

/** {@code CALL_INTRINSIC_1} and {@code CALL_INTRINSIC_2}. */
final class Intrinsics {

  private static final int PRINT = 1;
  private static final int IMPORT_STAR = 2;
  private static final int STOPITERATION_ERROR = 3;
  private static final int UNARY_POSITIVE = 5;
  private static final int LIST_TO_TUPLE = 6;

  private Intrinsics() {}

  static int unary(Machine m, Frame f, int sp, int number) {
    HeapObject value = f.stack[sp - 1];
    HeapObject result;
    switch (number) {
      case PRINT -> {
        m.displayHook(value);
        result = Runtime.owned(m.rt.none);
      }
      case IMPORT_STAR -> {
        ImportOps.importStar(m, f, value);
        result = Runtime.owned(m.rt.none);
      }
      case STOPITERATION_ERROR -> result = stopIterationError(m, value);
      case UNARY_POSITIVE -> {
        TypeObject type = (TypeObject) value.type;
        result = Numbers.unary(m.rt, value, type.nbPositive, "unary +");
      }
      case LIST_TO_TUPLE -> result = ((ListObject) value).toTuple(m.rt);
      default -> throw new SimulatorBug("no meaning for CALL_INTRINSIC_1 " + number);
    }
    f.stack[sp - 1] = result;
    m.heap.decref(value);
    return sp;
  }

  /** What leaves a generator's body, which before 3.12 has no handler of its own for that. */
  static PyRaise withoutStopIteration(Machine m, PyRaise raised) {
    HeapObject exception = raised.exception();
    HeapObject error = stopIterationError(m, exception);
    m.heap.decref(exception);
    return error == exception ? raised : new PyRaise(error);
  }

  /** A StopIteration that leaves a generator's body becomes a RuntimeError (PEP 479). */
  private static HeapObject stopIterationError(Machine m, HeapObject exception) {
    if (!((TypeObject) exception.type).isSubtypeOf(m.rt.exceptions.stopIteration)) {
      return Runtime.owned(exception);
    }
    BaseExceptionObject error =
        (BaseExceptionObject)
            m.rt.raise(m.rt.exceptions.runtimeError, "generator raised StopIteration").exception();
    error.setCauseAndContext(m.rt, exception);
    return error;
  }
}
