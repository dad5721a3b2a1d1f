package org.heaplab.code;

import org.heaplab.build.Words;

/**
 * CPython 3.13's instructions: their names, numbers and inline caches.
 *
 * <p>An instruction is one {@code int}: opcode | argument &lt;&lt; 8. The argument of a jump is the
 * index of the instruction that it goes to.
 *
 * @see <a href="https://docs.python.org/3.13/library/dis.html">CPython's dis</a>
 */
public final class Opcode {

  public static final int CACHE = 0;
  public static final int BEFORE_ASYNC_WITH = 1;
  public static final int BEFORE_WITH = 2;
  public static final int BINARY_SLICE = 4;
  public static final int BINARY_SUBSCR = 5;
  public static final int CHECK_EG_MATCH = 6;
  public static final int CHECK_EXC_MATCH = 7;
  public static final int CLEANUP_THROW = 8;
  public static final int DELETE_SUBSCR = 9;
  public static final int END_ASYNC_FOR = 10;
  public static final int END_FOR = 11;
  public static final int END_SEND = 12;
  public static final int EXIT_INIT_CHECK = 13;
  public static final int FORMAT_SIMPLE = 14;
  public static final int FORMAT_WITH_SPEC = 15;
  public static final int GET_AITER = 16;
  public static final int GET_ANEXT = 18;
  public static final int GET_ITER = 19;
  public static final int GET_LEN = 20;
  public static final int GET_YIELD_FROM_ITER = 21;
  public static final int INTERPRETER_EXIT = 22;
  public static final int LOAD_ASSERTION_ERROR = 23;
  public static final int LOAD_BUILD_CLASS = 24;
  public static final int LOAD_LOCALS = 25;
  public static final int MAKE_FUNCTION = 26;
  public static final int MATCH_KEYS = 27;
  public static final int MATCH_MAPPING = 28;
  public static final int MATCH_SEQUENCE = 29;
  public static final int NOP = 30;
  public static final int POP_EXCEPT = 31;
  public static final int POP_TOP = 32;
  public static final int PUSH_EXC_INFO = 33;
  public static final int PUSH_NULL = 34;
  public static final int RETURN_GENERATOR = 35;
  public static final int RETURN_VALUE = 36;
  public static final int SETUP_ANNOTATIONS = 37;
  public static final int STORE_SLICE = 38;
  public static final int STORE_SUBSCR = 39;
  public static final int TO_BOOL = 40;
  public static final int UNARY_INVERT = 41;
  public static final int UNARY_NEGATIVE = 42;
  public static final int UNARY_NOT = 43;
  public static final int WITH_EXCEPT_START = 44;
  public static final int BINARY_OP = 45;
  public static final int BUILD_CONST_KEY_MAP = 46;
  public static final int BUILD_LIST = 47;
  public static final int BUILD_MAP = 48;
  public static final int BUILD_SET = 49;
  public static final int BUILD_SLICE = 50;
  public static final int BUILD_STRING = 51;
  public static final int BUILD_TUPLE = 52;
  public static final int CALL = 53;
  public static final int CALL_FUNCTION_EX = 54;
  public static final int CALL_INTRINSIC_1 = 55;
  public static final int CALL_INTRINSIC_2 = 56;
  public static final int CALL_KW = 57;
  public static final int COMPARE_OP = 58;
  public static final int CONTAINS_OP = 59;
  public static final int CONVERT_VALUE = 60;
  public static final int COPY = 61;
  public static final int COPY_FREE_VARS = 62;
  public static final int DELETE_ATTR = 63;
  public static final int DELETE_DEREF = 64;
  public static final int DELETE_FAST = 65;
  public static final int DELETE_GLOBAL = 66;
  public static final int DELETE_NAME = 67;
  public static final int DICT_MERGE = 68;
  public static final int DICT_UPDATE = 69;
  public static final int ENTER_EXECUTOR = 70;
  public static final int EXTENDED_ARG = 71;
  public static final int FOR_ITER = 72;
  public static final int GET_AWAITABLE = 73;
  public static final int IMPORT_FROM = 74;
  public static final int IMPORT_NAME = 75;
  public static final int IS_OP = 76;
  public static final int JUMP_BACKWARD = 77;
  public static final int JUMP_BACKWARD_NO_INTERRUPT = 78;
  public static final int JUMP_FORWARD = 79;
  public static final int LIST_APPEND = 80;
  public static final int LIST_EXTEND = 81;
  public static final int LOAD_ATTR = 82;
  public static final int LOAD_CONST = 83;
  public static final int LOAD_DEREF = 84;
  public static final int LOAD_FAST = 85;
  public static final int LOAD_FAST_AND_CLEAR = 86;
  public static final int LOAD_FAST_CHECK = 87;
  public static final int LOAD_FAST_LOAD_FAST = 88;
  public static final int LOAD_FROM_DICT_OR_DEREF = 89;
  public static final int LOAD_FROM_DICT_OR_GLOBALS = 90;
  public static final int LOAD_GLOBAL = 91;
  public static final int LOAD_NAME = 92;
  public static final int LOAD_SUPER_ATTR = 93;
  public static final int MAKE_CELL = 94;
  public static final int MAP_ADD = 95;
  public static final int MATCH_CLASS = 96;
  public static final int POP_JUMP_IF_FALSE = 97;
  public static final int POP_JUMP_IF_NONE = 98;
  public static final int POP_JUMP_IF_NOT_NONE = 99;
  public static final int POP_JUMP_IF_TRUE = 100;
  public static final int RAISE_VARARGS = 101;
  public static final int RERAISE = 102;
  public static final int RETURN_CONST = 103;
  public static final int SEND = 104;
  public static final int SET_ADD = 105;
  public static final int SET_FUNCTION_ATTRIBUTE = 106;
  public static final int SET_UPDATE = 107;
  public static final int STORE_ATTR = 108;
  public static final int STORE_DEREF = 109;
  public static final int STORE_FAST = 110;
  public static final int STORE_FAST_LOAD_FAST = 111;
  public static final int STORE_FAST_STORE_FAST = 112;
  public static final int STORE_GLOBAL = 113;
  public static final int STORE_NAME = 114;
  public static final int SWAP = 115;
  public static final int UNPACK_EX = 116;
  public static final int UNPACK_SEQUENCE = 117;
  public static final int YIELD_VALUE = 118;
  public static final int RESUME = 149;

