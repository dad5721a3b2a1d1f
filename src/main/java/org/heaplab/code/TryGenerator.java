package org.heaplab.code;

import static org.heaplab.code.Opcode.*;
import static org.heaplab.code.PseudoOpcode.*;

import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Stmt;

/**
 * {@code try} and {@code with}.
 *
 * @see "Python/compile.c: compiler_try_finally, compiler_try_except, compiler_with"
 */
final class TryGenerator {

  private final CodeGenerator code;
  private final Emitter emit;

  TryGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void tryStatement(Stmt.Try s) {
    if (s.finalBody().isEmpty()) {
      tryExcept(s);
    } else {
      tryFinally(s);
    }
  }

  private int useNewLabel() {
    int label = emit.newLabel();
    emit.use(label);
    return label;
  }

  private void tryFinally(Stmt.Try s) {
    Location location = emit.at(s.span());
    int end = emit.newLabel();
    int exit = emit.newLabel();
    int cleanup = emit.newLabel();
    emit.jump(location, SETUP_FINALLY, end);
    emit.push(
        new FrameBlock(
            FrameBlock.Kind.FINALLY_TRY, useNewLabel(), end, location, s.finalBody(), null));
    if (s.handlers().isEmpty()) {
      code.statements(s.body());
    } else {
      tryExcept(s);
    }
    emit.op(Location.NONE, POP_BLOCK);
    emit.pop();
    code.statements(s.finalBody());
    emit.jump(Location.NONE, JUMP_NO_INTERRUPT, exit);
    emit.use(end);
    emit.jump(Location.NONE, SETUP_CLEANUP, cleanup);
    emit.op(Location.NONE, PUSH_EXC_INFO);
    emit.push(FrameBlock.of(FrameBlock.Kind.FINALLY_END, end, Location.NONE));
    code.statements(s.finalBody());
    emit.pop();
    emit.op(Location.NONE, RERAISE, 0);
    emit.use(cleanup);
    popExceptAndReraise();
    emit.use(exit);
  }

  private void popExceptAndReraise() {
    emit.op(Location.NONE, COPY, 3);
    emit.op(Location.NONE, POP_EXCEPT);
    emit.op(Location.NONE, RERAISE, 1);
  }

  private void tryExcept(Stmt.Try s) {
    Location location = emit.at(s.span());
    int except = emit.newLabel();
    int end = emit.newLabel();
    int cleanup = emit.newLabel();
    emit.jump(location, SETUP_FINALLY, except);
    emit.push(FrameBlock.of(FrameBlock.Kind.TRY_EXCEPT, useNewLabel(), location));
    code.statements(s.body());
    emit.pop();
    emit.op(Location.NONE, POP_BLOCK);
    code.statements(s.orElse());
    emit.jump(Location.NONE, JUMP_NO_INTERRUPT, end);
    emit.use(except);
    emit.jump(Location.NONE, SETUP_CLEANUP, cleanup);
    emit.op(Location.NONE, PUSH_EXC_INFO);
    emit.push(FrameBlock.of(FrameBlock.Kind.EXCEPTION_HANDLER, Block.NO_LABEL, location));
    List<Stmt.ExceptHandler> handlers = s.handlers();
    for (int i = 0; i < handlers.size(); i++) {
      Stmt.ExceptHandler handler = handlers.get(i);
      if (handler.type() == null && i < handlers.size() - 1) {
        throw CompileAbort.syntaxError("default 'except:' must be last", handler.span());
      }
      handler(handler, end);
    }
    emit.pop();
    emit.op(Location.NONE, RERAISE, 0);
    emit.use(cleanup);
    popExceptAndReraise();
    emit.use(end);
  }

