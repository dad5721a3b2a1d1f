package org.heaplab.jit;

import static org.heaplab.code.Opcode.*;
import static org.heaplab.jit.Emitter.*;

import org.heaplab.code.Opcode;
import org.heaplab.machine.AdaptiveBinaryOp;
import org.heaplab.machine.InlineCaches;
import org.heaplab.types.CodeObject;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes the method that runs one code object, instruction by instruction. */
final class MethodWriter {

  private static final String CACHES = ClassBuilder.PACKAGE + "InlineCaches";
  private static final String ON_STACK = "(" + MACHINE + FRAME + STACK;

  private final CodeObject code;
  private final int[] instructions;
  private final Flow flow;
  private final Label[] labels;
  private final Emitter emit;
  private final Operands operands;

  MethodWriter(CodeObject code, ClassBuilder owner) {
    this.code = code;
    this.instructions = code.shape.code();
    this.flow = new Flow(code.shape);
    this.labels = new Label[instructions.length];
    flow.targets.stream().forEach(pc -> labels[pc] = new Label());
    this.emit = new Emitter(owner, code.localsPlusCount());
    this.operands = new Operands(emit, code.consts);
  }

  void write() {
    int[] pcs = flow.entries.stream().filter(flow::isReached).toArray();
    Label[] places = new Label[pcs.length];
    for (int i = 0; i < pcs.length; i++) {
      places[i] = labels[pcs[i]];
    }
    emit.enter(pcs, places);
    for (int pc = 0; pc < instructions.length; pc++) {
      if (flow.isReached(pc)) {
        if (labels[pc] != null) {
          emit.here(labels[pc]);
        }
        pc = writeInstruction(pc);
        if (pc + 1 < instructions.length && labels[pc + 1] != null && flow.isReached(pc + 1)) {
          operands.flush(flow.depths[pc + 1]);
        }
      }
    }
    emit.end();
  }

  private int opcode(int pc) {
    return Opcode.of(instructions[pc]);
  }

  private int argument(int pc) {
    return Opcode.argument(instructions[pc]);
  }

  /** Answers the last instruction that is done with it: a jump may be part of a comparison. */
  private int writeInstruction(int pc) {
    int arg = argument(pc);
    int depth = flow.depths[pc];
    switch (opcode(pc)) {
      case NOP -> emit.out.visitInsn(Opcodes.NOP);
      case LOAD_FAST -> operands.loadVariable(arg);
      case LOAD_FAST_LOAD_FAST -> {
        operands.loadVariable(arg >> 4);
        operands.loadVariable(arg & 15);
      }
      case LOAD_CONST -> operands.loadConstant(arg);
      case BINARY_OP -> {
        if (AdaptiveBinaryOp.adapts(arg)) {
          writeAdaptive(pc, arg);
        } else {
          writeBinary(pc, arg, "binary");
        }
      }
      case BINARY_SUBSCR -> writeBinary(pc, 0, "subscript");
      case COMPARE_OP -> {
        if (isConditional(pc + 1)) {
          writeComparison(pc, arg);
          return pc + 1;
        }
        writeBinary(pc, arg, "compare");
      }
      case LOAD_ATTR -> writeLoadAttribute(pc, arg);
      case STORE_ATTR -> writeStoreAttribute(pc, arg);
      default -> {
        operands.flush(depth);
        return writeOnStack(pc, arg, depth);
      }
    }
    return pc;
  }

  private boolean isConditional(int pc) {
    return labels[pc] == null
        && (opcode(pc) == POP_JUMP_IF_FALSE || opcode(pc) == POP_JUMP_IF_TRUE);
  }

  private void jumpIf(int pc) {
    int jump = opcode(pc) == POP_JUMP_IF_TRUE ? Opcodes.IFNE : Opcodes.IFEQ;
    emit.out.visitJumpInsn(jump, labels[argument(pc)]);
  }

  // ---- instructions that look at operands ----

  /** Gives up to two operands: those on the stack first; then where the result goes. */
  private String writeOperands(int pc, int count) {
    int depth = flow.depths[pc];
    int borrowed = operands.keep(count, depth);
    emit.place(pc, depth - borrowed);
    emit.machineFrameStack();
    for (int i = 0; i < borrowed; i++) {
      operands.borrow();
    }
    emit.slot(depth - count);
    return ON_STACK + OBJECT.repeat(borrowed) + "I";
  }

  private void writeBinary(int pc, int arg, String method) {
    String start = writeOperands(pc, 2);
    emit.number(arg);
    emit.callOps(method, start + "I)V");
  }

  private void writeAdaptive(int pc, int arg) {
    String start = writeOperands(pc, 2);
    emit.number(arg);
    String cache = ClassBuilder.PACKAGE + "AdaptiveBinaryOp";
    emit.object(AdaptiveBinaryOp.of(code, pc), cache);
    emit.callOps("adaptive", start + "IL" + cache + ";)V");
  }

