package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.Calls;
import org.heaplab.types.GeneratorObject;
import org.heaplab.types.GeneratorType;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeObject;

/** Generators: making them, yielding, sending. */
final class GeneratorOps {

  private GeneratorOps() {}

  /** Moves the running frame into a new generator and leaves it; the generator is owned. */
  static HeapObject returnGenerator(Machine m, Frame f) {
    m.release(f);
    f.detach();
    GeneratorBody body = new GeneratorBody(m, f);
    GeneratorObject generator =
        GeneratorObject.create(m.rt, body, f.function.name, f.function.qualname);
    body.generator = generator;
    body.suspend();
    f.pc++;
    return generator;
  }

  /** Suspends the frame; the value goes to who resumed it. */
  static HeapObject yieldValue(Machine m, Frame f, int sp) {
    HeapObject value = f.stack[sp - 1];
    f.sp = sp - 1;
    f.pc++;
    m.current = f.previous;
    m.countSuspended();
    f.generator.suspend();
    return value;
  }

  /**
   * Sends the top value to the iterator below it, and puts the answer in its place. From 3.12 on
   * the value moves over to a generator.
   *
   * @return whether the iterator has ended; the answer is then its result
   */
  static boolean send(Machine m, Frame f, int sp) {
    HeapObject value = f.stack[sp - 1];
    HeapObject receiver = f.stack[sp - 2];
    boolean moves = m.inlinesSend && receiver instanceof GeneratorObject g && g.canGoOn();
    HeapObject result;
    boolean ended = false;
    try {
      if (moves) {
        f.sp = sp - 1;
        result = GeneratorType.sendOwned(m.rt, (GeneratorObject) receiver, value);
      } else {
        result = sendTo(m, receiver, value);
      }
      if (result == null) {
        result = Runtime.owned(m.rt.none);
        ended = true;
      }
    } catch (PyRaise e) {
      result = resultOf(m, e);
      ended = true;
    }
    f.stack[sp - 1] = result;
    f.sp = sp;
    if (!moves) {
      m.heap.decref(value);
    }
    return ended;
  }

  private static HeapObject sendTo(Machine m, HeapObject receiver, HeapObject value) {
    if (receiver instanceof GeneratorObject generator) {
      return GeneratorType.send(m.rt, generator, value);
    }
    if (value == m.rt.none && ((TypeObject) receiver.type).tpIternext != null) {
      return ((TypeObject) receiver.type).tpIternext.call(m.rt, receiver);
    }
    return Calls.callMethod(m.rt, receiver, m.rt.intern("send"), value);
  }

  /** The value of a StopIteration, owned; any other exception goes on. */
  private static HeapObject resultOf(Machine m, PyRaise e) {
    if (!((TypeObject) e.exception().type).isSubtypeOf(m.rt.exceptions.stopIteration)) {
      throw e;
    }
    HeapObject value = ((BaseExceptionObject) e.exception()).stopValue(m.rt);
    m.heap.decref(e.exception());
    return value;
  }

  static int endSend(Machine m, Frame f, int sp) {
    HeapObject receiver = f.stack[sp - 2];
    f.stack[sp - 2] = f.stack[sp - 1];
    f.sp = sp - 1;
    m.heap.decref(receiver);
    return sp - 1;
  }

  /** After {@code throw()} into a delegate: a StopIteration ends the {@code yield from}. */
  static int cleanupThrow(Machine m, Frame f, int sp) {
    HeapObject exception = f.stack[sp - 1];
    if (!((TypeObject) exception.type).isSubtypeOf(m.rt.exceptions.stopIteration)) {
      f.sp = sp - 1;
      PyRaise raise = new PyRaise(exception);
      raise.markReraised();
      throw raise;
    }
    HeapObject value = ((BaseExceptionObject) exception).stopValue(m.rt);
    HeapObject last = f.stack[sp - 2];
    HeapObject iterator = f.stack[sp - 3];
    f.stack[sp - 3] = m.rt.none;
    f.stack[sp - 2] = value;
    f.sp = sp - 1;
    m.heap.decref(iterator);
    m.heap.decref(last);
    m.heap.decref(exception);
    return sp - 1;
  }

  static int getYieldFromIter(Machine m, Frame f, int sp) {
    HeapObject iterable = f.stack[sp - 1];
    if (!(iterable instanceof GeneratorObject)) {
      f.stack[sp - 1] = Iteration.iter(m.rt, iterable);
      m.heap.decref(iterable);
    }
    return sp;
  }
}
