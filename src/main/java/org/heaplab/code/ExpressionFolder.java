package org.heaplab.code;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.CompareOperator;
import org.heaplab.syntax.tree.Parameters;
import org.heaplab.syntax.tree.Parameters.Parameter;

/**
 * Folds expressions.
 *
 * @see "Python/ast_opt.c: astfold_expr"
 */
final class ExpressionFolder {

  private final FoldedConstants constants;
  private final Depth depth;
  private final boolean futureAnnotations;

  ExpressionFolder(FoldedConstants constants, Depth depth, boolean futureAnnotations) {
    this.constants = constants;
    this.depth = depth;
    this.futureAnnotations = futureAnnotations;
  }

  /** Null stays null. */
  Expr fold(Expr e) {
    if (e == null) {
      return null;
    }
    depth.enter();
    Expr folded = frequent(e);
    depth.leave();
    return folded;
  }

  List<Expr> foldAll(List<Expr> expressions) {
    List<Expr> folded = new ArrayList<>(expressions.size());
    for (Expr e : expressions) {
      folded.add(fold(e));
    }
    return folded;
  }

  private Expr frequent(Expr e) {
    if (e instanceof Expr.Constant) {
      return e;
    } else if (e instanceof Expr.Name name) {
      boolean debug = name.id().equals("__debug__") && name.context() == Expr.Context.LOAD;
      return debug ? constants.fold(e, Constant.TRUE) : e;
    } else if (e instanceof Expr.Attribute a) {
      return new Expr.Attribute(fold(a.value()), a.name(), a.context(), a.span());
    } else if (e instanceof Expr.Call c) {
      return new Expr.Call(
          fold(c.function()), foldAll(c.arguments()), keywords(c.keywords()), c.span());
    } else if (e instanceof Expr.BinOp op) {
      return binary(new Expr.BinOp(fold(op.left()), op.op(), fold(op.right()), op.span()));
    } else if (e instanceof Expr.UnaryOp op) {
      return unary(new Expr.UnaryOp(op.op(), fold(op.operand()), op.span()));
    } else if (e instanceof Expr.Compare c) {
      return compare(new Expr.Compare(fold(c.left()), c.ops(), foldAll(c.comparators()), c.span()));
    } else if (e instanceof Expr.Subscript s) {
      return subscript(new Expr.Subscript(fold(s.value()), fold(s.slice()), s.context(), s.span()));
    } else if (e instanceof Expr.BoolOp op) {
      return new Expr.BoolOp(op.op(), foldAll(op.values()), op.span());
    } else if (e instanceof Expr.Tuple t) {
      return tuple(new Expr.Tuple(foldAll(t.elements()), t.context(), t.span()));
    }
    return displays(e);
  }

  private Expr displays(Expr e) {
    if (e instanceof Expr.ListDisplay l) {
      return new Expr.ListDisplay(foldAll(l.elements()), l.context(), l.span());
    } else if (e instanceof Expr.Set s) {
      return new Expr.Set(foldAll(s.elements()), s.span());
    } else if (e instanceof Expr.Dict d) {
      return new Expr.Dict(foldAll(d.keys()), foldAll(d.values()), d.span());
    } else if (e instanceof Expr.ListComp c) {
      return new Expr.ListComp(fold(c.element()), comprehensions(c.generators()), c.span());
    } else if (e instanceof Expr.SetComp c) {
      return new Expr.SetComp(fold(c.element()), comprehensions(c.generators()), c.span());
    } else if (e instanceof Expr.DictComp c) {
      return new Expr.DictComp(
          fold(c.key()), fold(c.value()), comprehensions(c.generators()), c.span());
    } else if (e instanceof Expr.GeneratorExp c) {
      return new Expr.GeneratorExp(fold(c.element()), comprehensions(c.generators()), c.span());
    }
    return rarer(e);
  }

  private Expr rarer(Expr e) {
    if (e instanceof Expr.IfExp i) {
      return new Expr.IfExp(fold(i.test()), fold(i.body()), fold(i.orElse()), i.span());
    } else if (e instanceof Expr.Lambda l) {
      return new Expr.Lambda(parameters(l.parameters()), fold(l.body()), l.span());
    } else if (e instanceof Expr.NamedExpr n) {
      return new Expr.NamedExpr(n.target(), fold(n.value()), n.span());
    } else if (e instanceof Expr.Yield y) {
      return new Expr.Yield(fold(y.value()), y.span());
    } else if (e instanceof Expr.YieldFrom y) {
      return new Expr.YieldFrom(fold(y.value()), y.span());
    } else if (e instanceof Expr.Starred s) {
      return new Expr.Starred(fold(s.value()), s.context(), s.span());
    } else if (e instanceof Expr.Slice s) {
      return new Expr.Slice(fold(s.lower()), fold(s.upper()), fold(s.step()), s.span());
    } else if (e instanceof Expr.JoinedStr j) {
      return new Expr.JoinedStr(foldAll(j.values()), j.span());
    } else if (e instanceof Expr.FormattedValue f) {
      return new Expr.FormattedValue(
          fold(f.value()), f.conversion(), (Expr.JoinedStr) fold(f.formatSpec()), f.span());
    }
    throw new IllegalArgumentException("no such expression: " + e);
  }

