package org.heaplab.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What happened to the notebook's objects between two points: {@code %diff}.
 *
 * @param from the earlier point, such as "the start of cell 3" or a snapshot's name
 * @param to the later one
 * @param totals over all changes, listed or not
 * @param changes what was made first, then what was freed, then the others; oldest first in each
 */
public record HeapDiff(
    String from, String to, Totals totals, List<Change> changes, List<LeftOut> leftOut)
    implements View {

  public HeapDiff {
    changes = List.copyOf(changes);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Sums.
   *
   * @param moved how many are in another generation, or not tracked any more
   * @param bytes that objects take now, less what they took then
   */
  public record Totals(long made, long freed, long recounted, long moved, long bytes) {}

  /** What became of an object. */
  public enum Kind {
    MADE,
    FREED,
    CHANGED
  }

  /** An object's count and generation at one point. */
  public record Standing(RefCount refs, OptionalInt generation) {}

  /**
   * One object.
   *
   * @param before absent for what was made since
   * @param after absent for what is gone
   * @param names that hold it now
   */
  public record Change(
      Kind kind,
      ObjectLabel object,
      String value,
      Optional<Standing> before,
      Optional<Standing> after,
      List<String> names) {
    public Change {
      names = List.copyOf(names);
    }
  }
}
