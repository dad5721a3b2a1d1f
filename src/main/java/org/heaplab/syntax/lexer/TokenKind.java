package org.heaplab.syntax.lexer;

import java.util.HashMap;
import java.util.Map;

/**
 * What a token is, with the names of CPython's {@code token} module; each keyword is a kind of its
 * own. The order is that of {@code Tokens.tokens}, by which the grammar knows them, with the end
 * marker after them all.
 */
public enum TokenKind {
  NAME,
  NUMBER,
  STRING,
  FSTRING_START,
  FSTRING_MIDDLE,
  FSTRING_END,
  NEWLINE,
  INDENT,
  DEDENT,
  OP,
  ERRORTOKEN,
  FALSE("False"),
  NONE("None"),
  TRUE("True"),
  AND("and"),
  AS("as"),
  ASSERT("assert"),
  ASYNC("async"),
  AWAIT("await"),
  BREAK("break"),
  CLASS("class"),
  CONTINUE("continue"),
  DEF("def"),
  DEL("del"),
  ELIF("elif"),
  ELSE("else"),
  EXCEPT("except"),
  FINALLY("finally"),
  FOR("for"),
  FROM("from"),
  GLOBAL("global"),
  IF("if"),
  IMPORT("import"),
  IN("in"),
  IS("is"),
  LAMBDA("lambda"),
  NONLOCAL("nonlocal"),
  NOT("not"),
  OR("or"),
  PASS("pass"),
  RAISE("raise"),
  RETURN("return"),
  TRY("try"),
  WHILE("while"),
  WITH("with"),
  YIELD("yield"),
  LPAR("("),
  RPAR(")"),
  LSQB("["),
  RSQB("]"),
  LBRACE("{"),
  RBRACE("}"),
  COLON(":"),
  COMMA(","),
  SEMI(";"),
  DOT("."),
  ELLIPSIS("..."),
  RARROW("->"),
  COLONEQUAL(":="),
  EXCLAMATION("!"),
  PLUS("+"),
  MINUS("-"),
  STAR("*"),
  SLASH("/"),
  DOUBLESLASH("//"),
  PERCENT("%"),
  AT("@"),
  DOUBLESTAR("**"),
  VBAR("|"),
  AMPER("&"),
  CIRCUMFLEX("^"),
  TILDE("~"),
  LEFTSHIFT("<<"),
  RIGHTSHIFT(">>"),
  LESS("<"),
  GREATER(">"),
  EQEQUAL("=="),
  NOTEQUAL("!="),
  LESSGREATER("<>"),
  LESSEQUAL("<="),
  GREATEREQUAL(">="),
  EQUAL("="),
  PLUSEQUAL("+="),
  MINEQUAL("-="),
  STAREQUAL("*="),
  SLASHEQUAL("/="),
  DOUBLESLASHEQUAL("//="),
  PERCENTEQUAL("%="),
  ATEQUAL("@="),
  DOUBLESTAREQUAL("**="),
  VBAREQUAL("|="),
  AMPEREQUAL("&="),
  CIRCUMFLEXEQUAL("^="),
  LEFTSHIFTEQUAL("<<="),
  RIGHTSHIFTEQUAL(">>="),
  ENDMARKER;

  private static final Map<String, TokenKind> BY_TEXT = byText();

  private final String text;

  TokenKind() {
    this(null);
  }

  TokenKind(String text) {
    this.text = text;
  }

  /** The one text that such a token has; null where it varies. */
  public String text() {
    return text;
  }

  public boolean isKeyword() {
    return compareTo(FALSE) >= 0 && compareTo(YIELD) <= 0;
  }

  /** The keyword or operator of that text, or null. */
  public static TokenKind ofText(String text) {
    return BY_TEXT.get(text);
  }

  private static Map<String, TokenKind> byText() {
    Map<String, TokenKind> kinds = new HashMap<>();
    for (TokenKind kind : values()) {
      if (kind.text != null) {
        kinds.put(kind.text, kind);
      }
    }
    return Map.copyOf(kinds);
  }
}
