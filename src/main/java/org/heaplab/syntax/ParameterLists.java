package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.heaplab.syntax.lexer.Names;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Parameters;
import org.heaplab.syntax.tree.Parameters.Parameter;

/** Sorts the parameters of one function, and turns down orders that Python does not have. */
final class ParameterLists {
  static final Parameters NONE =
      new Parameters(List.of(), List.of(), null, List.of(), List.of(), null, List.of());

  private final Places places;
  private final Expressions expressions;
  private final List<Parameter> positional = new ArrayList<>();
  private final List<Parameter> positionalOnly = new ArrayList<>();
  private final List<Parameter> keywordOnly = new ArrayList<>();
  private final List<Expr> keywordDefaults = new ArrayList<>();
  private final List<Expr> defaults = new ArrayList<>();
  private Parameter varArgs;
  private Parameter kwArgs;
  private boolean star;
  private boolean slash;

  ParameterLists(Places places, Expressions expressions) {
    this.places = places;
    this.expressions = expressions;
  }

  Parameters of(Python.ParamsContext params) {
    for (Python.ParamContext param : params.param()) {
      int first = param.getStart().getType();
      Expr annotation = annotation(param, first);
      if (first == Python.NAME) {
        boolean defaulted = param.EQUAL() != null;
        int value = param.COLON() != null ? 1 : 0;
        named(
            parameter(param.NAME(), annotation, param, defaulted),
            defaulted ? expressions.of(param.expression(value)) : null);
      } else {
        marked(
            first, param.NAME() == null ? null : parameter(param.NAME(), annotation, param, false));
      }
    }
    return result();
  }

  Parameters of(Python.Lambda_paramsContext params) {
    for (Python.Lambda_paramContext param : params.lambda_param()) {
      int first = param.getStart().getType();
      Parameter parameter =
          param.NAME() == null
              ? null
              : new Parameter(
                  Names.normalize(param.NAME().getText()), null, places.of(param.NAME()));
      if (first == Python.NAME) {
        named(parameter, expressions.orNull(param.expression()));
      } else {
        marked(first, parameter);
      }
    }
    return result();
  }

  private Expr annotation(Python.ParamContext param, int first) {
    if (param.COLON() == null) {
      return null;
    }
    return first == Python.STAR
        ? expressions.of(param.star_expression())
        : expressions.of(param.expression(0));
  }

  private Parameter parameter(
      TerminalNode name, Expr annotation, ParserRuleContext context, boolean defaulted) {
    String id = Names.normalize(name.getText());
    if (annotation == null) {
      return new Parameter(id, null, places.of(name));
    }
    ParserRuleContext last = defaulted ? ((Python.ParamContext) context).expression(0) : context;
    return new Parameter(id, annotation, places.between(name, last));
  }

  private void named(Parameter parameter, Expr value) {
    Rejected.unless(kwArgs == null);
    if (star) {
      keywordOnly.add(parameter);
      keywordDefaults.add(value);
    } else {
      Rejected.unless(value != null || defaults.isEmpty());
      positional.add(parameter);
      if (value != null) {
        defaults.add(value);
      }
    }
  }

  private void marked(int mark, Parameter parameter) {
    Rejected.unless(kwArgs == null);
    if (mark == Python.SLASH) {
      Rejected.unless(!slash && !star && !positional.isEmpty());
      slash = true;
      positionalOnly.addAll(positional);
      positional.clear();
    } else if (mark == Python.STAR) {
      Rejected.unless(!star);
      star = true;
      varArgs = parameter;
    } else {
      kwArgs = parameter;
    }
  }

  private Parameters result() {
    Rejected.unless(!star || varArgs != null || !keywordOnly.isEmpty());
    return new Parameters(
        List.copyOf(positionalOnly),
        List.copyOf(positional),
        varArgs,
        List.copyOf(keywordOnly),
        Collections.unmodifiableList(keywordDefaults),
        kwArgs,
        List.copyOf(defaults));
  }
}
