package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Parameters;
import org.heaplab.syntax.tree.Parameters.Parameter;
import org.heaplab.syntax.tree.Stmt;

/**
 * Annotations of parameters and variables, as values or, with the future import, as text.
 *
 * @see "Python/compile.c: compiler_visit_annotations, compiler_annassign"
 */
final class AnnotationGenerator {

  private final CodeGenerator code;
  private final Emitter emit;
  private final Unparser unparser;
  private final boolean asText;

  AnnotationGenerator(CodeGenerator code, Unparser unparser) {
    this.code = code;
    this.unparser = unparser;
    this.emit = code.emit;
    this.asText = code.features().annotations();
  }

  /** Leaves names and values in a tuple; false if there are none. */
  boolean parameters(Location location, Parameters parameters, Expr returns) {
    List<Parameter> all = new ArrayList<>(parameters.positional());
    all.addAll(parameters.positionalOnly());
    all.add(parameters.varArgs());
    all.addAll(parameters.keywordOnly());
    all.add(parameters.kwArgs());
    int n = 0;
    for (Parameter parameter : all) {
      if (parameter != null && parameter.annotation() != null) {
        annotation(location, parameter.name(), parameter.annotation());
        n++;
      }
    }
    if (returns != null) {
      annotation(location, "return", returns);
      n++;
    }
    if (n > 0) {
      emit.op(location, BUILD_TUPLE, n * 2);
    }
    return n > 0;
  }

  private void annotation(Location location, String name, Expr annotation) {
    emit.constant(location, new Constant.Str(emit.unit().mangle(name)));
    if (!asText && annotation instanceof Expr.Starred starred) {
      code.expression(starred.value());
      emit.op(location, UNPACK_SEQUENCE, 1);
    } else {
      value(annotation);
    }
  }

  private void value(Expr annotation) {
    if (asText) {
      emit.constant(emit.at(annotation.span()), new Constant.Str(unparser.unparse(annotation)));
    } else {
      code.expression(annotation);
    }
  }

  void assignment(Stmt.AnnAssign s) {
    Location location = emit.at(s.span());
    if (s.value() != null) {
      code.expression(s.value());
      code.expression(s.target());
    }
    boolean noValue = s.value() == null;
    if (s.target() instanceof Expr.Name name) {
      name(location, s, name);
    } else if (s.target() instanceof Expr.Attribute attribute) {
      code.names.check(attribute.name(), Expr.Context.STORE, s.span());
      if (noValue) {
        evaluate(attribute.value());
      }
    } else if (s.target() instanceof Expr.Subscript subscript && noValue) {
      evaluate(subscript.value());
      evaluateSubscript(subscript.slice());
    }
    if (!s.simple() && !asText && inModuleOrClass()) {
      evaluate(s.annotation());
    }
  }

  private boolean inModuleOrClass() {
    Unit.Kind kind = emit.unit().kind;
    return kind == Unit.Kind.MODULE || kind == Unit.Kind.CLASS;
  }

  private void name(Location location, Stmt.AnnAssign s, Expr.Name name) {
    code.names.check(name.id(), Expr.Context.STORE, s.span());
    if (!s.simple() || !inModuleOrClass()) {
      return;
    }
    value(s.annotation());
    emit.nameOp(location, LOAD_NAME, "__annotations__");
    emit.constant(location, new Constant.Str(emit.unit().mangle(name.id())));
    emit.op(location, STORE_SUBSCR);
  }

  private void evaluate(Expr e) {
    code.expression(e);
    emit.op(emit.at(e.span()), POP_TOP);
  }

  private void evaluateSubscript(Expr e) {
    if (e instanceof Expr.Slice slice) {
      for (Expr part : new Expr[] {slice.lower(), slice.upper(), slice.step()}) {
        if (part != null) {
          evaluate(part);
        }
      }
    } else if (e instanceof Expr.Tuple tuple && !code.constants.isConstant(e)) {
      tuple.elements().forEach(this::evaluateSubscript);
    } else {
      evaluate(e);
    }
  }
}
