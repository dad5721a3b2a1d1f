package org.heaplab.course.model;

import java.util.List;
import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Stmt;

/** A cycle goes as soon as no name leads to it. */
final class CountsFreeCycles extends Rewriter implements MistakenModel {

  @Override
  public String name() {
    return "counts-free-cycles";
  }

  @Override
  public Words belief() {
    return new Words("counting alone freed cycles", "单靠引用计数就能释放循环");
  }

  @Override
  public Words truth() {
    return new Words(
        "In a cycle each object is held by another, so no count reaches 0. Only the collector finds"
            + " it.",
        "循环里的对象互相引用，计数永远到不了 0，只有回收器能找到它们。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  @Override
  protected List<Stmt> stmt(Stmt s) {
    if (s instanceof Stmt.Delete || s instanceof Stmt.Assign) {
      return List.of(s, new Stmt.ExprStmt(Helper.COLLECT.call(), s.span()));
    }
    return List.of(s);
  }
}