  /** Heaplab's own, where a cell says so: runs a command, and gives None for it. */
  public static final int COMMAND = 255;

  /** Opcodes below this one have no argument. */
  public static final int HAVE_ARGUMENT = BINARY_OP;

  /** The names of the opcodes from 0 on; a dash where 3.13 has none. */
  private static final String IN_ORDER =
      """
      CACHE BEFORE_ASYNC_WITH BEFORE_WITH - BINARY_SLICE BINARY_SUBSCR CHECK_EG_MATCH
      CHECK_EXC_MATCH CLEANUP_THROW DELETE_SUBSCR END_ASYNC_FOR END_FOR END_SEND EXIT_INIT_CHECK
      FORMAT_SIMPLE FORMAT_WITH_SPEC GET_AITER - GET_ANEXT GET_ITER GET_LEN GET_YIELD_FROM_ITER
      INTERPRETER_EXIT LOAD_ASSERTION_ERROR LOAD_BUILD_CLASS LOAD_LOCALS MAKE_FUNCTION
      MATCH_KEYS MATCH_MAPPING MATCH_SEQUENCE NOP POP_EXCEPT POP_TOP PUSH_EXC_INFO PUSH_NULL
      RETURN_GENERATOR RETURN_VALUE SETUP_ANNOTATIONS STORE_SLICE STORE_SUBSCR TO_BOOL
      UNARY_INVERT UNARY_NEGATIVE UNARY_NOT WITH_EXCEPT_START BINARY_OP BUILD_CONST_KEY_MAP
      BUILD_LIST BUILD_MAP BUILD_SET BUILD_SLICE BUILD_STRING BUILD_TUPLE CALL CALL_FUNCTION_EX
      CALL_INTRINSIC_1 CALL_INTRINSIC_2 CALL_KW COMPARE_OP CONTAINS_OP CONVERT_VALUE COPY
      COPY_FREE_VARS DELETE_ATTR DELETE_DEREF DELETE_FAST DELETE_GLOBAL DELETE_NAME DICT_MERGE
      DICT_UPDATE ENTER_EXECUTOR EXTENDED_ARG FOR_ITER GET_AWAITABLE IMPORT_FROM IMPORT_NAME
      IS_OP JUMP_BACKWARD JUMP_BACKWARD_NO_INTERRUPT JUMP_FORWARD LIST_APPEND LIST_EXTEND
      LOAD_ATTR LOAD_CONST LOAD_DEREF LOAD_FAST LOAD_FAST_AND_CLEAR LOAD_FAST_CHECK
      LOAD_FAST_LOAD_FAST LOAD_FROM_DICT_OR_DEREF LOAD_FROM_DICT_OR_GLOBALS LOAD_GLOBAL
      LOAD_NAME LOAD_SUPER_ATTR MAKE_CELL MAP_ADD MATCH_CLASS POP_JUMP_IF_FALSE POP_JUMP_IF_NONE
      POP_JUMP_IF_NOT_NONE POP_JUMP_IF_TRUE RAISE_VARARGS RERAISE RETURN_CONST SEND SET_ADD
      SET_FUNCTION_ATTRIBUTE SET_UPDATE STORE_ATTR STORE_DEREF STORE_FAST STORE_FAST_LOAD_FAST
      STORE_FAST_STORE_FAST STORE_GLOBAL STORE_NAME SWAP UNPACK_EX UNPACK_SEQUENCE YIELD_VALUE
      """;