  private void handler(Stmt.ExceptHandler handler, int end) {
    Location location = emit.at(handler.span());
    int next = emit.newLabel();
    if (handler.type() != null) {
      code.expression(handler.type());
      emit.op(location, CHECK_EXC_MATCH);
      emit.jump(location, POP_JUMP_IF_FALSE, next);
    }
    if (handler.name() == null) {
      emit.op(location, POP_TOP);
      handlerBody(handler, location, useNewLabel());
      emit.op(Location.NONE, POP_BLOCK);
      emit.op(Location.NONE, POP_EXCEPT);
      emit.jump(Location.NONE, JUMP_NO_INTERRUPT, end);
    } else {
      namedHandler(handler, location, end);
    }
    emit.use(next);
  }

  private void handlerBody(Stmt.ExceptHandler handler, Location location, int label) {
    emit.push(
        new FrameBlock(
            FrameBlock.Kind.HANDLER_CLEANUP,
            label,
            Block.NO_LABEL,
            location,
            null,
            handler.name()));
    code.statements(handler.body());
    emit.pop();
  }

  /** The name goes when the handler ends, however it ends. */
  private void namedHandler(Stmt.ExceptHandler handler, Location location, int end) {
    int cleanupEnd = emit.newLabel();
    code.names.check(handler.name(), Expr.Context.STORE, handler.span());
    code.names.store(location, handler.name());
    emit.jump(location, SETUP_CLEANUP, cleanupEnd);
    handlerBody(handler, location, useNewLabel());
    emit.op(Location.NONE, POP_BLOCK);
    emit.op(Location.NONE, POP_BLOCK);
    emit.op(Location.NONE, POP_EXCEPT);
    unbind(Location.NONE, handler.name());
    emit.jump(Location.NONE, JUMP_NO_INTERRUPT, end);
    emit.use(cleanupEnd);
    unbind(Location.NONE, handler.name());
    emit.op(Location.NONE, RERAISE, 1);
  }

  /** Sets the name to None first, in case that the handler has deleted it. */
  void unbind(Location location, String name) {
    emit.none(location);
    code.names.store(location, name);
    code.names.delete(location, name);
  }

  void with(Stmt.With s, int index) {
    Stmt.WithItem item = s.items().get(index);
    int last = emit.newLabel();
    int exit = emit.newLabel();
    int cleanup = emit.newLabel();
    code.expression(item.context());
    Location location = emit.at(item.context().span());
    emit.op(location, BEFORE_WITH);
    emit.jump(location, SETUP_WITH, last);
    emit.push(FrameBlock.of(FrameBlock.Kind.WITH, useNewLabel(), location));
    if (item.target() == null) {
      emit.op(location, POP_TOP);
    } else {
      code.expression(item.target());
    }
    if (index + 1 == s.items().size()) {
      code.statements(s.body());
    } else {
      with(s, index + 1);
    }
    emit.op(Location.NONE, POP_BLOCK);
    emit.pop();
    callExitWithNones(location);
    emit.op(location, POP_TOP);
    emit.jump(location, JUMP, exit);
    emit.use(last);
    emit.jump(location, SETUP_CLEANUP, cleanup);
    emit.op(location, PUSH_EXC_INFO);
    emit.op(location, WITH_EXCEPT_START);
    finishWith(cleanup);
    emit.use(exit);
  }

  void callExitWithNones(Location location) {
    emit.none(location);
    emit.none(location);
    emit.none(location);
    emit.op(location, CALL, 2);
  }

  /** Looks whether {@code __exit__} wants the exception suppressed. */
  private void finishWith(int cleanup) {
    int suppress = emit.newLabel();
    emit.op(Location.NONE, TO_BOOL);
    emit.jump(Location.NONE, POP_JUMP_IF_TRUE, suppress);
    emit.op(Location.NONE, RERAISE, 2);
    emit.use(suppress);
    emit.op(Location.NONE, POP_TOP);
    emit.op(Location.NONE, POP_BLOCK);
    emit.op(Location.NONE, POP_EXCEPT);
    emit.op(Location.NONE, POP_TOP);
    emit.op(Location.NONE, POP_TOP);
    int exit = emit.newLabel();
    emit.jump(Location.NONE, JUMP_NO_INTERRUPT, exit);
    emit.use(cleanup);
    popExceptAndReraise();
    emit.use(exit);
  }
}
