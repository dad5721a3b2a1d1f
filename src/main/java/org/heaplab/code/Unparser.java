package org.heaplab.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.Literal;
import org.heaplab.syntax.tree.Parameters;
import org.heaplab.syntax.tree.Parameters.Parameter;

/**
 * The text of an expression, as {@code from __future__ import annotations} keeps it.
 *
 * @see "Python/ast_unparse.c"
 */
final class Unparser {

  /** What an expression binds more strongly than needs no parentheses. */
  private static final int TUPLE = 0;

  private static final int TEST = 1;
  private static final int OR = 2;
  private static final int AND = 3;
  private static final int NOT = 4;
  private static final int COMPARE = 5;
  private static final int EXPRESSION = 6;
  private static final int BIT_OR = EXPRESSION;
  private static final int BIT_XOR = 7;
  private static final int BIT_AND = 8;
  private static final int SHIFT = 9;
  private static final int ARITHMETIC = 10;
  private static final int TERM = 11;
  private static final int FACTOR = 12;
  private static final int POWER = 13;
  private static final int ATOM = 15;

  private final LiteralText literals;

  Unparser(LiteralText literals) {
    this.literals = literals;
  }

  String unparse(Expr e) {
    return text(e, TEST);
  }

  private String text(Expr e, int level) {
    if (e instanceof Expr.Name name) {
      return name.id();
    } else if (e instanceof Expr.Constant constant) {
      return constant(constant.value());
    } else if (e instanceof Expr.Attribute attribute) {
      return attribute(attribute);
    } else if (e instanceof Expr.Subscript s) {
      return text(s.value(), ATOM) + "[" + text(s.slice(), TUPLE) + "]";
    } else if (e instanceof Expr.Tuple tuple) {
      return tuple(tuple, level);
    } else if (e instanceof Expr.ListDisplay list) {
      return "[" + joined(list.elements()) + "]";
    } else if (e instanceof Expr.Set set) {
      return "{" + joined(set.elements()) + "}";
    } else if (e instanceof Expr.Dict dict) {
      return dict(dict);
    } else if (e instanceof Expr.Call call) {
      return call(call);
    } else if (e instanceof Expr.Starred starred) {
      return "*" + text(starred.value(), EXPRESSION);
    }
    return operation(e, level);
  }

  private String operation(Expr e, int level) {
    if (e instanceof Expr.BinOp op) {
      return binary(op, level);
    } else if (e instanceof Expr.UnaryOp op) {
      return unary(op, level);
    } else if (e instanceof Expr.BoolOp op) {
      boolean or = op.op() == Expr.BoolOperator.OR;
      int own = or ? OR : AND;
      String text =
          op.values().stream()
              .map(value -> text(value, own + 1))
              .collect(Collectors.joining(or ? " or " : " and "));
      return parenthesized(text, level > own);
    } else if (e instanceof Expr.Compare compare) {
      return parenthesized(compare(compare), level > COMPARE);
    } else if (e instanceof Expr.IfExp choice) {
      String text =
          text(choice.body(), TEST + 1)
              + " if "
              + text(choice.test(), TEST + 1)
              + " else "
              + text(choice.orElse(), TEST);
      return parenthesized(text, level > TEST);
    } else if (e instanceof Expr.Lambda lambda) {
      Parameters p = lambda.parameters();
      boolean positional = !p.positionalOnly().isEmpty() || !p.positional().isEmpty();
      String keyword = positional ? "lambda " : "lambda";
      String text = keyword + parameters(p) + ": " + text(lambda.body(), TEST);
      return parenthesized(text, level > TEST);
    } else if (e instanceof Expr.NamedExpr named) {
      String text = text(named.target(), ATOM) + " := " + text(named.value(), ATOM);
      return parenthesized(text, level > TUPLE);
    }
    return comprehension(e);
  }

