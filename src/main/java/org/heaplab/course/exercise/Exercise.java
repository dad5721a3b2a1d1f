package org.heaplab.course.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heaplab.course.Words;

/**
 * An exercise as its author wrote it.
 *
 * @param names whose heap is compared, for {@link Kind#HEAP}
 * @param distractors lines that have no place in the answer, for {@link Kind#ORDER}
 * @param shown lines that the reader starts from, blanks and all
 * @param code the goal, or the asserts that judge
 */
public record Exercise(
    String name,
    Kind kind,
    Words statement,
    List<Words> hints,
    List<String> names,
    List<String> distractors,
    List<String> shown,
    String code) {

  /** What is asked for. */
  public enum Kind {
    /** A heap of the same shape as the code makes. */
    HEAP,
    /** The answer of the code, foretold. */
    PREDICT,
    /** A notebook in which the code's asserts hold: a leak mended, a budget kept. */
    TEST,
    /** The code's lines in an order that gives its answer. */
    ORDER,
    /** A cell that gives the code's answer, such as one whose blanks are filled. */
    CELL
  }

  /** An exercise cannot be understood; the message says why. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String sentence) {
      super(sentence, null, false, false);
    }
  }

  /**
   * Reads comment lines such as {@code # kind: heap}, then code.
   *
   * @throws Malformed when it has no kind, no statement or no code
   */
  public static Exercise parse(String name, String body) throws Malformed {
    Directives directives = Directives.of(body);
    if (directives.code().isBlank()) {
      throw new Malformed("Exercise " + name + " has no code below its # lines.");
    }
    Kind kind = kind(name, directives.one("kind"));
    List<String> names = directives.words("names");
    if (kind == Kind.HEAP && names.isEmpty()) {
      throw new Malformed("Exercise " + name + " needs a line '# names: a b'.");
    }
    return new Exercise(
        name,
        kind,
        directives.text("say"),
        directives.texts("hint"),
        names,
        directives.all("wrong"),
        directives.all("show"),
        directives.code());
  }

  private static Kind kind(String name, String word) throws Malformed {
    List<String> known = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      String written = kind.name().toLowerCase(Locale.ROOT);
      if (written.equals(word)) {
        return kind;
      }
      known.add(written);
    }
    throw new Malformed(
        "Exercise " + name + " needs a line '# kind: …', one of " + String.join(", ", known) + ".");
  }
}