  private Expr binary(Expr.BinOp op) {
    Constant left = constants.of(op.left());
    if (left == null) {
      return op;
    }
    Constant right = constants.of(op.right());
    if (right != null) {
      return constants.fold(op, Arithmetic.binary(op.op(), left, right));
    }
    if (op.op() == Expr.BinaryOperator.MOD
        && left instanceof Constant.Str format
        && op.right() instanceof Expr.Tuple tuple
        && !Expressions.hasStarred(tuple.elements())) {
      Expr joined = PercentFormat.toJoinedStr(format.value(), tuple.elements(), op.span());
      return joined == null ? op : joined;
    }
    return op;
  }

  private Expr unary(Expr.UnaryOp op) {
    Constant operand = constants.of(op.operand());
    if (operand != null) {
      return constants.fold(op, Arithmetic.unary(op.op(), operand));
    }
    if (op.op() == Expr.UnaryOperator.NOT
        && op.operand() instanceof Expr.Compare compare
        && compare.ops().size() == 1) {
      CompareOperator inverted = inverted(compare.ops().get(0));
      if (inverted != null) {
        return new Expr.Compare(
            compare.left(), List.of(inverted), compare.comparators(), compare.span());
      }
    }
    return op;
  }

  private static CompareOperator inverted(CompareOperator op) {
    return switch (op) {
      case IS -> CompareOperator.IS_NOT;
      case IS_NOT -> CompareOperator.IS;
      case IN -> CompareOperator.NOT_IN;
      case NOT_IN -> CompareOperator.IN;
      default -> null;
    };
  }

  private Expr tuple(Expr.Tuple tuple) {
    List<Constant> items =
        tuple.context() == Expr.Context.LOAD ? constants.ofAll(tuple.elements()) : null;
    return items == null ? tuple : constants.fold(tuple, new Constant.Tuple(items));
  }

  private Expr subscript(Expr.Subscript e) {
    Constant value = constants.of(e.value());
    Constant index = constants.of(e.slice());
    return e.context() == Expr.Context.LOAD && value != null && index != null
        ? constants.fold(e, Arithmetic.item(value, index))
        : e;
  }

  private Expr compare(Expr.Compare e) {
    int last = e.ops().size() - 1;
    CompareOperator op = e.ops().get(last);
    if (op == CompareOperator.IN || op == CompareOperator.NOT_IN) {
      List<Expr> comparators = new ArrayList<>(e.comparators());
      comparators.set(last, container(comparators.get(last)));
      return new Expr.Compare(e.left(), e.ops(), comparators, e.span());
    }
    return e;
  }

  /** What {@code for} and {@code in} go over: a list there may as well be a tuple. */
  private Expr container(Expr e) {
    if (e instanceof Expr.ListDisplay list && !Expressions.hasStarred(list.elements())) {
      return tuple(new Expr.Tuple(list.elements(), list.context(), list.span()));
    }
    if (e instanceof Expr.Set set) {
      List<Constant> items = constants.ofAll(set.elements());
      return items == null ? e : constants.fold(e, Expressions.frozenSet(items));
    }
    return e;
  }

  Expr iterable(Expr e) {
    return container(fold(e));
  }

  private List<Expr.Comprehension> comprehensions(List<Expr.Comprehension> list) {
    return list.stream()
        .map(c -> new Expr.Comprehension(fold(c.target()), iterable(c.iter()), foldAll(c.ifs())))
        .toList();
  }

  List<Expr.Keyword> keywords(List<Expr.Keyword> list) {
    return list.stream().map(k -> new Expr.Keyword(k.name(), fold(k.value()), k.span())).toList();
  }

  Parameters parameters(Parameters p) {
    return new Parameters(
        p.positionalOnly().stream().map(this::parameter).toList(),
        p.positional().stream().map(this::parameter).toList(),
        parameter(p.varArgs()),
        p.keywordOnly().stream().map(this::parameter).toList(),
        foldAll(p.keywordDefaults()),
        parameter(p.kwArgs()),
        foldAll(p.defaults()));
  }

  private Parameter parameter(Parameter p) {
    return p == null || futureAnnotations
        ? p
        : new Parameter(p.name(), fold(p.annotation()), p.span());
  }
}