  private String comprehension(Expr e) {
    if (e instanceof Expr.ListComp c) {
      return "[" + text(c.element(), TEST) + generators(c.generators()) + "]";
    } else if (e instanceof Expr.SetComp c) {
      return "{" + text(c.element(), TEST) + generators(c.generators()) + "}";
    } else if (e instanceof Expr.GeneratorExp c) {
      return "(" + text(c.element(), TEST) + generators(c.generators()) + ")";
    } else if (e instanceof Expr.DictComp c) {
      String item = text(c.key(), TEST) + ": " + text(c.value(), TEST);
      return "{" + item + generators(c.generators()) + "}";
    } else if (e instanceof Expr.Slice slice) {
      String step = slice.step() == null ? "" : ":" + text(slice.step(), TEST);
      return optional(slice.lower()) + ":" + optional(slice.upper()) + step;
    } else if (e instanceof Expr.Yield y) {
      return y.value() == null ? "(yield)" : "(yield " + text(y.value(), TEST) + ")";
    } else if (e instanceof Expr.YieldFrom y) {
      return "(yield from " + text(y.value(), TEST) + ")";
    }
    Expr.JoinedStr joined = (Expr.JoinedStr) e;
    return "f" + literals.repr(new Literal.Str(formatBody(joined.values())));
  }

  private String constant(Literal literal) {
    if (literal instanceof Literal.None) {
      return "None";
    } else if (literal instanceof Literal.Ellipsis) {
      return "...";
    } else if (literal instanceof Literal.Bool b) {
      return b.value() ? "True" : "False";
    } else if (literal instanceof Literal.Int i) {
      return i.value().toString();
    }
    boolean number = literal instanceof Literal.Float || literal instanceof Literal.Imaginary;
    return number ? literals.repr(literal).replace("inf", "1e309") : literals.repr(literal);
  }

  private String formatBody(List<Expr> values) {
    StringBuilder body = new StringBuilder();
    for (Expr value : values) {
      if (value instanceof Expr.FormattedValue formatted) {
        body.append(replacementField(formatted));
      } else if (value instanceof Expr.JoinedStr nested) {
        body.append(formatBody(nested.values()));
      } else {
        Literal.Str string = (Literal.Str) ((Expr.Constant) value).value();
        body.append(string.value().replace("{", "{{").replace("}", "}}"));
      }
    }
    return body.toString();
  }

  private String replacementField(Expr.FormattedValue e) {
    String value = text(e.value(), TEST + 1);
    String conversion = e.conversion() == 0 ? "" : "!" + e.conversion();
    String spec = e.formatSpec() == null ? "" : ":" + formatBody(e.formatSpec().values());
    return (value.startsWith("{") ? "{ " : "{") + value + conversion + spec + "}";
  }

  private String optional(Expr e) {
    return e == null ? "" : text(e, TEST);
  }

  private static String parenthesized(String text, boolean needed) {
    return needed ? "(" + text + ")" : text;
  }

  private String joined(List<Expr> elements) {
    return elements.stream().map(element -> text(element, TEST)).collect(Collectors.joining(", "));
  }

  private String attribute(Expr.Attribute e) {
    String value = text(e.value(), ATOM);
    boolean integer = e.value() instanceof Expr.Constant c && c.value() instanceof Expr.Literal.Int;
    return value + (integer ? " ." : ".") + e.name();
  }

  private String tuple(Expr.Tuple e, int level) {
    if (e.elements().isEmpty()) {
      return "()";
    }
    String comma = e.elements().size() == 1 ? "," : "";
    return parenthesized(joined(e.elements()) + comma, level > TUPLE);
  }

