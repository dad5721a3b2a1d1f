package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.FloatObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Sequences;

/**
 * What compiled code does otherwise than the interpreter. Operands that are handed over are
 * borrowed from variables and constants, and only looked at: where other code may run, they go on
 * the stack first, as CPython has them. {@code at} is where the first operand lies or would lie.
 */
final class CompiledOps {

  private CompiledOps() {}

  /** Stands at a place that is no entry of the compiled code. */
  static HeapObject interpret(Frame f) {
    f.compiled = null;
    return null;
  }

  // ---- moving ----

  static void push(HeapObject[] stack, HeapObject value, int to) {
    value.incref();
    stack[to] = value;
  }

  static void copy(HeapObject[] stack, int from, int to) {
    push(stack, stack[from], to);
  }

  static void move(HeapObject[] stack, int from, int to) {
    stack[to] = stack[from];
    stack[from] = null;
  }

  static void swap(HeapObject[] stack, int top, int other) {
    HeapObject value = stack[top];
    stack[top] = stack[other];
    stack[other] = value;
  }

  /** Moves the top value into a variable. */
  static void store(Machine m, Frame f, HeapObject[] stack, int top, int variable) {
    HeapObject old = stack[variable];
    stack[variable] = stack[top];
    if (old != null) {
      f.sp = top;
      m.heap.decref(old);
    }
  }

  static void pop(Machine m, Frame f, HeapObject[] stack, int top) {
    f.sp = top;
    m.heap.decref(stack[top]);
  }

  /** Puts borrowed operands on the stack. */
  private static void own(Frame f, HeapObject[] stack, HeapObject left, HeapObject right, int at) {
    push(stack, left, at);
    push(stack, right, at + 1);
    f.sp = at + 2;
  }

  private static void own(Frame f, HeapObject[] stack, HeapObject operand, int at) {
    push(stack, operand, at);
    f.sp = at + 1;
  }

  // ---- operators ----

  static void binary(Machine m, Frame f, HeapObject[] stack, int at, int op) {
    OperatorOps.plainBinaryOp(m, f, at + 2, op);
  }

  static void binary(Machine m, Frame f, HeapObject[] stack, HeapObject right, int at, int op) {
    HeapObject left = stack[at];
    HeapObject result = FastArithmetic.binary(m.rt, left, right, op);
    if (result != null) {
      stack[at] = result;
      m.heap.decref(left);
    } else {
      own(f, stack, right, at + 1);
      OperatorOps.plainBinaryOp(m, f, at + 2, op);
    }
  }

  static void binary(
      Machine m, Frame f, HeapObject[] stack, HeapObject left, HeapObject right, int at, int op) {
    HeapObject result = FastArithmetic.binary(m.rt, left, right, op);
    if (result != null) {
      stack[at] = result;
    } else {
      own(f, stack, left, right, at);
      OperatorOps.plainBinaryOp(m, f, at + 2, op);
    }
  }

  static void adaptive(
      Machine m, Frame f, HeapObject[] stack, int at, int op, AdaptiveBinaryOp cache) {
    int form = cache.next(m, f, stack[at], stack[at + 1], op);
    OperatorOps.binaryOp(m, f, at + 2, op, cache, form);
  }

  static void adaptive(
      Machine m,
      Frame f,
      HeapObject[] stack,
      HeapObject right,
      int at,
      int op,
      AdaptiveBinaryOp cache) {
    HeapObject left = stack[at];
    int form = cache.next(m, f, left, right, op);
    if (form <= AdaptiveBinaryOp.INT) {
      binary(m, f, stack, right, at, op);
    } else if (form == AdaptiveBinaryOp.FLOAT && left.refcount == 1 && m.reusesFloats) {
      FastArithmetic.floatsInto((FloatObject) left, left, right, op);
    } else {
      own(f, stack, right, at + 1);
      OperatorOps.binaryOp(m, f, at + 2, op, cache, form);
    }
  }

  static void adaptive(
      Machine m,
      Frame f,
      HeapObject[] stack,
      HeapObject left,
      HeapObject right,
      int at,
      int op,
      AdaptiveBinaryOp cache) {
    int form = cache.next(m, f, left, right, op);
    if (form != AdaptiveBinaryOp.APPEND) {
      binary(m, f, stack, left, right, at, op);
    } else {
      own(f, stack, left, right, at);
      OperatorOps.binaryOp(m, f, at + 2, op, cache, form);
    }
  }

