package org.heaplab.build;

/**
 * How the collector is set up when an interpreter starts.
 *
 * @param threshold0 new container objects, less those freed, above which generation 0 is due
 * @param threshold1 collections of generation 0 above which generation 1 is due
 * @param threshold2 collections of generation 1 above which generation 2 is due
 * @param onEvalBreaker whether a collection that is due waits for the evaluation loop's next check;
 *     otherwise it runs within the allocation
 * @param rechecksEnabled whether a collection that waits is dropped when {@code gc.disable()} comes
 *     first
 */
public record GcConstants(
    int threshold0,
    int threshold1,
    int threshold2,
    boolean onEvalBreaker,
    boolean rechecksEnabled) {

  /** {@code gc.get_threshold()}. */
  public int[] thresholds() {
    return new int[] {threshold0, threshold1, threshold2};
  }
}