  private static final String[] NAMES = names();
  private static final byte[] CACHES = caches();

  private Opcode() {}

  /** The opcode of an instruction. */
  public static int of(int instruction) {
    return instruction & 0xFF;
  }

  /** The argument of an instruction, 0 where it has none. */
  public static int argument(int instruction) {
    return instruction >>> 8;
  }

  /** CPython's name of an opcode. */
  public static String name(int opcode) {
    return NAMES[opcode];
  }

  /** How many two-byte inline cache entries follow the instruction in {@code co_code}. */
  public static int caches(int opcode) {
    return CACHES[opcode];
  }

  /** Whether the instruction's argument is a place to go to. */
  public static boolean isJump(int opcode) {
    return switch (opcode) {
      case FOR_ITER,
          JUMP_BACKWARD,
          JUMP_BACKWARD_NO_INTERRUPT,
          JUMP_FORWARD,
          POP_JUMP_IF_FALSE,
          POP_JUMP_IF_NONE,
          POP_JUMP_IF_NOT_NONE,
          POP_JUMP_IF_TRUE,
          SEND ->
          true;
      default -> false;
    };
  }

  private static byte[] caches() {
    byte[] caches = new byte[256];
    caches[BINARY_SUBSCR] = 1;
    caches[STORE_SUBSCR] = 1;
    caches[TO_BOOL] = 3;
    caches[BINARY_OP] = 1;
    caches[CALL] = 3;
    caches[COMPARE_OP] = 1;
    caches[CONTAINS_OP] = 1;
    caches[FOR_ITER] = 1;
    caches[JUMP_BACKWARD] = 1;
    caches[LOAD_ATTR] = 9;
    caches[LOAD_GLOBAL] = 4;
    caches[LOAD_SUPER_ATTR] = 1;
    caches[POP_JUMP_IF_FALSE] = 1;
    caches[POP_JUMP_IF_NONE] = 1;
    caches[POP_JUMP_IF_NOT_NONE] = 1;
    caches[POP_JUMP_IF_TRUE] = 1;
    caches[SEND] = 1;
    caches[STORE_ATTR] = 4;
    caches[UNPACK_SEQUENCE] = 1;
    return caches;
  }

  private static String[] names() {
    String[] names = new String[256];
    int opcode = 0;
    for (String name : Words.of(IN_ORDER)) {
      names[opcode++] = name;
    }
    names[RESUME] = "RESUME";
    return names;
  }
}