  private void writeComparison(int pc, int arg) {
    String start = writeOperands(pc, 2);
    emit.number(arg);
    emit.callOps("holds", start + "I)Z");
    jumpIf(pc + 1);
  }

  private void writeLoadAttribute(int pc, int arg) {
    if ((arg & 1) != 0) {
      operands.flush(flow.depths[pc]);
    }
    String start = writeOperands(pc, 1);
    emit.object(new InlineCaches.Attribute(code, arg >> 1), CACHES + "$Attribute");
    emit.callOps(
        (arg & 1) == 0 ? "loadAttribute" : "loadMethod", start + cache("Attribute") + ")V");
  }

  private void writeStoreAttribute(int pc, int arg) {
    String start = writeOperandsOfStore(pc);
    emit.object(new InlineCaches.Attribute(code, arg), CACHES + "$Attribute");
    emit.callOps("storeAttribute", start + cache("Attribute") + ")V");
  }

  /** The owner may be borrowed; the value lies below it. */
  private String writeOperandsOfStore(int pc) {
    int depth = flow.depths[pc];
    int borrowed = operands.keep(1, depth);
    emit.place(pc, depth - borrowed);
    emit.machineFrameStack();
    if (borrowed == 1) {
      operands.borrow();
    }
    emit.slot(depth - 2);
    return ON_STACK + OBJECT.repeat(borrowed) + "I";
  }

  private static String cache(String kind) {
    return "L" + CACHES + "$" + kind + ";";
  }

  // ---- instructions on the value stack ----

  private int writeOnStack(int pc, int arg, int depth) {
    switch (opcode(pc)) {
      case PUSH_NULL -> {
        emit.stack();
        emit.slot(depth);
        emit.out.visitInsn(Opcodes.ACONST_NULL);
        emit.out.visitInsn(Opcodes.AASTORE);
      }
      case COPY -> move("copy", depth - arg, depth);
      case SWAP -> move("swap", depth - 1, depth - arg);
      case LOAD_FAST_AND_CLEAR -> {
        emit.stack();
        emit.variable(arg);
        emit.slot(depth);
        emit.callOps("move", "(" + STACK + "II)V");
      }
      default -> {
        emit.place(pc, depth);
        return writeEffect(pc, arg, depth);
      }
    }
    return pc;
  }

  private void move(String method, int from, int to) {
    emit.stack();
    emit.slot(from);
    emit.slot(to);
    emit.callOps(method, "(" + STACK + "II)V");
  }

  private int writeEffect(int pc, int arg, int depth) {
    switch (opcode(pc)) {
      case RESUME -> {
        warm(pc);
        serve();
      }
      case STORE_FAST -> {
        emit.machineFrameStack();
        emit.slot(depth - 1);
        emit.variable(arg);
        emit.callOps("store", ON_STACK + "II)V");
      }
      case POP_TOP, END_FOR -> {
        emit.machineFrameStack();
        emit.slot(depth - 1);
        emit.callOps("pop", ON_STACK + "I)V");
      }
      case LOAD_GLOBAL -> {
        emit.machineFrameStack();
        emit.slot(depth);
        emit.object(new InlineCaches.Global(code, arg >> 1), CACHES + "$Global");
        emit.callOps("loadGlobal", ON_STACK + "I" + cache("Global") + ")V");
        if ((arg & 1) != 0) {
          emit.stack();
          emit.slot(depth + 1);
          emit.out.visitInsn(Opcodes.ACONST_NULL);
          emit.out.visitInsn(Opcodes.AASTORE);
        }
      }
      case LOAD_NAME -> writeName("loadName", arg, depth);
      case STORE_NAME -> writeName("storeName", arg, depth);
      case COPY_FREE_VARS -> {
        emit.frame();
        emit.number(arg);
        emit.call("NameOps.copyFreeVars", "(" + FRAME + "I)V");
      }
      case CONTAINS_OP, IS_OP, TO_BOOL, UNARY_NOT -> {
        return writeTruth(pc, arg, depth);
      }
      default -> writeFlow(pc, arg, depth);
    }
    return pc;
  }

  private void writeName(String method, int arg, int depth) {
    emit.machine();
    emit.frame();
    emit.slot(depth);
    emit.object(new InlineCaches.Name(code, arg), CACHES + "$Name");
    emit.callOps(method, "(" + MACHINE + FRAME + "I" + cache("Name") + ")V");
  }

  /** A test that a jump follows makes no bool. */
  private int writeTruth(int pc, int arg, int depth) {
    if (!isConditional(pc + 1)) {
      PlainCalls.write(emit, opcode(pc), arg, depth);
      return pc;
    }
    emit.machineFrameStack();
    emit.slot(depth);
    switch (opcode(pc)) {
      case CONTAINS_OP -> emit.callOps("contains", ON_STACK + "I)Z");
      case IS_OP -> emit.callOps("isSame", ON_STACK + "I)Z");
      default -> emit.callOps("isTrue", ON_STACK + "I)Z");
    }
    boolean inverted = opcode(pc) == UNARY_NOT || (opcode(pc) != TO_BOOL && arg == 1);
    boolean jumpIfTrue = (opcode(pc + 1) == POP_JUMP_IF_TRUE) != inverted;
    int jump = jumpIfTrue ? Opcodes.IFNE : Opcodes.IFEQ;
    emit.out.visitJumpInsn(jump, labels[argument(pc + 1)]);
    return pc + 1;
  }

