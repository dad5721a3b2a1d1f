package org.heaplab.types;

/** The numbers of rich comparison. */
public final class CompareOp {
  public static final int LT = 0;
  public static final int LE = 1;
  public static final int EQ = 2;
  public static final int NE = 3;
  public static final int GT = 4;
  public static final int GE = 5;

  private static final int[] SWAPPED = {GT, GE, EQ, NE, LT, LE};
  private static final String[] SYMBOLS = {"<", "<=", "==", "!=", ">", ">="};

  private CompareOp() {}

  /** The operator that gives the same answer with its operands exchanged. */
  public static int swapped(int op) {
    return SWAPPED[op];
  }

  public static String symbol(int op) {
    return SYMBOLS[op];
  }

  /** Whether the answer of {@code compare()} satisfies the operator. */
  public static boolean holds(int op, int comparison) {
    return switch (op) {
      case LT -> comparison < 0;
      case LE -> comparison <= 0;
      case EQ -> comparison == 0;
      case NE -> comparison != 0;
      case GT -> comparison > 0;
      default -> comparison >= 0;
    };
  }
}
