package org.heaplab.view;

import java.util.List;

/**
 * What collecting a generation would do now: {@code %gc --plan}.
 *
 * @param generation that would be collected, the younger ones with it
 * @param oldest number of the oldest generation, where survivors end up
 * @param candidates in the order of the collector's lists
 * @param references between candidates, the picture's arrows
 * @param names that hold candidates
 */
public record GcPlan(
    int generation,
    int oldest,
    List<Candidate> candidates,
    List<Reference> references,
    List<Name> names,
    List<LeftOut> leftOut)
    implements View {

  public GcPlan {
    candidates = List.copyOf(candidates);
    references = List.copyOf(references);
    names = List.copyOf(names);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * An object that the collector would look at.
   *
   * @param refs its reference count, copied into {@code gc_refs}
   * @param inside references to it from other candidates, subtracted
   * @param finalizer what would be called before it is freed, such as {@code __del__}; empty for
   *     nothing
   */
  public record Candidate(
      ObjectLabel object, long refs, long inside, Verdict verdict, String finalizer) {

    /** What is left of its count. */
    public long left() {
      return refs - inside;
    }
  }

  /** What the collector finds. */
  public sealed interface Verdict {
    /** Something outside the candidates holds it. */
    record Held(String by) implements Verdict {}

    /** A kept object leads to it. */
    record Reached(String from) implements Verdict {}

    /** Nothing kept leads to it. */
    record Unreachable() implements Verdict {}

    default boolean kept() {
      return !(this instanceof Unreachable);
    }
  }

  /**
   * A reference from one candidate to another.
   *
   * @param label such as {@code next}, {@code [0]}
   */
  public record Reference(long from, String label, long to) {}

  /** A name that holds a candidate. */
  public record Name(String frame, String name, long target) {}
}
