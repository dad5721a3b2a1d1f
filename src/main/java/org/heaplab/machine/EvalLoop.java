package org.heaplab.machine;

import static org.heaplab.code.Opcode.*;

import org.heaplab.build.SimulatorBug;
import org.heaplab.code.Opcode;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * The evaluation loop.
 *
 * <p>{@link #dispatch} is written for the JIT compiler: it stays well under the 8,000 bytes of
 * bytecode past which HotSpot leaves a method interpreted, keeps pc, sp and the stack in locals,
 * and hands all but the simplest instructions to small methods. Before each instruction the frame's
 * {@code pc} and {@code sp} are true, so that whatever an instruction calls may look at the frame,
 * and an exception finds its operands.
 *
 * @see "Python/bytecodes.c, Python/ceval.c (3.13)"
 */
final class EvalLoop {

  /** Tells of a line that begins, then stands aside; {@link LineTracing} puts it there. */
  static final int LINE = 254;

  private final Machine machine;

  EvalLoop(Machine machine) {
    this.machine = machine;
  }

  /**
   * Runs a frame that was pushed until it returns, or yields; an owned result.
   *
   * @param pending raised where the frame stands, before it goes on; null for none
   */
  HeapObject run(Frame entry, PyRaise pending) {
    entry.isEntry = true;
    PyRaise first = pending;
    for (; ; ) {
      if (first != null) {
        Unwinder.unwind(machine, entry, first);
        first = null;
      }
      try {
        HeapObject result = go();
        if (result != null) {
          return result;
        }
        first = machine.takeRaised();
      } catch (PyRaise e) {
        first = e;
      }
    }
  }

  /**
   * Runs the current frame, and those it calls, compiled or not; an owned result, or null when
   * something was raised.
   */
  private HeapObject go() {
    Machine m = machine;
    for (; ; ) {
      Frame f = m.current;
      CompiledCode compiled = f.compiled;
      HeapObject result = compiled == null ? dispatch() : compiled.run(m, f);
      if (result != null || m.raised != null) {
        return result;
      }
    }
  }

  /** Null when compiled code is to go on, or something was raised. */
  private HeapObject dispatch() {
    Machine m = machine;
    Frame f = m.current;
    int[] code = f.instructions;
    HeapObject[] stack = f.stack;
    int base = f.base;
    int pc = f.pc;
    int sp = f.sp;
    for (; ; ) {
      int instruction = code[pc];
      f.pc = pc;
      f.sp = sp;
      pc++;
      int arg = instruction >>> 8;
      switch (instruction & 0xff) {
        case NOP -> {}
        case RESUME -> {
          HotCode.warm(f.code, f.pc);
          if (m.breaker.requests != 0) {
            m.serveBreaker();
          }
        }
        case LOAD_FAST -> {
          HeapObject value = stack[base + arg];
          value.incref();
          stack[sp++] = value;
        }
        case LOAD_FAST_CHECK -> sp = NameOps.loadFastCheck(m, f, sp, arg);
        case LOAD_FAST_AND_CLEAR -> {
          stack[sp++] = stack[base + arg];
          stack[base + arg] = null;
        }
        case LOAD_FAST_LOAD_FAST -> {
          HeapObject first = stack[base + (arg >> 4)];
          HeapObject second = stack[base + (arg & 15)];
          first.incref();
          second.incref();
          stack[sp] = first;
          stack[sp + 1] = second;
          sp += 2;
        }
        case LOAD_CONST -> {
          HeapObject value = f.code.consts.items[arg];
          value.incref();
          stack[sp++] = value;
        }
        case STORE_FAST -> {
          HeapObject old = stack[base + arg];
          stack[base + arg] = stack[--sp];
          if (old != null) {
            f.sp = sp;
            m.heap.decref(old);
          }
        }
        case STORE_FAST_LOAD_FAST -> sp = NameOps.storeFastLoadFast(m, f, sp, arg);
        case STORE_FAST_STORE_FAST -> sp = NameOps.storeFastStoreFast(m, f, sp, arg);
        case POP_TOP -> {
          HeapObject value = stack[--sp];
          f.sp = sp;
          m.heap.decref(value);
        }
        case PUSH_NULL -> stack[sp++] = null;
        case COPY -> {
          HeapObject value = stack[sp - arg];
          value.incref();
          stack[sp++] = value;
        }
        case SWAP -> {
          HeapObject top = stack[sp - 1];
          stack[sp - 1] = stack[sp - arg];
          stack[sp - arg] = top;
        }
        case DELETE_FAST -> NameOps.deleteFast(m, f, arg);
        case LOAD_GLOBAL -> sp = NameOps.loadGlobal(m, f, sp, arg);
        case LOAD_NAME -> sp = NameOps.loadName(m, f, sp, arg);
        case STORE_NAME -> sp = NameOps.storeName(m, f, sp, arg);
        case DELETE_NAME -> NameOps.deleteName(m, f, arg);
        case STORE_GLOBAL -> sp = NameOps.storeGlobal(m, f, sp, arg);
        case DELETE_GLOBAL -> NameOps.deleteGlobal(m, f, arg);
        case MAKE_CELL -> NameOps.makeCell(m, f, arg);
        case COPY_FREE_VARS -> NameOps.copyFreeVars(f, arg);
        case LOAD_DEREF -> sp = NameOps.loadDeref(m, f, sp, arg);
        case STORE_DEREF -> sp = NameOps.storeDeref(m, f, sp, arg);
        case DELETE_DEREF -> NameOps.deleteDeref(m, f, arg);
        case LOAD_FROM_DICT_OR_DEREF -> sp = NameOps.loadFromDictOrDeref(m, f, sp, arg);
        case LOAD_FROM_DICT_OR_GLOBALS -> sp = NameOps.loadFromDictOrGlobals(m, f, sp, arg);
        case LOAD_LOCALS -> sp = NameOps.loadLocals(m, f, sp);

        case BINARY_OP -> sp = OperatorOps.binaryOp(m, f, sp, arg);
        case COMPARE_OP -> sp = OperatorOps.compareOp(m, f, sp, arg);
        case IS_OP -> sp = OperatorOps.isOp(m, f, sp, arg);
        case CONTAINS_OP -> sp = OperatorOps.containsOp(m, f, sp, arg);
        case UNARY_NEGATIVE -> sp = OperatorOps.negative(m, f, sp);
        case UNARY_INVERT -> sp = OperatorOps.invert(m, f, sp);
        case UNARY_NOT -> sp = OperatorOps.not(m, f, sp);
        case TO_BOOL -> sp = OperatorOps.toBool(m, f, sp);
        case BINARY_SUBSCR -> sp = OperatorOps.subscript(m, f, sp);
        case STORE_SUBSCR -> sp = OperatorOps.storeSubscript(m, f, sp);
        case DELETE_SUBSCR -> sp = OperatorOps.deleteSubscript(m, f, sp);
        case BINARY_SLICE -> sp = OperatorOps.binarySlice(m, f, sp);
        case STORE_SLICE -> sp = OperatorOps.storeSlice(m, f, sp);

        case LOAD_ATTR -> sp = AttributeOps.load(m, f, sp, arg);
        case STORE_ATTR -> sp = AttributeOps.store(m, f, sp, arg);
        case DELETE_ATTR -> sp = AttributeOps.delete(m, f, sp, arg);
        case LOAD_SUPER_ATTR -> sp = AttributeOps.loadSuper(m, f, sp, arg);

        case JUMP_FORWARD, JUMP_BACKWARD_NO_INTERRUPT -> pc = arg;
        case JUMP_BACKWARD -> {
          pc = arg;
          if (m.hotCode.loop(f)) {
            f.pc = pc;
            return null;
          }
          if (m.breaker.requests != 0) {
            m.serveBreaker();
          }
        }
        case POP_JUMP_IF_FALSE -> {
          if (!CompiledOps.popBool(m, f, stack, sp--)) {
            pc = arg;
          }
        }
        case POP_JUMP_IF_TRUE -> {
          if (CompiledOps.popBool(m, f, stack, sp--)) {
            pc = arg;
          }
        }
        case POP_JUMP_IF_NONE -> {
          if (NameOps.popIsNone(m, f, sp--)) {
            pc = arg;
          }
        }
        case POP_JUMP_IF_NOT_NONE -> {
          if (!NameOps.popIsNone(m, f, sp--)) {
            pc = arg;
          }
        }
        case GET_ITER -> sp = LoopOps.getIter(m, f, sp);
        case FOR_ITER -> {
          HeapObject next = LoopOps.next(m, stack[sp - 1]);
          if (next != null) {
            stack[sp++] = next;
          } else {
            pc = LoopOps.afterLoop(code, arg);
            f.sp = --sp;
            m.heap.decref(stack[sp]);
          }
        }
        case END_FOR -> {
          f.sp = --sp;
          m.heap.decref(stack[sp]);
        }
        case UNPACK_SEQUENCE -> sp = LoopOps.unpackSequence(m, f, sp, arg);
        case UNPACK_EX -> sp = LoopOps.unpackEx(m, f, sp, arg);

        case CALL -> {
          f = CallOps.call(m, f, sp, arg);
          if (f.compiled != null) {
            return null;
          }
          code = f.instructions;
          stack = f.stack;
          base = f.base;
          pc = f.pc;
          sp = f.sp;
        }
        case CALL_KW -> {
          f = CallOps.callKw(m, f, sp, arg);
          if (f.compiled != null) {
            return null;
          }
          code = f.instructions;
          stack = f.stack;
          base = f.base;
          pc = f.pc;
          sp = f.sp;
        }
        case CALL_FUNCTION_EX -> {
          f = CallOps.callEx(m, f, sp, arg);
          if (f.compiled != null) {
            return null;
          }
          code = f.instructions;
          stack = f.stack;
          base = f.base;
          pc = f.pc;
          sp = f.sp;
        }
        case RETURN_VALUE, RETURN_CONST -> {
          HeapObject result;
          if ((instruction & 0xff) == RETURN_VALUE) {
            result = stack[--sp];
            f.sp = sp;
          } else {
            result = f.code.consts.items[arg];
            result.incref();
          }
          boolean done = f.isEntry;
          Frame caller = m.leave(f);
          if (done) {
            return result;
          }
          if (caller.compiled != null) {
            return CompiledOps.answer(caller, result);
          }
          f = caller;
          code = f.instructions;
          stack = f.stack;
          base = f.base;
          pc = f.pc + 1;
          sp = f.sp;
          stack[sp++] = result;
        }
        case RETURN_GENERATOR -> {
          HeapObject generator = GeneratorOps.returnGenerator(m, f);
          boolean done = f.isEntry;
          f = m.current;
          if (done) {
            return generator;
          }
          if (f.compiled != null) {
            return CompiledOps.answer(f, generator);
          }
          code = f.instructions;
          stack = f.stack;
          base = f.base;
          pc = f.pc + 1;
          sp = f.sp;
          stack[sp++] = generator;
        }
        case YIELD_VALUE -> {
          return GeneratorOps.yieldValue(m, f, sp);
        }
        case SEND -> {
          if (GeneratorOps.send(m, f, sp)) {
            pc = arg;
          }
        }
        case END_SEND -> sp = GeneratorOps.endSend(m, f, sp);
        case CLEANUP_THROW -> sp = GeneratorOps.cleanupThrow(m, f, sp);
        case GET_YIELD_FROM_ITER -> sp = GeneratorOps.getYieldFromIter(m, f, sp);

        case RAISE_VARARGS -> {
          return CompiledOps.raise(m, f, sp, arg);
        }
        case RERAISE -> {
          return CompiledOps.reraise(m, f, sp, arg);
        }

        case LINE -> {
          m.lineReached(f);
          pc--;
        }
        case INTERPRETER_EXIT -> throw new SimulatorBug("INTERPRETER_EXIT stands in a code object");
        default -> {
          sp = buildOrRare(m, f, sp, arg, instruction & 0xff);
        }
      }
    }
  }

  private static int runCommand(Machine m, Frame f, int sp, int number) {
    m.output().command(number);
    f.stack[sp] = m.rt.none;
    return sp + 1;
  }

  /** Instructions that build things, and those of exceptions: a second, smaller dispatch. */
  static int buildOrRare(Machine m, Frame f, int sp, int arg, int opcode) {
    return switch (opcode) {
      case COMMAND -> runCommand(m, f, sp, arg);
      case BUILD_TUPLE -> BuildOps.tuple(m, f, sp, arg);
      case BUILD_LIST -> BuildOps.list(m, f, sp, arg);
      case BUILD_SET -> BuildOps.set(m, f, sp, arg);
      case BUILD_MAP -> BuildOps.map(m, f, sp, arg);
      case BUILD_CONST_KEY_MAP -> BuildOps.constKeyMap(m, f, sp, arg);
      case BUILD_STRING -> BuildOps.string(m, f, sp, arg);
      case BUILD_SLICE -> BuildOps.slice(m, f, sp, arg);
      case LIST_APPEND -> BuildOps.listAppend(m, f, sp, arg);
      case SET_ADD -> BuildOps.setAdd(m, f, sp, arg);
      case MAP_ADD -> BuildOps.mapAdd(m, f, sp, arg);
      case LIST_EXTEND -> BuildOps.listExtend(m, f, sp, arg);
      case SET_UPDATE -> BuildOps.setUpdate(m, f, sp, arg);
      case DICT_UPDATE -> BuildOps.dictUpdate(m, f, sp, arg);
      case DICT_MERGE -> BuildOps.dictMerge(m, f, sp, arg);
      case FORMAT_SIMPLE -> BuildOps.formatSimple(m, f, sp);
      case FORMAT_WITH_SPEC -> BuildOps.formatWithSpec(m, f, sp);
      case CONVERT_VALUE -> BuildOps.convertValue(m, f, sp, arg);
      case MAKE_FUNCTION -> FunctionOps.makeFunction(m, f, sp);
      case SET_FUNCTION_ATTRIBUTE -> FunctionOps.setAttribute(f, sp, arg);
      case LOAD_BUILD_CLASS -> FunctionOps.loadBuildClass(m, f, sp);
      case SETUP_ANNOTATIONS -> FunctionOps.setupAnnotations(m, f, sp);
      case CALL_INTRINSIC_1 -> Intrinsics.unary(m, f, sp, arg);
      case IMPORT_NAME -> ImportOps.importName(m, f, sp, arg);
      case IMPORT_FROM -> ImportOps.importFrom(m, f, sp, arg);
      case LOAD_ASSERTION_ERROR -> ExceptionOps.loadAssertionError(m, f, sp);
      case PUSH_EXC_INFO -> ExceptionOps.pushExcInfo(m, f, sp);
      case POP_EXCEPT -> ExceptionOps.popExcept(m, f, sp);
      case CHECK_EXC_MATCH -> ExceptionOps.checkMatch(m, f, sp);
      case BEFORE_WITH -> ExceptionOps.beforeWith(m, f, sp);
      case WITH_EXCEPT_START -> ExceptionOps.withExceptStart(m, f, sp);
      default -> throw new SimulatorBug("no meaning for " + Opcode.name(opcode));
    };
  }
}
