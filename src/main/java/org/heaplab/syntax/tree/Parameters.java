package org.heaplab.syntax.tree;

import java.util.List;

/**
 * The parameters of a function, as in CPython's {@code ast.arguments}.
 *
 * @param defaults those of the last positional parameters
 * @param keywordDefaults one for each keyword-only parameter, null where it has none
 * @param varArgs null without {@code *args}
 * @param kwArgs null without {@code **kwargs}
 */
public record Parameters(
    List<Parameter> positionalOnly,
    List<Parameter> positional,
    Parameter varArgs,
    List<Parameter> keywordOnly,
    List<Expr> keywordDefaults,
    Parameter kwArgs,
    List<Expr> defaults) {

  /** One parameter; the annotation may be null. */
  public record Parameter(String name, Expr annotation, Span span) {}
}
