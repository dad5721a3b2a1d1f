package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * Exceptions put into generators: {@code throw} and {@code close}. Where the generator waits in
 * {@code yield from}, its delegate gets them first.
 *
 * @see "_gen_throw and gen_close in Objects/genobject.c (3.13)"
 */
final class GeneratorThrow {

  private GeneratorThrow() {}

  // ---- throw ----

  /** {@code throw(value)}, {@code throw(type, value, traceback)}. */
  static HeapObject throwMethod(Runtime rt, HeapObject self, HeapObject[] args) {
    if (args[1] != null && rt.build.flow().warnsOfThrow()) {
      rt.userCode()
          .warn(
              rt.exceptions.all().get("DeprecationWarning"),
              "the (type, exc, tb) signature of throw() is deprecated,"
                  + " use the single-arg signature instead.");
    }
    return GeneratorType.orStop(rt, throwInto(rt, (GeneratorObject) self, args));
  }

  /** What is yielded next; null when the generator ends without a value. */
  private static HeapObject throwInto(Runtime rt, GeneratorObject generator, HeapObject[] args) {
    GeneratorObject.Body body = generator.body;
    HeapObject delegate = body.delegate();
    if (delegate == null) {
      return throwHere(rt, body, args);
    }
    delegate.incref();
    try {
      if (isGeneratorExit(rt, args[0])) {
        closeDelegate(rt, body, delegate);
        return throwHere(rt, body, args);
      }
      return throwIntoDelegate(rt, body, delegate, args);
    } catch (DelegateRaised e) {
      return into(rt, body, e.error, false);
    } finally {
      rt.heap.decref(delegate);
    }
  }

  private static HeapObject throwIntoDelegate(
      Runtime rt, GeneratorObject.Body body, HeapObject delegate, HeapObject[] args)
      throws DelegateRaised {
    HeapObject method = null;
    if (delegate.type != rt.types.generator) {
      method = Attributes.getOrNull(rt, delegate, rt.intern("throw"));
      if (method == null) {
        return throwHere(rt, body, args);
      }
    }
    HeapObject found = method;
    try {
      return body.delegating(
          () ->
              found == null
                  ? GeneratorType.orStop(rt, throwInto(rt, (GeneratorObject) delegate, args))
                  : Calls.call(rt, found, args, 0, given(args), null));
    } catch (PyRaise e) {
      throw new DelegateRaised(e);
    } finally {
      rt.heap.decrefIfPresent(method);
    }
  }

  private static int given(HeapObject[] args) {
    return args[1] == null ? 1 : args[2] == null ? 2 : 3;
  }

  private static HeapObject throwHere(Runtime rt, GeneratorObject.Body body, HeapObject[] args) {
    PyRaise error = exception(rt, args);
    try {
      GeneratorType.checkIdle(rt, body);
    } catch (PyRaise e) {
      rt.heap.decref(error.exception());
      throw e;
    }
    return into(rt, body, error, false);
  }

  private static HeapObject into(
      Runtime rt, GeneratorObject.Body body, PyRaise error, boolean isNew) {
    if (body.isFinished()) {
      error.needsContext();
      throw error;
    }
    return GeneratorType.outcome(rt, body, body.resumeRaising(error, isNew));
  }

  /** The exception that the arguments of {@code throw} name. */
  private static PyRaise exception(Runtime rt, HeapObject[] args) {
    HeapObject type = args[0];
    HeapObject value = args[1];
    HeapObject traceback = args[2] == null || args[2] == rt.none ? null : args[2];
    if (traceback != null && !(traceback instanceof TracebackObject)) {
      throw rt.typeError("throw() third argument must be a traceback object");
    }
    BaseExceptionObject exception;
    if (type instanceof BaseExceptionObject instance) {
      if (value != null && value != rt.none) {
        throw rt.typeError("instance exception may not have a separate value");
      }
      instance.incref();
      exception = instance;
    } else if (type instanceof TypeObject t && t.isSubtypeOf(rt.exceptions.baseException)) {
      try {
        exception = normalized(rt, t, value);
      } catch (PyRaise e) {
        return e; // what goes wrong when it is made is thrown in its place
      }
    } else {
      throw rt.typeError(
          "exceptions must be classes or instances deriving from BaseException, not "
              + type.type.name());
    }
    if (traceback != null) {
      exception.stealTraceback(rt, Runtime.owned(traceback));
    }
    return new PyRaise(exception);
  }

