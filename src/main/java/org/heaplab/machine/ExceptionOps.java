package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.Attributes;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.Calls;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;

/** Raising, catching, {@code with}. */
final class ExceptionOps {

  private ExceptionOps() {}

  static int loadAssertionError(Machine m, Frame f, int sp) {
    f.stack[sp] = Runtime.owned(m.rt.exceptions.assertionError);
    return sp + 1;
  }

  static PyRaise raise(Machine m, Frame f, int sp, int count) {
    HeapObject cause = count == 2 ? f.stack[sp - 1] : null;
    if (count == 0) {
      return again(m);
    }
    HeapObject what = f.stack[sp - count];
    BaseExceptionObject exception = instantiate(m, what);
    if (cause != null) {
      try {
        exception.stealCause(m.rt, causeOf(m, cause));
      } catch (RuntimeException e) {
        m.heap.decref(exception);
        throw e;
      }
    }
    return new PyRaise(exception);
  }

  /** {@code raise} alone: what is being handled, once more. */
  private static PyRaise again(Machine m) {
    HeapObject handled = m.handledException();
    if (handled == null) {
      return m.rt.raise(m.rt.exceptions.runtimeError, "No active exception to reraise");
    }
    PyRaise raise = new PyRaise(Runtime.owned(handled));
    raise.markReraised();
    return raise;
  }

  private static boolean isExceptionClass(Machine m, HeapObject o) {
    return o instanceof TypeObject type && type.isSubtypeOf(m.rt.exceptions.baseException);
  }

  private static BaseExceptionObject instantiate(Machine m, HeapObject what) {
    if (what instanceof BaseExceptionObject exception) {
      exception.incref();
      return exception;
    }
    if (!isExceptionClass(m, what)) {
      throw m.rt.typeError("exceptions must derive from BaseException");
    }
    HeapObject made = Calls.call(m.rt, what);
    if (made instanceof BaseExceptionObject exception) {
      return exception;
    }
    String kind = made.type.name();
    m.heap.decref(made);
    throw m.rt.typeError(
        "calling "
            + Calls.reprOf(m.rt, what)
            + " should have returned an instance of BaseException, not <class '"
            + kind
            + "'>");
  }

  private static HeapObject causeOf(Machine m, HeapObject cause) {
    if (isExceptionClass(m, cause)) {
      return instantiate(m, cause);
    }
    if (cause == m.rt.none) {
      return null;
    }
    if (!(cause instanceof BaseExceptionObject)) {
      throw m.rt.typeError("exception causes must derive from BaseException");
    }
    return Runtime.owned(cause);
  }

  /** Raises the top value again; the argument says where a saved place lies below it. */
  static PyRaise reraise(Machine m, Frame f, int sp, int arg) {
    PyRaise raise = new PyRaise(f.stack[sp - 1]);
    raise.markReraised();
    if (arg > 0 && f.stack[sp - 1 - arg] instanceof LongObject place) {
      raise.markPlace(f.instructionAt((int) place.longValue()));
    }
    f.sp = sp - 1;
    return raise;
  }

  /** Puts the exception handled so far under the new one, which becomes the handled one. */
  static int pushExcInfo(Machine m, Frame f, int sp) {
    HeapObject exception = f.stack[sp - 1];
    HeapObject before = m.excInfo.value;
    f.stack[sp - 1] = before == null ? m.rt.none : before;
    f.stack[sp] = exception;
    exception.incref();
    m.excInfo.value = exception;
    return sp + 1;
  }

  static int popExcept(Machine m, Frame f, int sp) {
    HeapObject before = f.stack[sp - 1];
    HeapObject ended = m.excInfo.value;
    m.excInfo.value = before == m.rt.none ? null : before;
    f.sp = sp - 1;
    m.heap.decrefIfPresent(ended);
    return sp - 1;
  }

  static int checkMatch(Machine m, Frame f, int sp) {
    HeapObject wanted = f.stack[sp - 1];
    checkWanted(m, wanted);
    boolean matches = matches(f.stack[sp - 2], wanted);
    f.stack[sp - 1] = m.rt.bool(matches);
    m.heap.decref(wanted);
    return sp;
  }

  private static void checkWanted(Machine m, HeapObject wanted) {
    HeapObject[] each = wanted instanceof TupleObject t ? t.items : new HeapObject[] {wanted};
    for (HeapObject one : each) {
      if (!isExceptionClass(m, one)) {
        throw m.rt.typeError(
            "catching classes that do not inherit from BaseException is not allowed");
      }
    }
  }

  private static boolean matches(HeapObject exception, HeapObject wanted) {
    if (wanted instanceof TupleObject tuple) {
      for (HeapObject one : tuple.items) {
        if (matches(exception, one)) {
          return true;
        }
      }
      return false;
    }
    return ((TypeObject) exception.type).isSubtypeOf((TypeObject) wanted);
  }

  /** Puts the bound {@code __exit__} below the result of {@code __enter__}. */
  static int beforeWith(Machine m, Frame f, int sp) {
    HeapObject manager = f.stack[sp - 1];
    HeapObject enter = special(m, manager, "__enter__", "");
    HeapObject exit;
    try {
      exit = special(m, manager, "__exit__", " (missed __exit__ method)");
    } catch (RuntimeException e) {
      m.heap.decref(enter);
      throw e;
    }
    f.stack[sp - 1] = exit;
    m.heap.decref(manager);
    HeapObject result;
    try {
      result = Calls.call(m.rt, enter);
    } finally {
      m.heap.decref(enter);
    }
    f.stack[sp] = result;
    f.sp = sp + 1;
    return sp + 1;
  }

  private static HeapObject special(Machine m, HeapObject manager, String name, String missed) {
    HeapObject method = Attributes.lookupSpecial(m.rt, manager, m.rt.intern(name));
    if (method == null) {
      throw m.rt.typeError(
          "'"
              + manager.type.name()
              + "' object does not support the context manager protocol"
              + missed);
    }
    return method;
  }

  /** Calls the {@code __exit__} below with the exception on top. */
  static int withExceptStart(Machine m, Frame f, int sp) {
    BaseExceptionObject exception = (BaseExceptionObject) f.stack[sp - 1];
    HeapObject traceback = exception.traceback == null ? m.rt.none : exception.traceback;
    HeapObject exit = f.stack[sp - 4];
    f.stack[sp] = Calls.call(m.rt, exit, exception.type, exception, traceback);
    return sp + 1;
  }
}
