package org.heaplab.syntax.tree;

/**
 * A SyntaxWarning of CPython's parser or compiler.
 *
 * @param before312 its text before 3.12; null where there was none that a program shows
 * @param span what it is about; CPython shows its first line
 */
public record SyntaxWarning(String message, String before312, Span span) {

  /** One that all versions word alike. */
  public static SyntaxWarning of(String message, Span span) {
    return new SyntaxWarning(message, message, span);
  }
}