  /** {@code PyErr_NormalizeException}: an instance of the type, or of a subclass of it. */
  private static BaseExceptionObject normalized(Runtime rt, TypeObject type, HeapObject value) {
    if (value instanceof BaseExceptionObject instance
        && ((TypeObject) value.type).isSubtypeOf(type)) {
      instance.incref();
      return instance;
    }
    HeapObject made;
    if (value == null || value == rt.none) {
      made = Calls.call(rt, type);
    } else if (value instanceof TupleObject args) {
      made = Calls.callWithTuple(rt, type, args, null);
    } else {
      made = Calls.call(rt, type, value);
    }
    if (made instanceof BaseExceptionObject exception) {
      return exception;
    }
    String kind = made.type.name();
    rt.heap.decref(made);
    throw rt.typeError(
        "calling "
            + Calls.reprOf(rt, type)
            + " should have returned an instance of BaseException, not "
            + kind);
  }

  private static boolean isGeneratorExit(Runtime rt, HeapObject thrown) {
    TypeObject type =
        thrown instanceof BaseExceptionObject
            ? (TypeObject) thrown.type
            : thrown instanceof TypeObject t ? t : null;
    return type != null && type.isSubtypeOf(rt.exceptions.generatorExit);
  }

  // ---- close ----

  /** {@code generator.close()}. */
  static HeapObject close(Runtime rt, GeneratorObject generator) {
    GeneratorObject.Body body = generator.body;
    if (!body.isStarted() && !rt.build.flow().closeStartsBody()) {
      body.complete();
      return Runtime.owned(rt.none);
    }
    if (body.isFinished()) {
      return Runtime.owned(rt.none);
    }
    PyRaise error = null;
    try {
      closeDelegateOf(rt, body);
      if (body.handlesNothing() && rt.build.flow().closeSkipsBody()) {
        body.completeWithoutLocals(rt.heap);
        return Runtime.owned(rt.none);
      }
    } catch (DelegateRaised e) {
      error = e.error;
    }
    GeneratorType.checkIdle(rt, body);
    return closeBody(rt, body, error);
  }

  private static void closeDelegateOf(Runtime rt, GeneratorObject.Body body) throws DelegateRaised {
    HeapObject delegate = body.delegate();
    if (delegate == null) {
      return;
    }
    delegate.incref();
    try {
      closeDelegate(rt, body, delegate);
    } finally {
      rt.heap.decref(delegate);
    }
  }

  private static HeapObject closeBody(Runtime rt, GeneratorObject.Body body, PyRaise raised) {
    boolean isNew = raised == null;
    PyRaise error = isNew ? rt.raise(rt.exceptions.generatorExit) : raised;
    HeapObject yielded;
    try {
      yielded = into(rt, body, error, isNew);
    } catch (PyRaise e) {
      return closed(rt, e);
    }
    if (yielded == null) {
      return Runtime.owned(rt.none);
    }
    rt.heap.decref(yielded);
    throw rt.raise(rt.exceptions.runtimeError, "generator ignored GeneratorExit");
  }

  /** The value that {@code close} answers after the body has ended so. */
  private static HeapObject closed(Runtime rt, PyRaise e) {
    HeapObject value = rt.none;
    if (!Numbers.isRaised(e, rt.exceptions.stopIteration)) {
      rt.absorb(e, rt.exceptions.generatorExit);
      return Runtime.owned(value);
    }
    HeapObject result =
        rt.build.flow().closeReturnsValue()
            ? ((BaseExceptionObject) e.exception()).stopValue(rt)
            : Runtime.owned(value);
    rt.heap.decref(e.exception());
    return result;
  }

  /** Closes what {@code yield from} waits for ({@code gen_close_iter}). */
  private static void closeDelegate(Runtime rt, GeneratorObject.Body body, HeapObject delegate)
      throws DelegateRaised {
    try {
      HeapObject result = body.delegating(() -> closeIterator(rt, delegate));
      rt.heap.decrefIfPresent(result);
    } catch (PyRaise e) {
      throw new DelegateRaised(e);
    }
  }

  private static HeapObject closeIterator(Runtime rt, HeapObject iterator) {
    if (iterator.type == rt.types.generator) {
      return close(rt, (GeneratorObject) iterator);
    }
    HeapObject method;
    try {
      method = Attributes.getOrNull(rt, iterator, rt.intern("close"));
    } catch (PyRaise e) {
      rt.unraisable(e, null, iterator);
      return null;
    }
    if (method == null) {
      return null;
    }
    try {
      return Calls.call(rt, method);
    } finally {
      rt.heap.decref(method);
    }
  }

  /** What a delegate raised; it goes on inside the generator that waits for it. */
  private static final class DelegateRaised extends Exception {
    private static final long serialVersionUID = 1;
    private final transient PyRaise error;

    DelegateRaised(PyRaise error) {
      super(null, null, false, false);
      this.error = error;
    }
  }
}