  // ---- subscripts ----

  static void subscript(Machine m, Frame f, HeapObject[] stack, int at, int none) {
    OperatorOps.subscript(m, f, at + 2);
  }

  static void subscript(Machine m, Frame f, HeapObject[] stack, HeapObject key, int at, int none) {
    HeapObject owner = stack[at];
    HeapObject item = FastItems.get(m.rt, owner, key);
    if (item != null) {
      stack[at] = item;
      m.heap.decref(owner);
    } else {
      own(f, stack, key, at + 1);
      OperatorOps.subscript(m, f, at + 2);
    }
  }

  static void subscript(
      Machine m, Frame f, HeapObject[] stack, HeapObject owner, HeapObject key, int at, int none) {
    HeapObject item = FastItems.get(m.rt, owner, key);
    if (item != null) {
      stack[at] = item;
    } else {
      own(f, stack, owner, key, at);
      OperatorOps.subscript(m, f, at + 2);
    }
  }

  // ---- comparisons ----

  static void compare(Machine m, Frame f, HeapObject[] stack, int at, int arg) {
    OperatorOps.compareOp(m, f, at + 2, arg);
  }

  static void compare(Machine m, Frame f, HeapObject[] stack, HeapObject right, int at, int arg) {
    own(f, stack, right, at + 1);
    OperatorOps.compareOp(m, f, at + 2, arg);
  }

  static void compare(
      Machine m, Frame f, HeapObject[] stack, HeapObject left, HeapObject right, int at, int arg) {
    own(f, stack, left, right, at);
    OperatorOps.compareOp(m, f, at + 2, arg);
  }

  /** A comparison that a jump follows. */
  static boolean holds(Machine m, Frame f, HeapObject[] stack, int at, int arg) {
    HeapObject left = stack[at];
    HeapObject right = stack[at + 1];
    int known = FastArithmetic.compare(m.rt, left, right, arg >> 5);
    if (known < 0) {
      return slowHolds(m, f, stack, at, arg);
    }
    f.sp = at;
    m.heap.decref(left);
    m.heap.decref(right);
    return known != 0;
  }

  static boolean holds(Machine m, Frame f, HeapObject[] stack, HeapObject right, int at, int arg) {
    HeapObject left = stack[at];
    int known = FastArithmetic.compare(m.rt, left, right, arg >> 5);
    if (known < 0) {
      own(f, stack, right, at + 1);
      return slowHolds(m, f, stack, at, arg);
    }
    f.sp = at;
    m.heap.decref(left);
    return known != 0;
  }

  static boolean holds(
      Machine m, Frame f, HeapObject[] stack, HeapObject left, HeapObject right, int at, int arg) {
    int known = FastArithmetic.compare(m.rt, left, right, arg >> 5);
    if (known < 0) {
      own(f, stack, left, right, at);
      return slowHolds(m, f, stack, at, arg);
    }
    return known != 0;
  }

  private static boolean slowHolds(Machine m, Frame f, HeapObject[] stack, int at, int arg) {
    OperatorOps.compareOp(m, f, at + 2, arg);
    return popBool(m, f, stack, at + 1);
  }

  // ---- tests ----

  /** Pops one of the two bools, which are immortal. */
  static boolean popBool(Machine m, Frame f, HeapObject[] stack, int sp) {
    HeapObject value = stack[sp - 1];
    f.sp = sp - 1;
    m.heap.decref(value);
    return value == m.rt.true_;
  }

  static boolean isTrue(Machine m, Frame f, HeapObject[] stack, int sp) {
    HeapObject value = stack[sp - 1];
    boolean truth = value == m.rt.true_ || (value != m.rt.false_ && Objects.isTrue(m.rt, value));
    f.sp = sp - 1;
    m.heap.decref(value);
    return truth;
  }

  static boolean isSame(Machine m, Frame f, HeapObject[] stack, int sp) {
    boolean same = stack[sp - 2] == stack[sp - 1];
    popTwo(m, f, stack, sp);
    return same;
  }

  static boolean contains(Machine m, Frame f, HeapObject[] stack, int sp) {
    boolean found = Sequences.contains(m.rt, stack[sp - 1], stack[sp - 2]);
    popTwo(m, f, stack, sp);
    return found;
  }