  /** Code may be compiled before its instructions begin to adapt. */
  private void warm(int pc) {
    if (code.warmup != 0) {
      emit.frame();
      emit.number(pc);
      emit.callOps("warm", "(" + FRAME + "I)V");
    }
  }

  private void serve() {
    emit.machine();
    emit.callOps("serve", "(" + MACHINE + ")V");
  }

  // ---- jumps, calls and ends ----

  private void writeFlow(int pc, int arg, int depth) {
    switch (opcode(pc)) {
      case JUMP_FORWARD, JUMP_BACKWARD_NO_INTERRUPT ->
          emit.out.visitJumpInsn(Opcodes.GOTO, labels[arg]);
      case JUMP_BACKWARD -> {
        warm(pc);
        serve();
        emit.out.visitJumpInsn(Opcodes.GOTO, labels[arg]);
      }
      case POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE -> {
        emit.machineFrameStack();
        emit.slot(depth);
        emit.callOps("popBool", ON_STACK + "I)Z");
        jumpIf(pc);
      }
      case POP_JUMP_IF_NONE, POP_JUMP_IF_NOT_NONE -> {
        emit.machine();
        emit.frame();
        emit.slot(depth);
        emit.call("NameOps.popIsNone", "(" + MACHINE + FRAME + "I)Z");
        int jump = opcode(pc) == POP_JUMP_IF_NONE ? Opcodes.IFNE : Opcodes.IFEQ;
        emit.out.visitJumpInsn(jump, labels[arg]);
      }
      case FOR_ITER -> {
        emit.machineFrameStack();
        emit.slot(depth);
        emit.callOps("forIter", ON_STACK + "I)Z");
        emit.out.visitJumpInsn(Opcodes.IFEQ, labels[Flow.afterLoop(arg)]);
      }
      case SEND -> {
        emit.machine();
        emit.frame();
        emit.slot(depth);
        emit.call("GeneratorOps.send", "(" + MACHINE + FRAME + "I)Z");
        emit.out.visitJumpInsn(Opcodes.IFNE, labels[arg]);
      }
      case CALL -> writeCall(pc, "call", depth);
      case CALL_KW -> writeCall(pc, "callKw", depth);
      case CALL_FUNCTION_EX -> writeCall(pc, "callEx", depth);
      default -> writeEnd(pc, arg, depth);
    }
  }

  /** Another frame than this goes on, unless what was called has answered already. */
  private void writeCall(int pc, String method, int depth) {
    emit.machine();
    emit.frame();
    emit.slot(depth);
    emit.number(argument(pc));
    emit.call("CallOps." + method, "(" + MACHINE + FRAME + "II)" + FRAME);
    emit.frame();
    emit.out.visitJumpInsn(Opcodes.IF_ACMPEQ, labels[pc + 1]);
    emit.out.visitInsn(Opcodes.ACONST_NULL);
    emit.out.visitInsn(Opcodes.ARETURN);
  }

  private void writeEnd(int pc, int arg, int depth) {
    switch (opcode(pc)) {
      case RETURN_VALUE -> {
        emit.machineFrameStack();
        emit.slot(depth - 1);
        emit.callOps("returnTop", ON_STACK + "I)" + OBJECT);
      }
      case RETURN_CONST -> {
        emit.machine();
        emit.frame();
        emit.object(code.consts.items[arg], "org/heaplab/heap/HeapObject");
        emit.callOps("returnConst", "(" + MACHINE + FRAME + OBJECT + ")" + OBJECT);
      }
      case RETURN_GENERATOR -> {
        emit.machine();
        emit.frame();
        emit.callOps("returnGenerator", "(" + MACHINE + FRAME + ")" + OBJECT);
      }
      case YIELD_VALUE -> {
        emit.machine();
        emit.frame();
        emit.slot(depth);
        emit.call("GeneratorOps.yieldValue", "(" + MACHINE + FRAME + "I)" + OBJECT);
      }
      case RAISE_VARARGS -> writeRaise("raise", arg, depth);
      case RERAISE -> writeRaise("reraise", arg, depth);
      default -> {
        PlainCalls.write(emit, opcode(pc), arg, depth);
        return;
      }
    }
    emit.out.visitInsn(Opcodes.ARETURN);
  }

  private void writeRaise(String method, int arg, int depth) {
    emit.machine();
    emit.frame();
    emit.slot(depth);
    emit.number(arg);
    emit.callOps(method, "(" + MACHINE + FRAME + "II)" + OBJECT);
  }
}
