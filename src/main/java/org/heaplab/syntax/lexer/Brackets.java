package org.heaplab.syntax.lexer;

/** The brackets that are open. */
final class Brackets {
  private static final int LIMIT = 200;

  private final Source source;
  private final int[] offsets = new int[LIMIT];
  private int depth;

  Brackets(Source source) {
    this.source = source;
  }

  int depth() {
    return depth;
  }

  int innermost() {
    return offsets[depth - 1];
  }

  void open(int offset) {
    if (depth == LIMIT) {
      throw LexicalError.before(source, offset + 1, "too many nested parentheses");
    }
    offsets[depth++] = offset;
  }

  /**
   * Closes the innermost bracket.
   *
   * @param field the f-string field that the bracket stands in, or null
   */
  void close(int offset, FString field) {
    char closer = (char) source.at(offset);
    if (depth == 0) {
      throw LexicalError.before(source, offset + 1, "unmatched '" + closer + "'");
    }
    int opened = offsets[--depth];
    char opener = (char) source.at(opened);
    if (matches(opener, closer)) {
      return;
    }
    if (field != null && opener == '{' && field.bracketsOpen() - 1 == field.fieldsOpen()) {
      throw LexicalError.before(source, offset + 1, "f-string: unmatched '" + closer + "'");
    }
    int line = source.lineAt(opened);
    String where = line == source.lineAt(offset) ? "" : " on line " + line;
    throw LexicalError.before(
        source,
        offset + 1,
        "closing parenthesis '"
            + closer
            + "' does not match opening parenthesis '"
            + opener
            + "'"
            + where);
  }

  private static boolean matches(char opener, char closer) {
    return switch (opener) {
      case '(' -> closer == ')';
      case '[' -> closer == ']';
      default -> closer == '}';
    };
  }
}
