package org.heaplab.code;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.syntax.tree.Expr;

/** Small questions about expressions. */
final class Expressions {

  private Expressions() {}

  static boolean hasStarred(List<Expr> elements) {
    return elements.stream().anyMatch(Expr.Starred.class::isInstance);
  }

  /** A set of constants; of those that are equal in Python, as 1 and True, the first stays. */
  static Constant.FrozenSet frozenSet(List<Constant> items) {
    Map<Object, Constant> byValue = new LinkedHashMap<>();
    items.forEach(item -> byValue.putIfAbsent(value(item), item));
    return new Constant.FrozenSet(List.copyOf(byValue.values()));
  }

  /** What equal constants have in common. */
  private static Object value(Constant c) {
    if (c instanceof Constant.Tuple tuple) {
      return tuple.items().stream().map(Expressions::value).toList();
    }
    if (c instanceof Constant.Complex z && z.imaginary() == 0) {
      return value(new Constant.Float(z.real()));
    }
    if (c instanceof Constant.Float f && Double.isFinite(f.value())) {
      BigDecimal exact = new BigDecimal(f.value());
      return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }
    BigInteger integer = Numbers.integer(c);
    return integer == null ? c : value(integer);
  }

  private static BigDecimal value(BigInteger integer) {
    return integer.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(integer).stripTrailingZeros();
  }
}
