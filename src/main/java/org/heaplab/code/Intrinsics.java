package org.heaplab.code;

/** Arguments of CALL_INTRINSIC_1. */
public final class Intrinsics {

  /** Shows the value of a cell's last expression. */
  public static final int PRINT = 1;

  public static final int IMPORT_STAR = 2;

  /** StopIteration that leaves a generator becomes RuntimeError. */
  public static final int STOPITERATION_ERROR = 3;

  public static final int UNARY_POSITIVE = 5;
  public static final int LIST_TO_TUPLE = 6;

  private Intrinsics() {}
}
