package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.Context;

/** Turns expressions into what is assigned to or deleted, where Python allows it. */
final class Targets {
  private Targets() {}

  /** The target of an assignment, a loop or a {@code with}; it may be starred. */
  static Expr store(Expr target) {
    return target instanceof Expr.Starred starred
        ? new Expr.Starred(convert(starred.value(), Context.STORE), Context.STORE, starred.span())
        : convert(target, Context.STORE);
  }

  static Expr delete(Expr target) {
    return convert(target, Context.DEL);
  }

  /** The target of an annotation or of an assignment such as {@code +=}. */
  static Expr single(Expr target) {
    Rejected.unless(!(target instanceof Expr.Tuple) && !(target instanceof Expr.ListDisplay));
    return convert(target, Context.STORE);
  }

  private static Expr convert(Expr target, Context context) {
    if (target instanceof Expr.Name name) {
      return new Expr.Name(name.id(), context, name.span());
    } else if (target instanceof Expr.Attribute attribute) {
      return new Expr.Attribute(attribute.value(), attribute.name(), context, attribute.span());
    } else if (target instanceof Expr.Subscript subscript) {
      return new Expr.Subscript(subscript.value(), subscript.slice(), context, subscript.span());
    } else if (target instanceof Expr.Tuple tuple) {
      return new Expr.Tuple(elements(tuple.elements(), context), context, tuple.span());
    } else if (target instanceof Expr.ListDisplay list) {
      return new Expr.ListDisplay(elements(list.elements(), context), context, list.span());
    }
    throw new Rejected();
  }

  private static List<Expr> elements(List<Expr> elements, Context context) {
    List<Expr> converted = new ArrayList<>(elements.size());
    for (Expr element : elements) {
      converted.add(context == Context.STORE ? store(element) : delete(element));
    }
    return List.copyOf(converted);
  }
}
