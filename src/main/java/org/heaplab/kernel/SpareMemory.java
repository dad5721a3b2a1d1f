package org.heaplab.kernel;

import java.util.function.IntSupplier;

/**
 * Gives memory back to the system while no cell runs, so that a class of notebooks fits on one
 * machine: what dead objects took stays with Java until a collection of all generations. A cell may
 * come in the middle of one, so one that took long is not soon repeated.
 */
final class SpareMemory implements Runnable {
  /** A notebook in which nothing happened for so long rests. */
  private static final long REST_MILLIS = 10_000;

  /** A kernel that has no more than this from the system keeps it. */
  private static final long MOST_KEPT = 96L << 20;

  /** Part of the time that collections may take. */
  private static final int SHARE = 100;

  private final IntSupplier turns;
  private int turn;
  private int collected;
  private long notBefore = System.nanoTime();

  /**
   * @param turns beginnings and ends of cells so far; odd while one runs
   */
  SpareMemory(IntSupplier turns) {
    this.turns = turns;
  }

  @Override
  public void run() {
    try {
      while (true) {
        Thread.sleep(REST_MILLIS);
        rest();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void rest() {
    int before = turn;
    turn = turns.getAsInt();
    boolean rests = turn == before && turn % 2 == 0;
    if (rests && turn != collected && mayCollect()) {
      long begun = System.nanoTime();
      System.gc();
      collected = turn;
      long end = System.nanoTime();
      notBefore = end + SHARE * (end - begun);
    }
  }

  private boolean mayCollect() {
    return System.nanoTime() - notBefore >= 0 && Runtime.getRuntime().totalMemory() > MOST_KEPT;
  }
}
