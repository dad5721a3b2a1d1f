package org.heaplab.code;

/** Arguments of SET_FUNCTION_ATTRIBUTE. */
public final class FunctionAttributes {

  public static final int DEFAULTS = 1;
  public static final int KWDEFAULTS = 2;

  /** A tuple of names and values in turn. */
  public static final int ANNOTATIONS = 4;

  public static final int CLOSURE = 8;

  private FunctionAttributes() {}
}
