package org.heaplab.code;

import java.util.LinkedHashSet;
import java.util.List;
import org.heaplab.syntax.tree.Expr;

/** Small questions about expressions. */
final class Expressions {

  private Expressions() {}

  static boolean hasStarred(List<Expr> elements) {
    return elements.stream().anyMatch(Expr.Starred.class::isInstance);
  }

  static Constant.FrozenSet frozenSet(List<Constant> items) {
    return new Constant.FrozenSet(List.copyOf(new LinkedHashSet<>(items)));
  }
}
