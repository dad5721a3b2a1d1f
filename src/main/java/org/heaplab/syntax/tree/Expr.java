package org.heaplab.syntax.tree;

import java.math.BigInteger;
import java.util.List;

/** An expression; the records carry the names of CPython's {@code ast} module. */
public sealed interface Expr {

  Span span();

  record BoolOp(BoolOperator op, List<Expr> values, Span span) implements Expr {}

  record NamedExpr(Name target, Expr value, Span span) implements Expr {}

  record BinOp(Expr left, BinaryOperator op, Expr right, Span span) implements Expr {}

  record UnaryOp(UnaryOperator op, Expr operand, Span span) implements Expr {}

  record Lambda(Parameters parameters, Expr body, Span span) implements Expr {}

  record IfExp(Expr test, Expr body, Expr orElse, Span span) implements Expr {}

  /** A null key stands for {@code **value}. */
  record Dict(List<Expr> keys, List<Expr> values, Span span) implements Expr {}

  record Set(List<Expr> elements, Span span) implements Expr {}

  record ListComp(Expr element, List<Comprehension> generators, Span span) implements Expr {}

  record SetComp(Expr element, List<Comprehension> generators, Span span) implements Expr {}

  record DictComp(Expr key, Expr value, List<Comprehension> generators, Span span)
      implements Expr {}

  record GeneratorExp(Expr element, List<Comprehension> generators, Span span) implements Expr {}

  /** The value may be null. */
  record Yield(Expr value, Span span) implements Expr {}

  record YieldFrom(Expr value, Span span) implements Expr {}

  record Compare(Expr left, List<CompareOperator> ops, List<Expr> comparators, Span span)
      implements Expr {}

  record Call(Expr function, List<Expr> arguments, List<Keyword> keywords, Span span)
      implements Expr {}

  /** {@code {value!r:spec}}; the conversion is 's', 'r', 'a' or 0, the spec may be null. */
  record FormattedValue(Expr value, char conversion, JoinedStr formatSpec, Span span)
      implements Expr {}

  record JoinedStr(List<Expr> values, Span span) implements Expr {}

  record Constant(Literal value, Span span) implements Expr {}

  record Attribute(Expr value, String name, Context context, Span span) implements Expr {}

  record Subscript(Expr value, Expr slice, Context context, Span span) implements Expr {}

  record Starred(Expr value, Context context, Span span) implements Expr {}

  record Name(String id, Context context, Span span) implements Expr {}

  record ListDisplay(List<Expr> elements, Context context, Span span) implements Expr {}

  record Tuple(List<Expr> elements, Context context, Span span) implements Expr {}

  /** Each part may be null. */
  record Slice(Expr lower, Expr upper, Expr step, Span span) implements Expr {}

  /** What an expression is there for. */
  enum Context {
    LOAD,
    STORE,
    DEL
  }

  enum BoolOperator {
    AND,
    OR
  }

  enum UnaryOperator {
    INVERT,
    NOT,
    UADD,
    USUB
  }

  enum BinaryOperator {
    ADD,
    SUB,
    MULT,
    MAT_MULT,
    DIV,
    MOD,
    POW,
    L_SHIFT,
    R_SHIFT,
    BIT_OR,
    BIT_XOR,
    BIT_AND,
    FLOOR_DIV
  }

  enum CompareOperator {
    EQ,
    NOT_EQ,
    LT,
    LT_E,
    GT,
    GT_E,
    IS,
    IS_NOT,
    IN,
    NOT_IN
  }

  /** One {@code for target in iter if …} of a comprehension. */
  record Comprehension(Expr target, Expr iter, List<Expr> ifs) {}

  /** A keyword argument; a null name stands for {@code **value}. */
  record Keyword(String name, Expr value, Span span) {}

  /** What a constant in the text says. */
  sealed interface Literal {
    record Int(BigInteger value) implements Literal {}

    record Float(double value) implements Literal {}

    record Imaginary(double value) implements Literal {}

    /** Unpaired surrogates of the text stand as themselves. */
    record Str(String value) implements Literal {}

    record Bytes(List<Byte> value) implements Literal {}

    record Bool(boolean value) implements Literal {}

    record None() implements Literal {}

    record Ellipsis() implements Literal {}
  }
}
