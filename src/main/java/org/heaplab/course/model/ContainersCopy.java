package org.heaplab.course.model;

import java.util.List;
import java.util.Set;
import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;

/** Lists, tuples and dicts hold copies of what is put into them. */
final class ContainersCopy extends Rewriter implements MistakenModel {

  private static final Set<String> STORING =
      Set.of("append", "insert", "extend", "add", "setdefault");

  @Override
  public String name() {
    return "containers-copy";
  }

  @Override
  public Words belief() {
    return new Words("a container stored a copy of what is put into it", "容器存放的是放入之物的副本");
  }

  @Override
  public Words truth() {
    return new Words("A slot holds a reference to the same object.", "槽位里存放的是指向同一个对象的引用。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  @Override
  protected Expr expr(Expr e) {
    if (e instanceof Expr.ListDisplay x && x.context() == Expr.Context.LOAD) {
      return new Expr.ListDisplay(copies(x.elements()), x.context(), x.span());
    } else if (e instanceof Expr.Tuple x && x.context() == Expr.Context.LOAD) {
      return new Expr.Tuple(copies(x.elements()), x.context(), x.span());
    } else if (e instanceof Expr.Dict x) {
      return new Expr.Dict(x.keys(), copies(x.values()), x.span());
    } else if (e instanceof Expr.Call x && x.function() instanceof Expr.Attribute method) {
      return STORING.contains(method.name())
          ? new Expr.Call(method, copies(x.arguments()), x.keywords(), x.span())
          : e;
    } else if (e instanceof Expr.BinOp x && x.op() == Expr.BinaryOperator.MULT) {
      return Helper.REPEATED.call(x.left(), x.right());
    }
    return e;
  }

  private static List<Expr> copies(List<Expr> values) {
    return values.stream().map(Helper.COPY::callIfPlace).toList();
  }
}
