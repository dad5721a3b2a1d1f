package org.heaplab.view;

import java.util.List;
import java.util.Optional;

/**
 * What keeps one object alive: {@code %why}.
 *
 * @param expression as it was asked for
 * @param refs the count in the object's header
 * @param paths from roots to it, the shortest first; one for each of its holders
 * @param more holders whose paths are not listed
 * @param dominator the last object that every path passes; empty where there is none
 * @param freedObjects that would be freed with it, itself included
 * @param freedBytes of these, by {@code sys.getsizeof}
 * @param freed the same by type, the most bytes first
 * @param moreTypes how many are not listed
 */
public record Why(
    String expression,
    ObjectLabel object,
    RefCount refs,
    List<Path> paths,
    long more,
    Optional<Dominator> dominator,
    long freedObjects,
    long freedBytes,
    List<Share> freed,
    long moreTypes)
    implements View {

  public Why {
    paths = List.copyOf(paths);
    freed = List.copyOf(freed);
  }

  /**
   * One way from a root to the object.
   *
   * @param root such as "name root" or "frame of f()"
   * @param where the namespace or table that the root belongs to
   * @param steps from the root's object to the object itself
   */
  public record Path(String root, String where, List<Step> steps) {
    public Path {
      steps = List.copyOf(steps);
    }
  }

  /**
   * An object on the way.
   *
   * @param by how the one before holds it, such as {@code .children}; empty for the first
   */
  public record Step(String by, ObjectLabel object) {}

  /**
   * The object that alone keeps this one alive.
   *
   * @param expression how Python would write it; empty where no name leads to it
   */
  public record Dominator(ObjectLabel object, String expression) {}

  /** Objects of one type. */
  public record Share(String type, long objects, long bytes) {}
}
