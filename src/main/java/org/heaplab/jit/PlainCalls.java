package org.heaplab.jit;

import static org.heaplab.code.Opcode.*;

import java.util.Map;

/** Instructions that are one call of the method that the interpreter has for them, too. */
final class PlainCalls {

  private PlainCalls() {}

  /** {@code (Machine, Frame, int sp, int argument) int}. */
  private static final Map<Integer, String> WITH_ARGUMENT =
      Map.ofEntries(
          Map.entry(LOAD_FAST_CHECK, "NameOps.loadFastCheck"),
          Map.entry(STORE_FAST_LOAD_FAST, "NameOps.storeFastLoadFast"),
          Map.entry(STORE_FAST_STORE_FAST, "NameOps.storeFastStoreFast"),
          Map.entry(STORE_GLOBAL, "NameOps.storeGlobal"),
          Map.entry(LOAD_DEREF, "NameOps.loadDeref"),
          Map.entry(STORE_DEREF, "NameOps.storeDeref"),
          Map.entry(LOAD_FROM_DICT_OR_DEREF, "NameOps.loadFromDictOrDeref"),
          Map.entry(LOAD_FROM_DICT_OR_GLOBALS, "NameOps.loadFromDictOrGlobals"),
          Map.entry(IS_OP, "OperatorOps.isOp"),
          Map.entry(CONTAINS_OP, "OperatorOps.containsOp"),
          Map.entry(DELETE_ATTR, "AttributeOps.delete"),
          Map.entry(LOAD_SUPER_ATTR, "AttributeOps.loadSuper"),
          Map.entry(UNPACK_SEQUENCE, "LoopOps.unpackSequence"),
          Map.entry(UNPACK_EX, "LoopOps.unpackEx"),
          Map.entry(BUILD_TUPLE, "BuildOps.tuple"),
          Map.entry(BUILD_LIST, "BuildOps.list"),
          Map.entry(BUILD_MAP, "BuildOps.map"),
          Map.entry(LIST_APPEND, "BuildOps.listAppend"),
          Map.entry(MAP_ADD, "BuildOps.mapAdd"),
          Map.entry(SET_ADD, "BuildOps.setAdd"));

  /** {@code (Machine, Frame, int sp) int}. */
  private static final Map<Integer, String> WITHOUT_ARGUMENT =
      Map.ofEntries(
          Map.entry(LOAD_LOCALS, "NameOps.loadLocals"),
          Map.entry(UNARY_NEGATIVE, "OperatorOps.negative"),
          Map.entry(UNARY_INVERT, "OperatorOps.invert"),
          Map.entry(UNARY_NOT, "OperatorOps.not"),
          Map.entry(TO_BOOL, "OperatorOps.toBool"),
          Map.entry(STORE_SUBSCR, "OperatorOps.storeSubscript"),
          Map.entry(DELETE_SUBSCR, "OperatorOps.deleteSubscript"),
          Map.entry(BINARY_SLICE, "OperatorOps.binarySlice"),
          Map.entry(STORE_SLICE, "OperatorOps.storeSlice"),
          Map.entry(GET_ITER, "LoopOps.getIter"),
          Map.entry(END_SEND, "GeneratorOps.endSend"),
          Map.entry(CLEANUP_THROW, "GeneratorOps.cleanupThrow"),
          Map.entry(GET_YIELD_FROM_ITER, "GeneratorOps.getYieldFromIter"),
          Map.entry(PUSH_EXC_INFO, "ExceptionOps.pushExcInfo"),
          Map.entry(POP_EXCEPT, "ExceptionOps.popExcept"),
          Map.entry(CHECK_EXC_MATCH, "ExceptionOps.checkMatch"),
          Map.entry(FORMAT_SIMPLE, "BuildOps.formatSimple"));

  /** {@code (Machine, Frame, int argument) void}. */
  private static final Map<Integer, String> ON_VARIABLES =
      Map.of(
          DELETE_FAST, "NameOps.deleteFast",
          DELETE_NAME, "NameOps.deleteName",
          DELETE_GLOBAL, "NameOps.deleteGlobal",
          MAKE_CELL, "NameOps.makeCell",
          DELETE_DEREF, "NameOps.deleteDeref");

  /** Writes the call; {@code depth} is the stack's before it. */
  static void write(Emitter emit, int opcode, int argument, int depth) {
    emit.machine();
    emit.frame();
    String start = "(" + Emitter.MACHINE + Emitter.FRAME;
    if (ON_VARIABLES.containsKey(opcode)) {
      emit.number(argument);
      emit.call(ON_VARIABLES.get(opcode), start + "I)V");
      return;
    }
    emit.slot(depth);
    if (WITHOUT_ARGUMENT.containsKey(opcode)) {
      emit.call(WITHOUT_ARGUMENT.get(opcode), start + "I)I");
    } else if (WITH_ARGUMENT.containsKey(opcode)) {
      emit.number(argument);
      emit.call(WITH_ARGUMENT.get(opcode), start + "II)I");
    } else {
      emit.number(argument);
      emit.number(opcode);
      emit.call("EvalLoop.buildOrRare", start + "III)I");
    }
    emit.out.visitInsn(org.objectweb.asm.Opcodes.POP);
  }
}
