package org.heaplab.syntax.lexer;

import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.SyntaxFault.Kind;

/**
 * The levels of indentation that are open. Each is measured twice, with tabs to multiples of eight
 * and with tabs of one column: where the two disagree, the indentation depends on the width of a
 * tab.
 */
final class Indentation {
  private static final int LIMIT = 100;
  private static final int TAB = 8;

  private final Source source;
  private final Brackets brackets;
  private final int[] columns = new int[LIMIT];
  private final int[] narrow = new int[LIMIT];
  private int level;

  Indentation(Source source, Brackets brackets) {
    this.source = source;
    this.brackets = brackets;
  }

  /** The columns of a line's indentation, in both measures, and where its text begins. */
  record Width(int column, int narrow, int end) {}

  /** Measures a line; one that ends in a backslash lends its width to what follows. */
  Width measure(int offset) {
    int column = 0;
    int alternative = 0;
    int continued = 0;
    int at = offset;
    while (true) {
      switch (source.at(at)) {
        case ' ' -> {
          column++;
          alternative++;
        }
        case '\t' -> {
          column = (column / TAB + 1) * TAB;
          alternative++;
        }
        case '\f' -> {
          column = 0;
          alternative = 0;
        }
        case '\\' -> {
          continued = continued != 0 ? continued : column;
          at = continuation(at) - 1;
        }
        default -> {
          return continued != 0
              ? new Width(continued, continued, at)
              : new Width(column, alternative, at);
        }
      }
      at++;
    }
  }

  /** How many levels the line opens (1), or closes (negative). */
  int move(Width width) {
    if (width.column == columns[level]) {
      verify(width.narrow == narrow[level], width);
      return 0;
    }
    if (width.column > columns[level]) {
      if (level + 1 >= LIMIT) {
        throw LexicalError.of(
            source,
            Kind.INDENTATION_ERROR,
            "too many levels of indentation",
            lineStart(source.lineAt(width.end)));
      }
      verify(width.narrow > narrow[level], width);
      level++;
      columns[level] = width.column;
      narrow[level] = width.narrow;
      return 1;
    }
    return close(width);
  }

  private int close(Width width) {
    int before = level;
    while (level > 0 && width.column < columns[level]) {
      level--;
    }
    if (width.column != columns[level]) {
      int line = source.lineAt(width.end);
      int end = source.line(line).codePointCount(0, source.line(line).length());
      throw LexicalError.of(
          source,
          Kind.INDENTATION_ERROR,
          "unindent does not match any outer indentation level",
          new Span(line, end, line, end + 1));
    }
    verify(width.narrow == narrow[level], width);
    return level - before;
  }

  private void verify(boolean consistent, Width width) {
    if (!consistent) {
      throw LexicalError.of(
          source,
          Kind.TAB_ERROR,
          "inconsistent use of tabs and spaces in indentation",
          lineStart(source.lineAt(width.end)));
    }
  }

  private static Span lineStart(int line) {
    return new Span(line, 0, line, 1);
  }

  /** The offset of the line that a backslash goes on with. */
  int continuation(int backslash) {
    int at = backslash + 1;
    if (source.at(at) != '\n') {
      throw LexicalError.before(
          source, at + 1, "unexpected character after line continuation character");
    }
    if (source.at(at + 1) == Source.END) {
      throw brackets.depth() > 0
          ? LexicalError.neverClosed(source, brackets.innermost())
          : LexicalError.endOfText(source);
    }
    return at + 1;
  }
}
