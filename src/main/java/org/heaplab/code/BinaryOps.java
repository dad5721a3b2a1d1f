package org.heaplab.code;

import org.heaplab.syntax.tree.Expr.BinaryOperator;

/** Arguments of BINARY_OP: those of {@code +=} and its like are larger by a fixed step. */
public final class BinaryOps {

  public static final int NB_ADD = 0;
  public static final int NB_AND = 1;
  public static final int NB_FLOOR_DIVIDE = 2;
  public static final int NB_LSHIFT = 3;
  public static final int NB_MATRIX_MULTIPLY = 4;
  public static final int NB_MULTIPLY = 5;
  public static final int NB_REMAINDER = 6;
  public static final int NB_OR = 7;
  public static final int NB_POWER = 8;
  public static final int NB_RSHIFT = 9;
  public static final int NB_SUBTRACT = 10;
  public static final int NB_TRUE_DIVIDE = 11;
  public static final int NB_XOR = 12;

  /** NB_INPLACE_ADD, the first that works in place. */
  public static final int NB_INPLACE_ADD = 13;

  private BinaryOps() {}

  static int argument(BinaryOperator op) {
    return switch (op) {
      case ADD -> NB_ADD;
      case SUB -> NB_SUBTRACT;
      case MULT -> NB_MULTIPLY;
      case MAT_MULT -> NB_MATRIX_MULTIPLY;
      case DIV -> NB_TRUE_DIVIDE;
      case MOD -> NB_REMAINDER;
      case POW -> NB_POWER;
      case L_SHIFT -> NB_LSHIFT;
      case R_SHIFT -> NB_RSHIFT;
      case BIT_OR -> NB_OR;
      case BIT_XOR -> NB_XOR;
      case BIT_AND -> NB_AND;
      case FLOOR_DIV -> NB_FLOOR_DIVIDE;
    };
  }
}
