package org.heaplab.course.model;

import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;

/** {@code sys.getrefcount} answers one less. */
final class CountWithoutArgument extends Rewriter implements MistakenModel {

  @Override
  public String name() {
    return "count-without-argument";
  }

  @Override
  public Words belief() {
    return new Words("getrefcount did not count its own argument", "getrefcount 不计自己的实参");
  }

  @Override
  public Words truth() {
    return new Words(
        "The call holds the object as well, so the answer is one more than you can draw.",
        "调用期间实参也引用着该对象，所以答案比图上能画出的多 1。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  @Override
  protected Expr expr(Expr e) {
    return Helper.isCallOf(e, "sys", "getrefcount")
        ? Helper.COUNT_WITHOUT_ARGUMENT.call(((Expr.Call) e).arguments())
        : e;
  }
}
