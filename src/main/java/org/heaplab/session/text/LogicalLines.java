package org.heaplab.session.text;

/** Walks a text line by line and says which lines begin a statement. */
final class LogicalLines {

  private final String text;
  private int position;
  private String line = "";
  private String end = "";
  private boolean startsStatement;

  /** Brackets open at the start of the next line. */
  private int depth;

  /** The triple quote that is open, or null. */
  private String quote;

  /** The last line ended in a backslash. */
  private boolean joined;

  LogicalLines(String text) {
    this.text = text;
  }

  boolean next() {
    if (position >= text.length()) {
      return false;
    }
    int stop = text.indexOf('\n', position);
    end = stop < 0 ? "" : "\n";
    line = text.substring(position, stop < 0 ? text.length() : stop);
    position = stop < 0 ? text.length() : stop + 1;
    startsStatement = depth == 0 && quote == null && !joined;
    boolean command = startsStatement && line.stripLeading().startsWith("%");
    if (!command) {
      scan();
    }
    return true;
  }

  String line() {
    return line;
  }

  String end() {
    return end;
  }

  boolean startsStatement() {
    return startsStatement;
  }

  private void scan() {
    joined = false;
    int i = 0;
    while (i < line.length()) {
      if (quote != null) {
        i = leaveQuote(i);
      } else {
        i = step(i);
      }
    }
  }

  private int step(int i) {
    char c = line.charAt(i);
    switch (c) {
      case '#':
        return line.length();
      case '(', '[', '{':
        depth++;
        break;
      case ')', ']', '}':
        depth = Math.max(0, depth - 1);
        break;
      case '\\':
        joined = i == line.length() - 1;
        break;
      case '\'', '"':
        return enterQuote(i, c);
      default:
        break;
    }
    return i + 1;
  }

  private int enterQuote(int i, char c) {
    String triple = String.valueOf(c).repeat(3);
    if (line.startsWith(triple, i)) {
      quote = triple;
      return i + 3;
    }
    int j = i + 1;
    while (j < line.length() && line.charAt(j) != c) {
      j += line.charAt(j) == '\\' ? 2 : 1;
    }
    return Math.min(j, line.length()) + 1;
  }

  private int leaveQuote(int i) {
    if (line.charAt(i) == '\\') {
      return i + 2;
    }
    if (line.startsWith(quote, i)) {
      int after = i + quote.length();
      quote = null;
      return after;
    }
    return i + 1;
  }
}
