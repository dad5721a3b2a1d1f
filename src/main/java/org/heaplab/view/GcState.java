package org.heaplab.view;

import java.util.List;
import java.util.Optional;

/**
 * The collector's state: {@code %gc}.
 *
 * @param enabled as {@code gc.isenabled()}
 * @param permanent objects set aside by {@code gc.freeze()}
 * @param garbage objects in {@code gc.garbage}
 */
public record GcState(
    int cell,
    boolean enabled,
    List<Generation> generations,
    long permanent,
    long garbage,
    Optional<Collection> last)
    implements View {

  public GcState {
    generations = List.copyOf(generations);
  }

  /**
   * One generation, with what {@code gc.get_stats()} says of it.
   *
   * @param objects in it now
   * @param count as {@code gc.get_count()} has it
   * @param threshold as {@code gc.get_threshold()} has it
   */
  public record Generation(
      int number,
      long objects,
      long count,
      long threshold,
      long collections,
      long collected,
      long uncollectable) {}

  /**
   * A collection that took place.
   *
   * @param asked whether {@code gc.collect()} asked for it
   * @param examined objects in the generations that it looked at
   * @param freed objects found unreachable
   */
  public record Collection(int generation, boolean asked, int cell, long examined, long freed) {}
}
