package org.heaplab.code;

import static org.heaplab.code.Opcode.*;
import static org.heaplab.code.PseudoOpcode.*;

/**
 * How an instruction changes the depth of the value stack.
 *
 * @see "Include/internal/pycore_opcode_metadata.h: _PyOpcode_num_popped, _PyOpcode_num_pushed"
 */
public final class StackEffect {

  private StackEffect() {}

  /**
   * @param jump whether the instruction goes to its target
   */
  public static int of(int opcode, int argument, boolean jump) {
    if (isBlockPush(opcode)) {
      return !jump ? 0 : opcode == SETUP_CLEANUP ? 2 : 1;
    }
    return switch (opcode) {
      case BUILD_CONST_KEY_MAP -> -argument;
      case BUILD_LIST, BUILD_SET, BUILD_STRING, BUILD_TUPLE -> 1 - argument;
      case BUILD_MAP -> 1 - 2 * argument;
      case BUILD_SLICE -> argument == 3 ? -2 : -1;
      case CALL -> -1 - argument;
      case CALL_FUNCTION_EX -> -2 - (argument & 1);
      case CALL_KW -> -2 - argument;
      case LOAD_ATTR -> argument & 1;
      case LOAD_GLOBAL -> 1 + (argument & 1);
      case LOAD_SUPER_ATTR -> -2 + (argument & 1);
      case RAISE_VARARGS -> -argument;
      case UNPACK_EX -> (argument >> 8) + (argument & 0xFF);
      case UNPACK_SEQUENCE -> argument - 1;
      default -> fixed(opcode);
    };
  }

  private static int fixed(int opcode) {
    return switch (opcode) {
      case LOAD_FAST_LOAD_FAST -> 2;
      case BEFORE_WITH,
          COMMAND,
          COPY,
          FOR_ITER,
          IMPORT_FROM,
          LOAD_ASSERTION_ERROR,
          LOAD_BUILD_CLASS,
          LOAD_CONST,
          LOAD_DEREF,
          LOAD_FAST,
          LOAD_FAST_AND_CLEAR,
          LOAD_FAST_CHECK,
          LOAD_LOCALS,
          LOAD_NAME,
          PUSH_EXC_INFO,
          PUSH_NULL,
          RETURN_GENERATOR,
          WITH_EXCEPT_START,
          LOAD_CLOSURE ->
          1;
      case BINARY_OP,
          BINARY_SUBSCR,
          CALL_INTRINSIC_2,
          CLEANUP_THROW,
          COMPARE_OP,
          CONTAINS_OP,
          DELETE_ATTR,
          DICT_MERGE,
          DICT_UPDATE,
          END_FOR,
          END_SEND,
          FORMAT_WITH_SPEC,
          IMPORT_NAME,
          IS_OP,
          LIST_APPEND,
          LIST_EXTEND,
          POP_EXCEPT,
          POP_JUMP_IF_FALSE,
          POP_JUMP_IF_NONE,
          POP_JUMP_IF_NOT_NONE,
          POP_JUMP_IF_TRUE,
          POP_TOP,
          RERAISE,
          RETURN_VALUE,
          SET_ADD,
          SET_FUNCTION_ATTRIBUTE,
          SET_UPDATE,
          STORE_DEREF,
          STORE_FAST,
          STORE_GLOBAL,
          STORE_NAME,
          STORE_FAST_MAYBE_NULL ->
          -1;
      case BINARY_SLICE, DELETE_SUBSCR, MAP_ADD, STORE_ATTR, STORE_FAST_STORE_FAST -> -2;
      case STORE_SUBSCR -> -3;
      case STORE_SLICE -> -4;
      default -> 0;
    };
  }
}
