package org.heaplab.code;

import org.heaplab.syntax.tree.Expr.CompareOperator;

/** Arguments of COMPARE_OP: operator, whether to make a bool of the result, and a mask. */
public final class Comparisons {

  public static final int PY_LT = 0;
  public static final int PY_LE = 1;
  public static final int PY_EQ = 2;
  public static final int PY_NE = 3;
  public static final int PY_GT = 4;
  public static final int PY_GE = 5;

  /** Set where the result is turned into a bool. */
  public static final int TO_BOOL_FLAG = 16;

  private static final int OPERATOR_SHIFT = 5;
  private static final int UNORDERED = 1;
  private static final int LESS_THAN = 2;
  private static final int GREATER_THAN = 4;
  private static final int EQUALS = 8;

  private Comparisons() {}

  /** The operator that COMPARE_OP's argument names. */
  public static int operator(int argument) {
    return argument >> OPERATOR_SHIFT;
  }

  static int argument(CompareOperator op) {
    return switch (op) {
      case LT -> PY_LT << OPERATOR_SHIFT | LESS_THAN;
      case LT_E -> PY_LE << OPERATOR_SHIFT | LESS_THAN | EQUALS;
      case EQ -> PY_EQ << OPERATOR_SHIFT | EQUALS;
      case NOT_EQ -> PY_NE << OPERATOR_SHIFT | UNORDERED | LESS_THAN | GREATER_THAN;
      case GT -> PY_GT << OPERATOR_SHIFT | GREATER_THAN;
      case GT_E -> PY_GE << OPERATOR_SHIFT | GREATER_THAN | EQUALS;
      default -> throw new IllegalArgumentException("not COMPARE_OP's: " + op);
    };
  }
}
