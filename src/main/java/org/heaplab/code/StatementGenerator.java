package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Stmt;

/**
 * Statements.
 *
 * @see "Python/compile.c: compiler_visit_stmt"
 */
final class StatementGenerator {

  private final CodeGenerator code;
  private final Emitter emit;

  /** The expression statement whose value is shown, or null. */
  private Stmt displayed;

  StatementGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void display(Stmt statement) {
    displayed = statement;
  }

  /** Whether this statement's value is shown; a text that is shown is no docstring. */
  boolean shows(Stmt statement) {
    return statement == displayed;
  }

  void generate(Stmt s) {
    if (s instanceof Stmt.ExprStmt e) {
      expression(e);
    } else if (s instanceof Stmt.Assign assign) {
      assign(assign);
    } else if (s instanceof Stmt.AugAssign assign) {
      augAssign(assign);
    } else if (s instanceof Stmt.AnnAssign assign) {
      code.annotations.assignment(assign);
    } else if (s instanceof Stmt.Return r) {
      code.unwinding.returnStatement(r);
    } else if (s instanceof Stmt.If choice) {
      ifStatement(choice);
    } else if (s instanceof Stmt.For loop) {
      code.loops.forLoop(loop);
    } else if (s instanceof Stmt.While loop) {
      code.loops.whileLoop(loop);
    } else if (s instanceof Stmt.Break) {
      code.unwinding.breakStatement(s);
    } else if (s instanceof Stmt.Continue) {
      code.unwinding.continueStatement(s);
    } else if (s instanceof Stmt.Pass) {
      emit.op(emit.at(s.span()), NOP);
    } else {
      rarer(s);
    }
  }

  private void rarer(Stmt s) {
    if (s instanceof Stmt.FunctionDef function) {
      code.functions.function(function);
    } else if (s instanceof Stmt.ClassDef type) {
      code.classes.classDef(type);
    } else if (s instanceof Stmt.Try attempt) {
      code.tries.tryStatement(attempt);
    } else if (s instanceof Stmt.With with) {
      code.tries.with(with, 0);
    } else if (s instanceof Stmt.Raise raise) {
      raise(raise);
    } else if (s instanceof Stmt.Delete delete) {
      code.expressions(delete.targets());
    } else if (s instanceof Stmt.Assert check) {
      assertStatement(check);
    } else if (s instanceof Stmt.Import names) {
      code.imports.importNames(names);
    } else if (s instanceof Stmt.ImportFrom names) {
      code.imports.importFrom(names);
    }
  }

  private void expression(Stmt.ExprStmt s) {
    Location location = emit.at(s.span());
    if (s == displayed) {
      code.expression(s.value());
      emit.op(location, CALL_INTRINSIC_1, Intrinsics.PRINT);
      emit.op(Location.NONE, POP_TOP);
    } else if (code.constants.isConstant(s.value())) {
      emit.op(location, NOP);
    } else {
      code.expression(s.value());
      emit.op(Location.NONE, POP_TOP);
    }
  }

  private void assign(Stmt.Assign s) {
    code.expression(s.value());
    int last = s.targets().size() - 1;
    for (int i = 0; i <= last; i++) {
      if (i < last) {
        emit.op(emit.at(s.span()), COPY, 1);
      }
      code.expression(s.targets().get(i));
    }
  }

  private void augAssign(Stmt.AugAssign s) {
    if (s.target() instanceof Expr.Attribute attribute) {
      code.attributes.augmented(s, attribute);
    } else if (s.target() instanceof Expr.Subscript subscript) {
      code.subscripts.augmented(s, subscript);
    } else {
      Expr.Name name = (Expr.Name) s.target();
      Location location = emit.at(name.span());
      code.names.load(location, name.id());
      inPlace(s);
      code.names.check(name.id(), Expr.Context.STORE, name.span());
      code.names.store(location, name.id());
    }
  }

  /** The value and the operation of an augmented assignment. */
  void inPlace(Stmt.AugAssign s) {
    code.expression(s.value());
    int operation = BinaryOps.argument(s.op()) + BinaryOps.NB_INPLACE_ADD;
    emit.op(emit.at(s.span()), BINARY_OP, operation);
  }

  private void ifStatement(Stmt.If s) {
    int end = emit.newLabel();
    int next = s.orElse().isEmpty() ? end : emit.newLabel();
    code.conditions.jumpIf(s.test(), next, false);
    code.statements(s.body());
    if (next != end) {
      emit.jump(Location.NONE, PseudoOpcode.JUMP_NO_INTERRUPT, end);
      emit.use(next);
      code.statements(s.orElse());
    }
    emit.use(end);
  }

  private void raise(Stmt.Raise s) {
    int n = 0;
    if (s.exception() != null) {
      code.expression(s.exception());
      n++;
      if (s.cause() != null) {
        code.expression(s.cause());
        n++;
      }
    }
    emit.op(emit.at(s.span()), RAISE_VARARGS, n);
  }

  private void assertStatement(Stmt.Assert s) {
    Constant test = code.constants.of(s.test());
    boolean filledTuple =
        test == null
            ? s.test() instanceof Expr.Tuple tuple && !tuple.elements().isEmpty()
            : test instanceof Constant.Tuple constant && !constant.items().isEmpty();
    if (filledTuple) {
      emit.warn("assertion is always true, perhaps remove parentheses?", s.span());
    }
    int end = emit.newLabel();
    code.conditions.jumpIf(s.test(), end, true);
    Location location = emit.at(s.span());
    emit.op(location, LOAD_ASSERTION_ERROR);
    if (s.message() != null) {
      code.expression(s.message());
      emit.op(location, CALL, 0);
    }
    emit.op(emit.at(s.test().span()), RAISE_VARARGS, 1);
    emit.use(end);
  }
}
