package org.heaplab.course.model;

import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;

/**
 * Nothing is freed before {@code gc.collect()}, which frees what has a count of 0, and no cycle.
 */
final class CollectorFreesZeros extends Rewriter implements MistakenModel {

  @Override
  public String name() {
    return "collector-frees-zeros";
  }

  @Override
  public Words belief() {
    return new Words("the collector were what frees objects whose count is 0", "计数为 0 的对象要等回收器来释放");
  }

  @Override
  public Words truth() {
    return new Words(
        "A count of 0 frees at once, with the collector switched off as well. The collector is"
            + " there for cycles, whose counts are above 0.",
        "计数一到 0 就立即释放，关掉回收器也一样。回收器管的是循环，那里的计数都大于 0。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  @Override
  protected Expr expr(Expr e) {
    if (Helper.isCallOf(e, "gc", "collect")) {
      return Helper.SWEEP.call(((Expr.Call) e).arguments());
    } else if (Helper.isCallOf(e, "sys", "getrefcount")) {
      return Helper.COUNT_OF_KEPT.call(((Expr.Call) e).arguments());
    } else if (e instanceof Expr.Call call && call.function() instanceof Expr.Name) {
      return Helper.KEEP.call(e);
    } else if ((e instanceof Expr.ListDisplay x && x.context() == Expr.Context.LOAD)
        || e instanceof Expr.Dict
        || e instanceof Expr.Set) {
      return Helper.KEEP.call(e);
    }
    return e;
  }
}
