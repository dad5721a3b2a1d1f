package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.heaplab.syntax.literal.StringLiteral;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.Literal;
import org.heaplab.syntax.tree.Span;

/** Folds strings that stand side by side into one. */
final class Strings {
  private final Places places;
  private final FStrings fstrings;

  Strings(Places places, Expressions expressions, TokenList tokens) {
    this.places = places;
    this.fstrings = new FStrings(places, expressions, tokens);
  }

  Expr of(Python.StringsContext strings) {
    Span span = places.of(strings);
    if (!strings.fstring().isEmpty()) {
      return new Expr.JoinedStr(merged(pieces(strings)), span);
    }
    List<StringLiteral> literals = new ArrayList<>();
    for (TerminalNode token : strings.STRING()) {
      literals.add(new StringLiteral(token.getText()));
    }
    return new Expr.Constant(literals.get(0).isBytes() ? bytes(literals) : text(literals), span);
  }

  private static Literal bytes(List<StringLiteral> literals) {
    List<Byte> bytes = new ArrayList<>();
    for (StringLiteral literal : literals) {
      Rejected.unless(literal.isBytes());
      bytes.addAll(literal.bytes());
    }
    return new Literal.Bytes(List.copyOf(bytes));
  }

  private static Literal text(List<StringLiteral> literals) {
    StringBuilder text = new StringBuilder();
    for (StringLiteral literal : literals) {
      Rejected.unless(!literal.isBytes());
      text.append(literal.string());
    }
    return new Literal.Str(text.toString());
  }

  private List<Expr> pieces(Python.StringsContext strings) {
    List<Expr> pieces = new ArrayList<>();
    for (ParseTree child : strings.children) {
      if (child instanceof Python.FstringContext fstring) {
        pieces.addAll(fstrings.pieces(fstring));
      } else {
        TerminalNode token = (TerminalNode) child;
        StringLiteral literal = new StringLiteral(token.getText());
        Rejected.unless(!literal.isBytes());
        pieces.add(new Expr.Constant(new Literal.Str(literal.string()), places.of(token)));
      }
    }
    return pieces;
  }

  /** Texts that follow one another become one, and empty ones go. */
  static List<Expr> merged(List<Expr> pieces) {
    List<Expr> merged = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      if (!(pieces.get(i) instanceof Expr.Constant first)) {
        merged.add(pieces.get(i++));
        continue;
      }
      StringBuilder text = new StringBuilder();
      Span last = first.span();
      for (; i < pieces.size() && pieces.get(i) instanceof Expr.Constant next; i++) {
        text.append(((Literal.Str) next.value()).value());
        last = next.span();
      }
      if (text.length() > 0) {
        merged.add(new Expr.Constant(new Literal.Str(text.toString()), first.span().to(last)));
      }
    }
    return List.copyOf(merged);
  }
}
