package org.heaplab.course.model;

import java.util.List;
import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;

/** {@code is} behaves as {@code ==} does. */
final class IsMeansEqual extends Rewriter implements MistakenModel {

  @Override
  public String name() {
    return "is-means-equal";
  }

  @Override
  public Words belief() {
    return new Words("\"is\" compared values, as == does", "is 像 == 一样比较值");
  }

  @Override
  public Words truth() {
    return new Words(
        "\"is\" asks whether there is only one object; equal objects can be two.",
        "is 问的是「是否同一个对象」；相等的对象可以是两个。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  @Override
  protected Expr expr(Expr e) {
    if (e instanceof Expr.Compare x) {
      List<Expr.CompareOperator> ops = x.ops().stream().map(IsMeansEqual::equal).toList();
      return new Expr.Compare(x.left(), ops, x.comparators(), x.span());
    }
    return e;
  }

  private static Expr.CompareOperator equal(Expr.CompareOperator op) {
    return switch (op) {
      case IS -> Expr.CompareOperator.EQ;
      case IS_NOT -> Expr.CompareOperator.NOT_EQ;
      default -> op;
    };
  }
}
