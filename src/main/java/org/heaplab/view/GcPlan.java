package org.heaplab.view;

import java.util.List;

/**
 * What collecting a generation would do now: {@code %gc --plan}.
 *
 * @param generation that would be collected, the younger ones with it
 * @param oldest number of the oldest generation, where survivors end up
 * @param totals over all that the collector would look at, listed or not
 * @param candidates the listed ones, in the order of the collector's lists
 * @param references between candidates, the picture's arrows
 * @param names that hold candidates
 */
public record GcPlan(
    int generation,
    int oldest,
    Totals totals,
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

  /** A plan that lists every candidate. */
  public static GcPlan ofAll(
      int generation,
      int oldest,
      List<Candidate> candidates,
      List<Reference> references,
      List<Name> names,
      List<LeftOut> leftOut) {
    return new GcPlan(
        generation, oldest, Totals.of(candidates), candidates, references, names, leftOut);
  }

  /**
   * Sums over the candidates.
   *
   * @param refs their counts
   * @param inside references among them
   * @param freed how many are unreachable
   * @param bytes of these, by {@code sys.getsizeof}
   * @param finalizers of these that would be called
   */
  public record Totals(
      long candidates, long refs, long inside, long freed, long bytes, long finalizers) {

    static Totals of(List<Candidate> candidates) {
      List<Candidate> doomed = candidates.stream().filter(c -> !c.verdict().kept()).toList();
      return new Totals(
          candidates.size(),
          candidates.stream().mapToLong(Candidate::refs).sum(),
          candidates.stream().mapToLong(Candidate::inside).sum(),
          doomed.size(),
          doomed.stream().mapToLong(c -> c.object().size()).sum(),
          doomed.stream().filter(c -> !c.finalizer().isEmpty()).count());
    }
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
