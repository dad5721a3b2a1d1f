package org.heaplab.course.model;

import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;

/** The collector leaves alone what an object with {@code __del__} is part of. */
final class FinalizersBlock extends Rewriter implements MistakenModel {

  @Override
  public String name() {
    return "finalizers-block";
  }

  @Override
  public Words belief() {
    return new Words("cycles with __del__ were never collected", "带 __del__ 的循环永远不会被回收");
  }

  @Override
  public Words truth() {
    return new Words(
        "That was so before Python 3.4. Now finalizers run first, then the cycle is freed.",
        "那是 Python 3.4 以前的情形。现在先运行终结器，再释放循环。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  @Override
  protected Expr expr(Expr e) {
    return Helper.isCallOf(e, "gc", "collect")
        ? Helper.COLLECT_BUT_FINALIZERS.call(((Expr.Call) e).arguments())
        : e;
  }
}
