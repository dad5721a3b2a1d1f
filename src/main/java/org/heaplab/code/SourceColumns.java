package org.heaplab.code;

import org.heaplab.syntax.tree.Span;

/** Turns columns in code points into columns in UTF-8 bytes, as code objects keep them. */
final class SourceColumns {

  private final String[] lines;
  private final boolean ascii;

  SourceColumns(String source) {
    this.ascii = source.chars().allMatch(c -> c < 0x80);
    this.lines = source.split("\r\n|\r|\n", -1);
  }

  /** A line's text without its end; null past the last. */
  String line(int number) {
    return number <= lines.length ? lines[number - 1] : null;
  }

  Location location(Span span) {
    return span.line() < 0
        ? Location.NONE
        : new Location(
            span.line(),
            span.endLine(),
            bytes(span.line(), span.column()),
            bytes(span.endLine(), span.endColumn()));
  }

  /** The other way round; null if the location is unknown. */
  Span span(Location location) {
    return location.isKnown()
        ? new Span(
            location.line(),
            characters(location.line(), location.column()),
            location.endLine(),
            characters(location.endLine(), location.endColumn()))
        : null;
  }

  private int bytes(int line, int column) {
    if (ascii || line > lines.length) {
      return column;
    }
    return lines[line - 1].codePoints().limit(column).map(SourceColumns::utf8Length).sum();
  }

  private int characters(int line, int column) {
    if (ascii || line > lines.length) {
      return column;
    }
    int[] characters = lines[line - 1].codePoints().toArray();
    int bytes = 0;
    int count = 0;
    while (count < characters.length && bytes < column) {
      bytes += utf8Length(characters[count++]);
    }
    return count;
  }

  private static int utf8Length(int c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
}
