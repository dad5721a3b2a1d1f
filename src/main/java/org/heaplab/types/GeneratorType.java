package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** What generators can do. */
final class GeneratorType {

  private GeneratorType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasWeakrefs = true;
    type.tpIter = (rt, self) -> Runtime.owned(self);
    type.tpIternext = (rt, self) -> send(rt, (GeneratorObject) self, rt.none);
    type.tpFinalize = GeneratorType::finalizer;
    type.tpRepr = GeneratorType::repr;
    builder.methodO("send", GeneratorType::sendMethod).method("close", GeneratorType::close);
  }

  /** The next value; null at the end, with StopIteration raised only for a value that matters. */
  private static HeapObject send(Runtime rt, GeneratorObject generator, HeapObject value) {
    GeneratorObject.Body body = generator.body;
    if (body.isRunning()) {
      throw rt.valueError("generator already executing");
    }
    if (body.isFinished()) {
      return null;
    }
    if (!body.isStarted() && value != rt.none) {
      throw rt.typeError("can't send non-None value to a just-started generator");
    }
    return outcome(rt, body, body.resume(Runtime.owned(value)));
  }

  private static HeapObject outcome(Runtime rt, GeneratorObject.Body body, HeapObject result) {
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
    HeapObject result = send(rt, (GeneratorObject) self, value);
    if (result == null) {
      throw rt.raise(rt.exceptions.stopIteration);
    }
    return result;
  }

  private static HeapObject close(Runtime rt, HeapObject self) {
    GeneratorObject.Body body = ((GeneratorObject) self).body;
    if (body.isFinished()) {
      return Runtime.owned(rt.none);
    }
    if (!body.isStarted()) {
      body.discard(rt.heap);
      return Runtime.owned(rt.none);
    }
    try {
      HeapObject yielded = body.resumeRaising(rt.raise(rt.exceptions.generatorExit));
      if (body.isFinished()) {
        return yielded;
      }
      rt.heap.decref(yielded);
    } catch (PyRaise e) {
      if (!Numbers.isRaised(e, rt.exceptions.stopIteration)) {
        rt.absorb(e, rt.exceptions.generatorExit);
      } else {
        rt.heap.decref(e.exception());
      }
      return Runtime.owned(rt.none);
    }
    throw rt.raise(rt.exceptions.runtimeError, "generator ignored GeneratorExit");
  }

  /** A generator that is let go while suspended is closed. */
  private static void finalizer(Runtime rt, HeapObject self) {
    GeneratorObject generator = (GeneratorObject) self;
    if (generator.body.isFinished() || !generator.body.isStarted()) {
      return;
    }
    try {
      rt.heap.decref(close(rt, self));
    } catch (PyRaise e) {
      rt.unraisable(e, null, self);
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
}
