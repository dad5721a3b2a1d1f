package org.heaplab.types;

/** The numbers of {@code BINARY_OP}; in-place forms follow the plain ones in the same order. */
public final class BinaryOp {
  public static final int ADD = 0;
  public static final int AND = 1;
  public static final int FLOOR_DIVIDE = 2;
  public static final int LSHIFT = 3;
  public static final int MATRIX_MULTIPLY = 4;
  public static final int MULTIPLY = 5;
  public static final int REMAINDER = 6;
  public static final int OR = 7;
  public static final int POWER = 8;
  public static final int RSHIFT = 9;
  public static final int SUBTRACT = 10;
  public static final int TRUE_DIVIDE = 11;
  public static final int XOR = 12;

  /** Plain operators; an in-place one is this much higher. */
  public static final int INPLACE = 13;

  /** {@code divmod()}, which has no instruction. */
  public static final int DIVMOD = 26;

  public static final int COUNT = 27;

  private static final String[] SYMBOLS = {
    "+", "&", "//", "<<", "@", "*", "%", "|", "** or pow()", ">>", "-", "/", "^"
  };

  private static final String[] NAMES = {
    "add",
    "and",
    "floordiv",
    "lshift",
    "matmul",
    "mul",
    "mod",
    "or",
    "pow",
    "rshift",
    "sub",
    "truediv",
    "xor"
  };

  private BinaryOp() {}

  /** As error messages show it. */
  public static String symbol(int op) {
    if (op == DIVMOD) {
      return "divmod()";
    }
    if (op < INPLACE) {
      return SYMBOLS[op];
    }
    int plain = op - INPLACE;
    return plain == POWER ? "**=" : SYMBOLS[plain] + "=";
  }

  /** The middle of its dunder names: {@code add} of {@code __add__, __radd__, __iadd__}. */
  public static String name(int op) {
    return op == DIVMOD ? "divmod" : NAMES[op % INPLACE];
  }
}