  private static void popTwo(Machine m, Frame f, HeapObject[] stack, int sp) {
    f.sp = sp - 2;
    m.heap.decref(stack[sp - 2]);
    m.heap.decref(stack[sp - 1]);
  }

  // ---- names ----

  static void loadGlobal(
      Machine m, Frame f, HeapObject[] stack, int at, InlineCaches.Global cache) {
    push(stack, cache.find(m, f), at);
  }

  static void loadName(Machine m, Frame f, int sp, InlineCaches.Name cache) {
    f.stack[sp] = NameOps.loadName(m, f, cache);
  }

  static void storeName(Machine m, Frame f, int sp, InlineCaches.Name cache) {
    NameOps.storeName(m, f, sp, cache);
  }

  static void loadAttribute(
      Machine m, Frame f, HeapObject[] stack, int at, InlineCaches.Attribute attribute) {
    HeapObject owner = stack[at];
    stack[at] = attribute.cache.get(m.rt, owner, attribute.name);
    m.heap.decref(owner);
  }

  static void loadAttribute(
      Machine m,
      Frame f,
      HeapObject[] stack,
      HeapObject owner,
      int at,
      InlineCaches.Attribute attribute) {
    HeapObject value = attribute.cache.known(owner);
    if (value != null) {
      stack[at] = value;
    } else {
      own(f, stack, owner, at);
      loadAttribute(m, f, stack, at, attribute);
    }
  }

  /** Function and self, or the attribute and null. */
  static void loadMethod(
      Machine m, Frame f, HeapObject[] stack, int at, InlineCaches.Attribute attribute) {
    AttributeOps.loadMethod(m, f, at + 1, attribute.cache, attribute.name);
  }

  static void storeAttribute(
      Machine m, Frame f, HeapObject[] stack, int at, InlineCaches.Attribute attribute) {
    AttributeOps.store(m, f, at + 2, attribute.cache, attribute.name);
  }

  static void storeAttribute(
      Machine m,
      Frame f,
      HeapObject[] stack,
      HeapObject owner,
      int at,
      InlineCaches.Attribute attribute) {
    own(f, stack, owner, at + 1);
    AttributeOps.store(m, f, at + 2, attribute.cache, attribute.name);
  }

  // ---- flow ----

  static void warm(Frame f, int pc) {
    HotCode.warm(f.code, pc);
  }

  static void serve(Machine m) {
    if (m.breaker.requests != 0) {
      m.serveBreaker();
    }
  }

  /** Puts the next element on the stack; without one, lets go of the iterator. */
  static boolean forIter(Machine m, Frame f, HeapObject[] stack, int sp) {
    HeapObject next = LoopOps.next(m, stack[sp - 1]);
    if (next != null) {
      stack[sp] = next;
      return true;
    }
    f.sp = sp - 1;
    m.heap.decref(stack[sp - 1]);
    return false;
  }

  /** Ends a frame; the result, which is owned, or null when its caller goes on. */
  private static HeapObject returnValue(Machine m, Frame f, HeapObject result) {
    boolean done = f.isEntry;
    Frame caller = m.leave(f);
    return done ? result : answer(caller, result);
  }

  static HeapObject returnTop(Machine m, Frame f, HeapObject[] stack, int top) {
    f.sp = top;
    return returnValue(m, f, stack[top]);
  }

  static HeapObject returnConst(Machine m, Frame f, HeapObject result) {
    result.incref();
    return returnValue(m, f, result);
  }

  /** What is raised is left to the loop, which unwinds frames: nothing is thrown in Java. */
  static HeapObject raise(Machine m, Frame f, int sp, int count) {
    m.raised = ExceptionOps.raise(m, f, sp, count);
    return null;
  }

  /** As {@link #raise}, of the exception on top, once more. */
  static HeapObject reraise(Machine m, Frame f, int sp, int arg) {
    m.raised = ExceptionOps.reraise(m, f, sp, arg);
    return null;
  }

  static HeapObject returnGenerator(Machine m, Frame f) {
    boolean done = f.isEntry;
    HeapObject generator = GeneratorOps.returnGenerator(m, f);
    return done ? generator : answer(m.current, generator);
  }

  /** Puts the result of a call on the stack of the frame that called. */
  static HeapObject answer(Frame caller, HeapObject result) {
    caller.stack[caller.sp++] = result;
    caller.pc++;
    return null;
  }
}
