package org.heaplab.course.model;

import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;

/** {@code sys.getsizeof} adds up all that can be reached. */
final class SizeIsDeep extends Rewriter implements MistakenModel {

  @Override
  public String name() {
    return "size-is-deep";
  }

  @Override
  public Words belief() {
    return new Words(
        "getsizeof counted what an object leads to as well", "getsizeof 会把对象所引用的东西也算进去");
  }

  @Override
  public Words truth() {
    return new Words(
        "getsizeof tells an object's own bytes: slots, not what they refer to.",
        "getsizeof 只报告对象自身的字节：算槽位，不算槽位所指。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  @Override
  protected Expr expr(Expr e) {
    return Helper.isCallOf(e, "sys", "getsizeof")
        ? Helper.DEEP_SIZE.call(((Expr.Call) e).arguments())
        : e;
  }
}
