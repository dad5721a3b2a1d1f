package org.heaplab.course.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Span;

/** Functions of the module {@link Models#MODULE}, and what rules ask of a tree. */
enum Helper {
  COPY,
  REPEATED,
  DEEP_SIZE,
  COUNT_WITHOUT_ARGUMENT,
  COUNT_OF_KEPT,
  DESTROY,
  COLLECT,
  COLLECT_BUT_FINALIZERS,
  KEEP,
  SWEEP;

  private static final Span NOWHERE = new Span(1, 0, 1, 0);

  Expr call(Expr... arguments) {
    return call(Arrays.asList(arguments));
  }

  Expr call(List<Expr> arguments) {
    Span span = arguments.isEmpty() ? NOWHERE : arguments.get(0).span();
    Expr module = new Expr.Name(Models.MODULE, Expr.Context.LOAD, span);
    Expr function =
        new Expr.Attribute(module, name().toLowerCase(Locale.ROOT), Expr.Context.LOAD, span);
    return new Expr.Call(function, arguments, List.of(), span);
  }

  Expr callIfPlace(Expr e) {
    return isPlace(e) ? call(e) : e;
  }

  /** A name, an attribute or an element: what leads to an object that is there already. */
  static boolean isPlace(Expr e) {
    return e instanceof Expr.Name || e instanceof Expr.Attribute || e instanceof Expr.Subscript;
  }

  /** Whether this is {@code module.function(…)} or, after {@code from}, {@code function(…)}. */
  static boolean isCallOf(Expr e, String module, String function) {
    if (!(e instanceof Expr.Call call)) {
      return false;
    }
    if (call.function() instanceof Expr.Name name) {
      return name.id().equals(function);
    }
    return call.function() instanceof Expr.Attribute attribute
        && attribute.name().equals(function)
        && attribute.value() instanceof Expr.Name owner
        && owner.id().equals(module);
  }
}
