package org.heaplab.syntax.lexer;

/** Scans the text of f-strings, between their fields. */
final class FStringScanner {
  private final Source source;

  FStringScanner(Source source) {
    this.source = source;
  }

  /** Whether the next thing is a field's opening brace. */
  boolean atField(int offset) {
    return source.at(offset) == '{' && source.at(offset + 1) != '{';
  }

  boolean atEnd(int offset, FString string) {
    for (int i = 0; i < string.quoteSize; i++) {
      if (source.at(offset + i) != string.quote) {
        return false;
      }
    }
    return true;
  }

  /** The end of the text up to a field, the closing quotes, or behind a doubled brace. */
  int scan(int offset, FString string) {
    boolean named = false;
    int at = offset;
    while (!atEnd(at, string)) {
      boolean format = string.inFormatSpec && string.inField();
      int c = source.at(at);
      if (c == Source.END || (c == '\n' && string.quoteSize == 1)) {
        if (format && c == '\n') {
          string.inText = false;
          string.inFormatSpec = false;
          return at;
        }
        throw unterminated(at, string);
      }
      at++;
      if (c == '{') {
        return brace(at, string, format);
      } else if (c == '}') {
        return named ? at : closingBrace(at, string, format);
      } else if (c == '\\') {
        int escaped = source.at(at);
        if (escaped == '{' || escaped == '}') {
          continue;
        }
        at += escaped == Source.END ? 0 : 1;
        if (!string.raw && escaped == 'N' && source.at(at) == '{') {
          at++;
          named = true;
        }
      }
    }
    return at;
  }

  private int brace(int at, FString string, boolean format) {
    if (source.at(at) == '{' && !format) {
      return at + 1;
    }
    string.openField(source, at);
    return at - 1;
  }

  private int closingBrace(int at, FString string, boolean format) {
    if (source.at(at) == '}' && !format && string.bracketsOpen() == 0) {
      return at + 1;
    }
    string.inText = false;
    return at - 1;
  }

  private LexicalError unterminated(int at, FString string) {
    int line = source.lineAt(Math.min(at, source.length() - 1));
    String kind = string.quoteSize == 3 ? "triple-quoted f-string" : "f-string";
    return LexicalError.before(
        source,
        string.start + 1,
        "unterminated " + kind + " literal (detected at line " + line + ")");
  }
}
