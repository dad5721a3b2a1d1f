package org.heaplab.course.model;

import java.util.List;
import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;

/** A function gets copies of what it is called with. */
final class CallsCopy extends Rewriter implements MistakenModel {

  @Override
  public String name() {
    return "calls-copy";
  }

  @Override
  public Words belief() {
    return new Words("a call copied its arguments", "调用会复制实参");
  }

  @Override
  public Words truth() {
    return new Words("A parameter is one more name for the same object.", "形参只是同一个对象的又一个名字。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  @Override
  protected Expr expr(Expr e) {
    if (e instanceof Expr.Call x && x.function() instanceof Expr.Name name && !isQuestion(name)) {
      List<Expr> copies = x.arguments().stream().map(Helper.COPY::callIfPlace).toList();
      return new Expr.Call(x.function(), copies, x.keywords(), x.span());
    }
    return e;
  }

  /** Built-in functions that ask which object it is. */
  private static boolean isQuestion(Expr.Name function) {
    return List.of("id", "isinstance", "print", "len", "repr", "hash").contains(function.id());
  }
}
