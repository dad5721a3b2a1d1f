package org.heaplab.course.model;

import java.util.List;
import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Stmt;

/** {@code x += y} always makes a new object. */
final class AugmentedIsPlain extends Rewriter implements MistakenModel {

  @Override
  public String name() {
    return "augmented-is-plain";
  }

  @Override
  public Words belief() {
    return new Words("x += y were short for x = x + y", "x += y 只是 x = x + y 的简写");
  }

  @Override
  public Words truth() {
    return new Words(
        "A list changes in place under +=, so every name of it sees the change.",
        "列表遇到 += 会就地修改，因此它的每个名字都看得到变化。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  @Override
  protected List<Stmt> stmt(Stmt s) {
    if (s instanceof Stmt.AugAssign x && x.target() instanceof Expr.Name name) {
      Expr old = new Expr.Name(name.id(), Expr.Context.LOAD, name.span());
      Expr sum = new Expr.BinOp(old, x.op(), x.value(), x.span());
      return List.of(new Stmt.Assign(List.of(name), sum, x.span()));
    }
    return List.of(s);
  }
}