  private String dict(Expr.Dict e) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < e.values().size(); i++) {
      Expr key = e.keys().get(i);
      Expr value = e.values().get(i);
      items.add(
          key == null
              ? "**" + text(value, EXPRESSION)
              : text(key, TEST) + ": " + text(value, TEST));
    }
    return "{" + String.join(", ", items) + "}";
  }

  private String call(Expr.Call e) {
    String function = text(e.function(), ATOM);
    if (e.arguments().size() == 1
        && e.keywords().isEmpty()
        && e.arguments().get(0) instanceof Expr.GeneratorExp generator) {
      return function + text(generator, TEST);
    }
    List<String> arguments = new ArrayList<>();
    e.arguments().forEach(argument -> arguments.add(text(argument, TEST)));
    for (Expr.Keyword keyword : e.keywords()) {
      String name = keyword.name() == null ? "**" : keyword.name() + "=";
      arguments.add(name + text(keyword.value(), TEST));
    }
    return function + "(" + String.join(", ", arguments) + ")";
  }

  private String binary(Expr.BinOp e, int level) {
    boolean power = e.op() == Expr.BinaryOperator.POW;
    int own = level(e.op());
    String text =
        text(e.left(), own + (power ? 1 : 0))
            + " "
            + symbol(e.op())
            + " "
            + text(e.right(), own + (power ? 0 : 1));
    return parenthesized(text, level > own);
  }

  private static int level(Expr.BinaryOperator op) {
    return switch (op) {
      case ADD, SUB -> ARITHMETIC;
      case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
      case L_SHIFT, R_SHIFT -> SHIFT;
      case BIT_OR -> BIT_OR;
      case BIT_XOR -> BIT_XOR;
      case BIT_AND -> BIT_AND;
      case POW -> POWER;
    };
  }

  private static String symbol(Expr.BinaryOperator op) {
    return switch (op) {
      case ADD -> "+";
      case SUB -> "-";
      case MULT -> "*";
      case MAT_MULT -> "@";
      case DIV -> "/";
      case MOD -> "%";
      case POW -> "**";
      case L_SHIFT -> "<<";
      case R_SHIFT -> ">>";
      case BIT_OR -> "|";
      case BIT_XOR -> "^";
      case BIT_AND -> "&";
      case FLOOR_DIV -> "//";
    };
  }

  private String unary(Expr.UnaryOp e, int level) {
    boolean not = e.op() == Expr.UnaryOperator.NOT;
    int own = not ? NOT : FACTOR;
    String symbol =
        switch (e.op()) {
          case INVERT -> "~";
          case NOT -> "not ";
          case UADD -> "+";
          case USUB -> "-";
        };
    return parenthesized(symbol + text(e.operand(), own), level > own);
  }

  private String compare(Expr.Compare e) {
    StringBuilder text = new StringBuilder(text(e.left(), COMPARE + 1));
    for (int i = 0; i < e.ops().size(); i++) {
      text.append(symbol(e.ops().get(i))).append(text(e.comparators().get(i), COMPARE + 1));
    }
    return text.toString();
  }

  private static String symbol(Expr.CompareOperator op) {
    return switch (op) {
      case EQ -> " == ";
      case NOT_EQ -> " != ";
      case LT -> " < ";
      case LT_E -> " <= ";
      case GT -> " > ";
      case GT_E -> " >= ";
      case IS -> " is ";
      case IS_NOT -> " is not ";
      case IN -> " in ";
      case NOT_IN -> " not in ";
    };
  }

  private String generators(List<Expr.Comprehension> generators) {
    StringBuilder text = new StringBuilder();
    for (Expr.Comprehension generator : generators) {
      text.append(" for ").append(text(generator.target(), TUPLE));
      text.append(" in ").append(text(generator.iter(), TEST + 1));
      generator.ifs().forEach(condition -> text.append(" if ").append(text(condition, TEST + 1)));
    }
    return text.toString();
  }

  private String parameters(Parameters p) {
    List<String> all = new ArrayList<>();
    List<Parameter> positional = new ArrayList<>(p.positionalOnly());
    positional.addAll(p.positional());
    int withoutDefault = positional.size() - p.defaults().size();
    for (int i = 0; i < positional.size(); i++) {
      Expr value = i < withoutDefault ? null : p.defaults().get(i - withoutDefault);
      all.add(parameter(positional.get(i), value));
      if (i + 1 == p.positionalOnly().size()) {
        all.add("/");
      }
    }
    if (p.varArgs() != null) {
      all.add("*" + parameter(p.varArgs(), null));
    } else if (!p.keywordOnly().isEmpty()) {
      all.add("*");
    }
    for (int i = 0; i < p.keywordOnly().size(); i++) {
      all.add(parameter(p.keywordOnly().get(i), p.keywordDefaults().get(i)));
    }
    if (p.kwArgs() != null) {
      all.add("**" + parameter(p.kwArgs(), null));
    }
    return String.join(", ", all);
  }

  private String parameter(Parameter p, Expr value) {
    String annotation = p.annotation() == null ? "" : ": " + text(p.annotation(), TEST);
    return p.name() + annotation + (value == null ? "" : "=" + text(value, TEST));
  }
}
