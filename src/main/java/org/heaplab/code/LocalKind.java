package org.heaplab.code;

/** The bits of {@code co_localspluskinds}: what a fast local is. */
public final class LocalKind {

  /** Belongs to an inlined comprehension of a module or class body. */
  public static final int CO_FAST_HIDDEN = 0x10;

  public static final int CO_FAST_LOCAL = 0x20;

  /** With {@link #CO_FAST_LOCAL}: an argument, which MAKE_CELL moves into a cell. */
  public static final int CO_FAST_CELL = 0x40;

  public static final int CO_FAST_FREE = 0x80;

  private LocalKind() {}
}
