package org.heaplab.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.heaplab.syntax.lexer.Token;
import org.heaplab.syntax.literal.Escapes;
import org.heaplab.syntax.literal.LiteralError;
import org.heaplab.syntax.literal.StringLiteral;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.SyntaxWarning;

/**
 * What CPython warns of while it reads literals: escapes that mean nothing, numbers that touch a
 * keyword.
 *
 * <p>The texts of an f-string are read when it ends, and the warning names the line of its end;
 * those of a format specification are read at once.
 *
 * @see "Parser/string_parser.c: warn_invalid_escape_sequence; Parser/lexer/lexer.c:
 *     verify_end_of_number"
 */
final class TokenWarnings {

  private final List<SyntaxWarning> warnings = new ArrayList<>();
  private final Deque<FString> open = new ArrayDeque<>();

  private TokenWarnings() {}

  private static final class FString {
    final boolean raw;
    final List<String> texts = new ArrayList<>();
    int braces;

    FString(boolean raw) {
      this.raw = raw;
    }
  }

  static List<SyntaxWarning> of(List<Token> tokens) {
    TokenWarnings warnings = new TokenWarnings();
    for (int i = 0; i < tokens.size(); i++) {
      try {
        warnings.read(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : null);
      } catch (LiteralError e) {
        break; // the fault itself
      }
    }
    return List.copyOf(warnings.warnings);
  }

  private void read(Token token, Token next) {
    switch (token.kind()) {
      case NUMBER -> readNumber(token, next);
      case STRING -> readString(token);
      case FSTRING_START -> open.push(new FString(isRaw(token.getText())));
      case FSTRING_MIDDLE -> readText(token);
      case FSTRING_END -> endFString(token);
      case LBRACE -> countBrace(1);
      case RBRACE -> countBrace(-1);
      default -> {}
    }
  }

  private void countBrace(int step) {
    if (!open.isEmpty()) {
      open.peek().braces += step;
    }
  }

  private void readText(Token token) {
    FString fstring = open.peek();
    if (fstring.raw) {
      return;
    }
    if (fstring.braces > 0) {
      warn(Escapes.firstInvalid(token.getText()), token.span());
    } else {
      fstring.texts.add(token.getText());
    }
  }

  private void endFString(Token end) {
    open.pop().texts.forEach(text -> warn(Escapes.firstInvalid(text), end.span()));
  }

  private void readString(Token token) {
    warn(new StringLiteral(token.getText()).firstInvalidEscape(), token.span());
  }

  private void warn(String escape, Span span) {
    if (escape != null) {
      String kind = escape.length() > 2 ? "octal escape" : "escape";
      warnings.add(new SyntaxWarning("invalid " + kind + " sequence '" + escape + "'", null, span));
    }
  }

  private static boolean isRaw(String prefix) {
    return prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
  }

  private void readNumber(Token token, Token next) {
    boolean touches = next != null && next.kind().isKeyword() && next.start() == token.end();
    if (touches) {
      warnings.add(SyntaxWarning.of("invalid " + kind(token) + " literal", token.span()));
    }
  }

  private static String kind(Token number) {
    String text = number.getText();
    if (text.endsWith("j") || text.endsWith("J")) {
      return "imaginary";
    }
    return switch (text.length() > 1 ? text.charAt(1) : ' ') {
      case 'x', 'X' -> "hexadecimal";
      case 'o', 'O' -> "octal";
      case 'b', 'B' -> "binary";
      default -> "decimal";
    };
  }
}
