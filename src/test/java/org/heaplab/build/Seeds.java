package org.heaplab.build;

/**
 * The seed of random tests: the same in every run, so that a run can be repeated. {@code
 * -Dheaplab.seed=random} looks for something new, {@code -Dheaplab.seed=N} replays it.
 */
public final class Seeds {
  private static final String USUAL = "20261127";

  private Seeds() {}

  public static long seed() {
    String seed = System.getProperty("heaplab.seed", USUAL);
    return seed.equals("random") ? System.nanoTime() : Long.parseLong(seed);
  }
}
