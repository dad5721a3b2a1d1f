package org.heaplab.syntax.lexer;

/** An f-string that the lexer is inside of. */
final class FString {
  private static final int FIELD_LIMIT = 3;

  final int start;
  final int quote;
  final int quoteSize;
  final boolean raw;

  /** The lexer stands in its text, not in the expression of a field. */
  boolean inText = true;

  /** The lexer stands behind a field's colon. */
  boolean inFormatSpec;

  /** The field shows its own text: it has an {@code =} behind the expression. */
  private boolean debug;

  private int brackets;
  private int fields;

  FString(int start, int quote, int quoteSize, boolean raw) {
    this.start = start;
    this.quote = quote;
    this.quoteSize = quoteSize;
    this.raw = raw;
  }

  /** Brackets open in it, those of its fields included. */
  int bracketsOpen() {
    return brackets;
  }

  /** Depth of the innermost field, from 0; -1 outside of fields. */
  int fieldsOpen() {
    return fields - 1;
  }

  boolean inField() {
    return fields > 0;
  }

  /** Enters a field; its brace itself is still to come. */
  void openField(Source source, int offset) {
    if (++fields > FIELD_LIMIT) {
      throw LexicalError.before(source, offset, "f-string: expressions nested too deeply");
    }
    inText = false;
  }

  void open() {
    brackets++;
  }

  /** A closing bracket that is allowed here by the f-string itself. */
  void close(Source source, int offset) {
    int closer = source.at(offset);
    if (--brackets < 0) {
      throw LexicalError.before(source, offset + 1, "f-string: unmatched '" + (char) closer + "'");
    }
    if (closer == '}' && brackets == fieldsOpen()) {
      fields--;
      inText = true;
      inFormatSpec = false;
      debug = false;
    }
  }

  void equalSign() {
    debug = debug || inField();
  }

  /** Whether a colon here starts the field's format. */
  boolean startsFormat() {
    return inField() && brackets - 1 == fieldsOpen();
  }

  void enterFormat() {
    inText = true;
    inFormatSpec = true;
  }
}
