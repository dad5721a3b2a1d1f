package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.FunctionObject;
import org.heaplab.types.MethodObject;
import org.heaplab.types.TupleObject;

/**
 * Calls. The stack holds the callable, self or null, and the arguments. A function written in
 * Python gets a frame and the loop goes on there; anything else is called from here.
 */
final class CallOps {

  private CallOps() {}

  static Frame call(Machine m, Frame f, int sp, int arg) {
    return vectorcall(m, f, sp, arg, null);
  }

  /** As CALL, with a tuple of keyword names on top. */
  static Frame callKw(Machine m, Frame f, int sp, int arg) {
    TupleObject keywords = (TupleObject) f.stack[sp - 1];
    return vectorcall(m, f, sp - 1, arg, keywords);
  }

  /** {@code keywords} lies at {@code stack[sp]} when it is not null; the frame owns it there. */
  private static Frame vectorcall(Machine m, Frame f, int sp, int arg, TupleObject keywords) {
    HeapObject[] stack = f.stack;
    int place = sp - arg - 2;
    if (stack[place + 1] == null && stack[place] instanceof MethodObject method) {
      unpackMethod(m, stack, place, method);
    }
    boolean hasSelf = stack[place + 1] != null;
    int first = hasSelf ? place + 1 : place + 2;
    int positional = sp - first - (keywords == null ? 0 : keywords.size());
    if (stack[place] instanceof FunctionObject function && m.inlinesCallsOf(function)) {
      return enter(m, f, place, first, positional, keywords);
    }
    HeapObject result = Calls.call(m.rt, stack[place], stack, first, positional, keywords);
    letGo(m, f, place, keywords == null ? sp : sp + 1);
    stack[place] = result;
    f.sp = place + 1;
    f.pc++;
    if (m.breaker.requests != 0) {
      f.pc--;
      m.serveBreaker();
      f.pc++;
    }
    return f;
  }

  private static void unpackMethod(Machine m, HeapObject[] stack, int place, MethodObject method) {
    method.function.incref();
    method.self.incref();
    stack[place] = method.function;
    stack[place + 1] = method.self;
    m.heap.decref(method);
  }

  /** Drops callable, self and arguments, in that order. */
  private static void letGo(Machine m, Frame f, int from, int to) {
    HeapObject[] stack = f.stack;
    f.sp = from;
    for (int i = from; i < to; i++) {
      HeapObject value = stack[i];
      if (value != null) {
        m.heap.decref(value);
      }
    }
  }

  /** Pushes the frame of a Python function, which takes over callable and arguments. */
  private static Frame enter(
      Machine m, Frame f, int place, int first, int positional, TupleObject keywords) {
    FunctionObject function = (FunctionObject) f.stack[place];
    m.enterPython();
    Frame callee = m.push(function);
    f.sp = place;
    try {
      ArgumentBinder.bindSteal(m.rt, callee, f.stack, first, positional, keywords);
    } catch (RuntimeException e) {
      m.abandon(callee);
      if (keywords != null) {
        m.heap.decref(keywords);
      }
      throw e;
    }
    if (keywords != null) {
      m.heap.decref(keywords);
    }
    m.current = callee;
    return callee;
  }

  /** {@code f(*args, **kwargs)}: callable, null, a tuple and perhaps a dict. */
  static Frame callEx(Machine m, Frame f, int sp, int arg) {
    HeapObject[] stack = f.stack;
    boolean hasKeywords = (arg & 1) != 0;
    int place = sp - (hasKeywords ? 4 : 3);
    HeapObject callable = stack[place];
    HeapObject args = stack[place + 2];
    if (!(args instanceof TupleObject) || args.type != m.rt.types.tuple) {
      stack[place + 2] = StarArguments.toTuple(m.rt, callable, args);
      m.heap.decref(args);
    }
    TupleObject positional = (TupleObject) stack[place + 2];
    DictObject keywords = hasKeywords ? (DictObject) stack[place + 3] : null;
    if (m.inlinesStarCalls
        && callable instanceof FunctionObject function
        && m.inlinesCallsOf(function)) {
      return enterEx(m, f, sp, place, positional, keywords);
    }
    HeapObject result = Calls.callWithTuple(m.rt, callable, positional, keywords);
    letGo(m, f, place, sp);
    stack[place] = result;
    f.sp = place + 1;
    f.pc++;
    if (m.breaker.requests != 0) {
      f.pc--;
      m.serveBreaker();
      f.pc++;
    }
    return f;
  }

  private static Frame enterEx(
      Machine m, Frame f, int sp, int place, TupleObject args, DictObject keywords) {
    HeapObject[] stack = f.stack;
    FunctionObject function = (FunctionObject) stack[place];
    m.enterPython();
    StarArguments star = StarArguments.of(m.rt, args, keywords);
    Frame callee = m.push(function);
    f.sp = place;
    try {
      ArgumentBinder.bindSteal(m.rt, callee, star.values(), 0, args.size(), star.names());
    } catch (RuntimeException e) {
      m.abandon(callee);
      throw e;
    } finally {
      m.heap.decrefIfPresent(star.names());
      letGo(m, f, place + 1, sp);
      f.sp = place;
    }
    m.current = callee;
    return callee;
  }
}
