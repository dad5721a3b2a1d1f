package org.heaplab.code;

import org.heaplab.syntax.tree.Expr.Literal;

/**
 * {@code repr()} of the literals whose text this package cannot know: strings (what is printable?),
 * bytes, floats and imaginary numbers.
 */
@FunctionalInterface
public interface LiteralText {

  /** {@code repr} of the value. */
  String repr(Literal literal);
}
