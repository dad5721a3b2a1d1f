package org.heaplab.gc;

/**
 * Bits of {@code gc.set_debug}.
 *
 * @see "Include/internal/pycore_gc.h (3.13)"
 */
public final class DebugFlags {

  public static final int STATS = 1;
  public static final int COLLECTABLE = 1 << 1;
  public static final int UNCOLLECTABLE = 1 << 2;
  public static final int SAVEALL = 1 << 5;
  public static final int LEAK = COLLECTABLE | UNCOLLECTABLE | SAVEALL;

  private DebugFlags() {}
}
