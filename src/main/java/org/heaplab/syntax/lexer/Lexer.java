package org.heaplab.syntax.lexer;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.tree.SyntaxFault;

/**
 * Cuts a cell's text into tokens as CPython's tokenizer does: indentation, lines that go on within
 * brackets or behind a backslash, and f-strings in pieces.
 */
public final class Lexer {
  /** CPython's MAXFSTRINGLEVEL. */
  private static final int MAX_FSTRINGS = 150;

  private final Source source;
  private final Indentation indentation;
  private final Brackets brackets;
  private final Numbers numbers;
  private final StringScanner strings;
  private final FStringScanner fstrings;
  private final List<FString> open = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean lineStart = true;

  private Lexer(Source source) {
    this.source = source;
    brackets = new Brackets(source);
    indentation = new Indentation(source, brackets);
    numbers = new Numbers(source);
    strings = new StringScanner(source);
    fstrings = new FStringScanner(source);
  }

  /** All tokens; the last is the end marker, or an error token that holds a fault. */
  public static List<Token> tokens(Source source) {
    Lexer lexer = new Lexer(source);
    try {
      while (lexer.next()) {}
    } catch (LexicalError error) {
      lexer.stop(error.fault());
    }
    return lexer.tokens;
  }

  private void stop(SyntaxFault fault) {
    int end = Math.min(at, source.length());
    tokens.add(
        new Token(TokenKind.ERRORTOKEN, source, end, end, brackets.depth(), tokens.size(), fault));
  }

  private void add(TokenKind kind, int start, int end) {
    tokens.add(new Token(kind, source, start, end, brackets.depth(), tokens.size(), null));
    at = end;
  }

  private FString innermost() {
    return open.isEmpty() ? null : open.get(open.size() - 1);
  }

  /** Reads one token, or a line without any; false behind the end marker. */
  private boolean next() {
    FString string = innermost();
    if (string != null && string.inText) {
      fstringText(string);
      return true;
    }
    if (lineStart) {
      lineStart = false;
      indent();
      return true;
    }
    skipSpaces();
    int comment = at;
    skipComment();
    int c = source.at(at);
    if (c == Source.END) {
      end();
      return false;
    }
    if (c == '\n') {
      newline(comment);
    } else if (c == '\\') {
      at = indentation.continuation(at);
    } else {
      token(c, string);
    }
    return true;
  }

  private void indent() {
    Indentation.Width width = indentation.measure(at);
    int c = source.at(width.end());
    at = width.end();
    if (c == '#' || c == '\n' || brackets.depth() > 0) {
      return;
    }
    int moved = indentation.move(width);
    if (moved > 0) {
      add(TokenKind.INDENT, at, at);
    }
    for (int i = moved; i < 0; i++) {
      add(TokenKind.DEDENT, at, at);
    }
  }

  private void skipSpaces() {
    while (source.at(at) == ' ' || source.at(at) == '\t' || source.at(at) == '\f') {
      at++;
    }
  }

  private void skipComment() {
    if (source.at(at) == '#') {
      while (source.at(at) != '\n' && source.at(at) != Source.END) {
        at++;
      }
    }
  }

  /** A NEWLINE begins with the comment that it ends. */
  private void newline(int comment) {
    boolean inLine = !tokens.isEmpty() && !endsLine(tokens.get(tokens.size() - 1).kind());
    if (brackets.depth() == 0 && inLine) {
      add(TokenKind.NEWLINE, comment, at + 1);
    } else {
      at++;
    }
    lineStart = brackets.depth() == 0;
  }

  private static boolean endsLine(TokenKind kind) {
    return kind == TokenKind.NEWLINE || kind == TokenKind.INDENT || kind == TokenKind.DEDENT;
  }

  private void end() {
    if (brackets.depth() > 0) {
      throw LexicalError.neverClosed(source, brackets.innermost());
    }
    add(TokenKind.ENDMARKER, at, at);
  }

  private void token(int c, FString string) {
    if (Names.isStart(c)) {
      nameOrString(string);
    } else if (numbers.startsAt(at)) {
      add(TokenKind.NUMBER, at, numbers.scan(at));
    } else if (c == '"' || c == '\'') {
      add(TokenKind.STRING, at, strings.scan(at, at, string));
    } else {
      operator(c, string);
    }
  }

  private void nameOrString(FString string) {
    int start = at;
    int quote = StringPrefix.end(source, start);
    if (quote > start) {
      if (StringPrefix.isFormatted(source, start, quote)) {
        openFString(start, quote);
      } else {
        add(TokenKind.STRING, start, strings.scan(start, quote, string));
      }
      return;
    }
    int end = start;
    boolean ascii = true;
    while (Names.isContinue(source.at(end))) {
      ascii &= source.at(end++) < 128;
    }
    if (!ascii) {
      verifyName(start, end);
    }
    TokenKind keyword = ascii ? TokenKind.ofText(source.text(start, end)) : null;
    add(keyword != null ? keyword : TokenKind.NAME, start, end);
  }

  private void verifyName(int start, int end) {
    int invalid = Names.firstInvalid(source, start, end);
    if (invalid < 0) {
      return;
    }
    int c = source.at(invalid);
    String number = String.format("U+%04X", c);
    throw LexicalError.before(
        source,
        invalid + 1,
        Names.isPrintable(c)
            ? "invalid character '" + Character.toString(c) + "' (" + number + ")"
            : "invalid non-printable character " + number);
  }

  private void openFString(int start, int quote) {
    int size = strings.quoteSize(quote);
    boolean raw = StringPrefix.isRaw(source, start, quote);
    if (open.size() + 1 >= MAX_FSTRINGS) {
      throw LexicalError.before(source, quote + size, "too many nested f-strings");
    }
    open.add(new FString(start, source.at(quote), size, raw));
    add(TokenKind.FSTRING_START, start, quote + size);
  }

  private void fstringText(FString string) {
    if (fstrings.atField(at)) {
      string.openField(source, at);
    } else if (fstrings.atEnd(at, string)) {
      open.remove(open.size() - 1);
      add(TokenKind.FSTRING_END, at, at + string.quoteSize);
    } else {
      add(TokenKind.FSTRING_MIDDLE, at, fstrings.scan(at, string));
    }
  }

  private void operator(int c, FString string) {
    if (c == ':' && string != null && string.startsFormat()) {
      add(TokenKind.COLON, at, at + 1);
      string.enterFormat();
      return;
    }
    int size = Operators.size(source, at);
    if (size > 1) {
      add(Operators.kind(source, at, size), at, at + size);
      return;
    }
    switch (c) {
      case '(', '[', '{' -> {
        brackets.open(at);
        if (string != null) {
          string.open();
        }
      }
      case ')', ']', '}' -> close(c, string);
      case '=' -> {
        if (string != null) {
          string.equalSign();
        }
      }
      default -> {
        if (!Names.isPrintable(c)) {
          throw LexicalError.before(
              source, at + 1, String.format("invalid non-printable character U+%04X", c));
        }
      }
    }
    add(Operators.kind(source, at, 1), at, at + 1);
  }

  private void close(int c, FString string) {
    if (string != null && string.bracketsOpen() == 0 && c == '}') {
      throw LexicalError.before(source, at + 1, "f-string: single '}' is not allowed");
    }
    brackets.close(at, string);
    if (string != null) {
      string.close(source, at);
    }
  }
}
