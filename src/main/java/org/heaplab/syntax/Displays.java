package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.Python.ElementsContext;
import org.heaplab.syntax.Python.EntryContext;
import org.heaplab.syntax.Python.Star_named_expressionContext;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.Comprehension;
import org.heaplab.syntax.tree.Expr.Context;
import org.heaplab.syntax.tree.Span;

/** Folds what stands in parentheses, square brackets and braces. */
final class Displays {
  private final Places places;
  private final Expressions expressions;

  Displays(Places places, Expressions expressions) {
    this.places = places;
    this.expressions = expressions;
  }

  Expr group(Python.GroupContext group) {
    if (group.yield_expr() != null) {
      return expressions.of(group.yield_expr());
    }
    Span span = places.of(group);
    ElementsContext elements = group.elements();
    if (elements == null) {
      return new Expr.Tuple(List.of(), Context.LOAD, span);
    } else if (elements.for_if_clauses() != null) {
      return new Expr.GeneratorExp(element(elements), generators(elements), span);
    } else if (elements.getChildCount() > 1) {
      return new Expr.Tuple(all(elements), Context.LOAD, span);
    }
    Expr inner = expressions.of(elements.star_named_expression(0));
    Rejected.unless(!(inner instanceof Expr.Starred));
    return inner;
  }

  Expr list(Python.ListContext list) {
    Span span = places.of(list);
    ElementsContext elements = list.elements();
    if (elements == null) {
      return new Expr.ListDisplay(List.of(), Context.LOAD, span);
    }
    return elements.for_if_clauses() != null
        ? new Expr.ListComp(element(elements), generators(elements), span)
        : new Expr.ListDisplay(all(elements), Context.LOAD, span);
  }

  /** The element of a comprehension. */
  private Expr element(ElementsContext elements) {
    Expr element = expressions.of(elements.star_named_expression(0));
    Rejected.unless(!(element instanceof Expr.Starred));
    return element;
  }

  private List<Comprehension> generators(ElementsContext elements) {
    return expressions.generators(elements.for_if_clauses());
  }

  private List<Expr> all(ElementsContext elements) {
    List<Expr> all = new ArrayList<>();
    for (Star_named_expressionContext element : elements.star_named_expression()) {
      all.add(expressions.of(element));
    }
    return List.copyOf(all);
  }

  Expr brace(Python.BraceContext brace) {
    Span span = places.of(brace);
    if (brace.entry().isEmpty()) {
      return new Expr.Dict(List.of(), List.of(), span);
    }
    boolean dict = isPair(brace.entry(0)) || isUnpacking(brace.entry(0));
    if (brace.for_if_clauses() != null) {
      return comprehension(brace, dict, span);
    }
    return dict ? dict(brace.entry(), span) : set(brace.entry(), span);
  }

  private static boolean isPair(EntryContext entry) {
    return entry.COLON() != null;
  }

  private static boolean isUnpacking(EntryContext entry) {
    return entry.DOUBLESTAR() != null;
  }

  private Expr comprehension(Python.BraceContext brace, boolean dict, Span span) {
    EntryContext entry = brace.entry(0);
    Rejected.unless(!isUnpacking(entry));
    List<Comprehension> generators = expressions.generators(brace.for_if_clauses());
    if (dict) {
      return new Expr.DictComp(key(entry), expressions.of(entry.expression()), generators, span);
    }
    Expr element = expressions.of(entry.star_named_expression());
    Rejected.unless(!(element instanceof Expr.Starred));
    return new Expr.SetComp(element, generators, span);
  }

  private Expr key(EntryContext entry) {
    Python.Named_expressionContext key = entry.star_named_expression().named_expression();
    Rejected.unless(key != null && key.COLONEQUAL() == null);
    return expressions.of(key);
  }

  private Expr dict(List<EntryContext> entries, Span span) {
    List<Expr> keys = new ArrayList<>(entries.size());
    List<Expr> values = new ArrayList<>(entries.size());
    for (EntryContext entry : entries) {
      Rejected.unless(isPair(entry) || isUnpacking(entry));
      keys.add(isPair(entry) ? key(entry) : null);
      values.add(
          isPair(entry) ? expressions.of(entry.expression()) : expressions.of(entry.bitwise_or()));
    }
    return new Expr.Dict(java.util.Collections.unmodifiableList(keys), List.copyOf(values), span);
  }

  private Expr set(List<EntryContext> entries, Span span) {
    List<Expr> elements = new ArrayList<>(entries.size());
    for (EntryContext entry : entries) {
      Rejected.unless(!isPair(entry) && !isUnpacking(entry));
      elements.add(expressions.of(entry.star_named_expression()));
    }
    return new Expr.Set(List.copyOf(elements), span);
  }
}
