package org.heaplab.view;

import java.util.List;
import java.util.Optional;

/**
 * What the course tells its reader: a verdict, a hint, a list. Text between backticks is code.
 *
 * @param lead the line to see first
 * @param sentences one a paragraph
 * @param stressed the sentence to remember, set apart
 * @param diagram what it is about, where a picture helps
 */
public record Notice(
    Kind kind,
    String lead,
    List<String> sentences,
    Optional<String> stressed,
    Optional<RefDiagram> diagram)
    implements View {

  public Notice {
    sentences = List.copyOf(sentences);
  }

  /** What a reader should feel. */
  public enum Kind {
    RIGHT,
    WRONG,
    WAITING,
    INFO
  }

  public static Notice of(Kind kind, String lead, String... sentences) {
    return new Notice(kind, lead, List.of(sentences), Optional.empty(), Optional.empty());
  }
}
