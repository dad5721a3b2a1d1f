package org.heaplab.course.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Parameters;

/** Rebuilds an expression from its leaves up; a rule says what becomes of each rebuilt node. */
final class ExprRewriter {

  private final UnaryOperator<Expr> rule;

  ExprRewriter(UnaryOperator<Expr> rule) {
    this.rule = rule;
  }

  /** Null stays null. */
  Expr of(Expr e) {
    return e == null ? null : rule.apply(rebuilt(e));
  }

  List<Expr> of(List<Expr> list) {
    List<Expr> result = new ArrayList<>();
    list.forEach(e -> result.add(of(e)));
    return result;
  }

  private Expr rebuilt(Expr e) {
    if (e instanceof Expr.Call x) {
      return new Expr.Call(of(x.function()), of(x.arguments()), keywords(x.keywords()), x.span());
    } else if (e instanceof Expr.Attribute x) {
      return new Expr.Attribute(of(x.value()), x.name(), x.context(), x.span());
    } else if (e instanceof Expr.Subscript x) {
      return new Expr.Subscript(of(x.value()), of(x.slice()), x.context(), x.span());
    } else if (e instanceof Expr.Compare x) {
      return new Expr.Compare(of(x.left()), x.ops(), of(x.comparators()), x.span());
    } else if (e instanceof Expr.BinOp x) {
      return new Expr.BinOp(of(x.left()), x.op(), of(x.right()), x.span());
    } else if (e instanceof Expr.BoolOp x) {
      return new Expr.BoolOp(x.op(), of(x.values()), x.span());
    } else if (e instanceof Expr.UnaryOp x) {
      return new Expr.UnaryOp(x.op(), of(x.operand()), x.span());
    } else if (e instanceof Expr.IfExp x) {
      return new Expr.IfExp(of(x.test()), of(x.body()), of(x.orElse()), x.span());
    } else if (e instanceof Expr.NamedExpr x) {
      return new Expr.NamedExpr(x.target(), of(x.value()), x.span());
    } else if (e instanceof Expr.Lambda x) {
      return new Expr.Lambda(parameters(x.parameters()), of(x.body()), x.span());
    } else if (e instanceof Expr.Starred x) {
      return new Expr.Starred(of(x.value()), x.context(), x.span());
    } else if (e instanceof Expr.Slice x) {
      return new Expr.Slice(of(x.lower()), of(x.upper()), of(x.step()), x.span());
    }
    return display(e);
  }

  private Expr display(Expr e) {
    if (e instanceof Expr.ListDisplay x) {
      return new Expr.ListDisplay(of(x.elements()), x.context(), x.span());
    } else if (e instanceof Expr.Tuple x) {
      return new Expr.Tuple(of(x.elements()), x.context(), x.span());
    } else if (e instanceof Expr.Set x) {
      return new Expr.Set(of(x.elements()), x.span());
    } else if (e instanceof Expr.Dict x) {
      return new Expr.Dict(of(x.keys()), of(x.values()), x.span());
    } else if (e instanceof Expr.JoinedStr x) {
      return new Expr.JoinedStr(of(x.values()), x.span());
    } else if (e instanceof Expr.FormattedValue x) {
      return new Expr.FormattedValue(of(x.value()), x.conversion(), x.formatSpec(), x.span());
    } else if (e instanceof Expr.Yield x) {
      return new Expr.Yield(of(x.value()), x.span());
    } else if (e instanceof Expr.YieldFrom x) {
      return new Expr.YieldFrom(of(x.value()), x.span());
    }
    return comprehension(e);
  }

  private Expr comprehension(Expr e) {
    if (e instanceof Expr.ListComp x) {
      return new Expr.ListComp(of(x.element()), loops(x.generators()), x.span());
    } else if (e instanceof Expr.SetComp x) {
      return new Expr.SetComp(of(x.element()), loops(x.generators()), x.span());
    } else if (e instanceof Expr.GeneratorExp x) {
      return new Expr.GeneratorExp(of(x.element()), loops(x.generators()), x.span());
    } else if (e instanceof Expr.DictComp x) {
      return new Expr.DictComp(of(x.key()), of(x.value()), loops(x.generators()), x.span());
    }
    return e; // names and constants
  }

  private List<Expr.Comprehension> loops(List<Expr.Comprehension> loops) {
    List<Expr.Comprehension> result = new ArrayList<>();
    for (Expr.Comprehension loop : loops) {
      result.add(new Expr.Comprehension(loop.target(), of(loop.iter()), of(loop.ifs())));
    }
    return result;
  }

  List<Expr.Keyword> keywords(List<Expr.Keyword> keywords) {
    List<Expr.Keyword> result = new ArrayList<>();
    for (Expr.Keyword keyword : keywords) {
      result.add(new Expr.Keyword(keyword.name(), of(keyword.value()), keyword.span()));
    }
    return result;
  }

  /** Defaults are expressions like any other. */
  Parameters parameters(Parameters p) {
    return new Parameters(
        p.positionalOnly(),
        p.positional(),
        p.varArgs(),
        p.keywordOnly(),
        of(p.keywordDefaults()),
        p.kwArgs(),
        of(p.defaults()));
  }
}
