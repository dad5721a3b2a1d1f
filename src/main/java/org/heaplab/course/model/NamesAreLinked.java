package org.heaplab.course.model;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Stmt;

/** After {@code b = a}, an assignment to either is one to both. */
final class NamesAreLinked extends Rewriter implements MistakenModel {

  @Override
  public String name() {
    return "names-are-linked";
  }

  @Override
  public Words belief() {
    return new Words(
        "b = a tied the two names together, so that moving one moves the other",
        "b = a 把两个名字绑在一起，移动一个，另一个也跟着移动");
  }

  @Override
  public Words truth() {
    return new Words(
        "b = a looks at a once. Later assignments to a move a alone.",
        "b = a 只在那一刻看了一眼 a；之后给 a 赋值，只移动 a。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  private final List<List<String>> ties = new ArrayList<>();

  @Override
  protected List<Stmt> stmt(Stmt s) {
    if (!(s instanceof Stmt.Assign x) || x.targets().size() != 1) {
      return List.of(s);
    }
    if (!(x.targets().get(0) instanceof Expr.Name target)) {
      return List.of(s);
    }
    if (x.value() instanceof Expr.Name source) {
      ties.add(List.of(target.id(), source.id()));
      return List.of(s);
    }
    List<Expr> targets = new ArrayList<>(x.targets());
    for (List<String> tie : ties) {
      if (tie.contains(target.id())) {
        String other = tie.get(tie.get(0).equals(target.id()) ? 1 : 0);
        targets.add(new Expr.Name(other, Expr.Context.STORE, x.span()));
      }
    }
    return List.of(new Stmt.Assign(targets, x.value(), x.span()));
  }
}
