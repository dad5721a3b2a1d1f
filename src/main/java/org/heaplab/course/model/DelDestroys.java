package org.heaplab.course.model;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Stmt;

/** {@code del x} takes the object away from everybody. */
final class DelDestroys extends Rewriter implements MistakenModel {

  @Override
  public String name() {
    return "del-destroys";
  }

  @Override
  public Words belief() {
    return new Words("del destroyed the object", "del 会销毁对象");
  }

  @Override
  public Words truth() {
    return new Words(
        "del takes one name away. The object goes with its last reference.",
        "del 只去掉一个名字；最后一个引用消失时，对象才消失。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  @Override
  protected List<Stmt> stmt(Stmt s) {
    if (!(s instanceof Stmt.Delete x)) {
      return List.of(s);
    }
    List<Stmt> result = new ArrayList<>();
    for (Expr target : x.targets()) {
      if (target instanceof Expr.Name name) {
        Expr value = new Expr.Name(name.id(), Expr.Context.LOAD, name.span());
        result.add(new Stmt.ExprStmt(Helper.DESTROY.call(value), x.span()));
      } else {
        result.add(new Stmt.Delete(List.of(target), x.span()));
      }
    }
    return result;
  }
}
