package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * What generators can do.
 *
 * @see "Objects/genobject.c (3.13)"
 */
public final class GeneratorType {

  private GeneratorType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasWeakrefs = true;
    type.tpIter = (rt, self) -> Runtime.owned(self);
    type.tpIternext = (rt, self) -> send(rt, (GeneratorObject) self, rt.none);
    type.tpFinalize = GeneratorType::finalizer;
    type.tpRepr = GeneratorType::repr;
    builder
        .methodO("send", GeneratorType::sendMethod)
        .method("throw", "typ, val=None, tb=None, /", GeneratorThrow::throwMethod)
        .method("close", (rt, self) -> GeneratorThrow.close(rt, (GeneratorObject) self))
        .ownSize()
        .getset(
            "__name__",
            (rt, self) -> Runtime.owned(((GeneratorObject) self).name),
            GeneratorType::setName)
        .getset(
            "__qualname__",
            (rt, self) -> Runtime.owned(((GeneratorObject) self).qualname),
            GeneratorType::setQualname)
        .getter("gi_yieldfrom", GeneratorType::yieldFrom)
        .getter("gi_running", (rt, self) -> rt.bool(body(self).isRunning()))
        .getter("gi_frame", GeneratorType::frame)
        .getter("gi_suspended", (rt, self) -> rt.bool(body(self).isSuspended()));
    if (builder.build().flow().codeIsComputed()) {
      builder.getter("gi_code", GeneratorType::code);
    } else {
      builder.member("gi_code", GeneratorType::code);
    }
  }

  private static GeneratorObject.Body body(HeapObject self) {
    return ((GeneratorObject) self).body;
  }

  /**
   * The next value; null at the end. StopIteration is raised only for a value that matters.
   *
   * @param value borrowed
   */
  public static HeapObject send(Runtime rt, GeneratorObject generator, HeapObject value) {
    GeneratorObject.Body body = generator.body;
    if (!body.isStarted() && value != rt.none) {
      throw rt.typeError("can't send non-None value to a just-started generator");
    }
    checkIdle(rt, body);
    if (body.isFinished()) {
      return null;
    }
    return outcome(rt, body, body.resume(Runtime.owned(value)));
  }

  /** As {@link #send}, to a generator that can go on; takes over the value. */
  public static HeapObject sendOwned(Runtime rt, GeneratorObject generator, HeapObject value) {
    return outcome(rt, generator.body, generator.body.resume(value));
  }

  static void checkIdle(Runtime rt, GeneratorObject.Body body) {
    if (body.isRunning()) {
      throw rt.valueError("generator already executing");
    }
  }

  /** Turns a returned value into null or a StopIteration; what was yielded stays. */
  static HeapObject outcome(Runtime rt, GeneratorObject.Body body, HeapObject result) {
    if (!body.isFinished()) {
      return result;
    }
    if (result == rt.none) {
      rt.heap.decref(result);
      return null;
    }
    throw rt.raise(rt.exceptions.stopIteration, result);
  }

  private static HeapObject sendMethod(Runtime rt, HeapObject self, HeapObject value) {
    return orStop(rt, send(rt, (GeneratorObject) self, value));
  }

  static HeapObject orStop(Runtime rt, HeapObject result) {
    if (result == null) {
      throw rt.raise(rt.exceptions.stopIteration);
    }
    return result;
  }

  /** A generator that is let go while suspended is closed. */
  private static void finalizer(Runtime rt, HeapObject self) {
    closeQuietly(rt, (GeneratorObject) self);
  }

  /** Closes a generator for whom nobody can catch what its body raises. */
  static void closeQuietly(Runtime rt, GeneratorObject generator) {
    if (generator.body.isFinished()) {
      return;
    }
    try {
      rt.heap.decref(GeneratorThrow.close(rt, generator));
    } catch (PyRaise e) {
      rt.unraisable(e, null, generator);
    }
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    return rt.newStr(
        "<generator object "
            + ((GeneratorObject) self).qualname
            + " at "
            + Objects.hexAddress(self)
            + ">");
  }

  // ---- attributes ----

  private static HeapObject code(Runtime rt, HeapObject self) {
    return Runtime.owned(((GeneratorObject) self).code());
  }

  private static HeapObject frame(Runtime rt, HeapObject self) {
    GeneratorObject.Body body = body(self);
    return body.isFinished() ? Runtime.owned(rt.none) : body.frameObject();
  }

  private static HeapObject yieldFrom(Runtime rt, HeapObject self) {
    HeapObject delegate = body(self).delegate();
    return Runtime.owned(delegate == null ? rt.none : delegate);
  }

  private static void setName(Runtime rt, HeapObject self, HeapObject value) {
    GeneratorObject generator = (GeneratorObject) self;
    StrObject old = generator.name;
    generator.name = requireStr(rt, "__name__", value);
    rt.heap.decref(old);
  }

  private static void setQualname(Runtime rt, HeapObject self, HeapObject value) {
    GeneratorObject generator = (GeneratorObject) self;
    StrObject old = generator.qualname;
    generator.qualname = requireStr(rt, "__qualname__", value);
    rt.heap.decref(old);
  }

  private static StrObject requireStr(Runtime rt, String attribute, HeapObject value) {
    if (value instanceof StrObject str) {
      str.incref();
      return str;
    }
    throw rt.typeError(attribute + " must be set to a string object");
  }
}
