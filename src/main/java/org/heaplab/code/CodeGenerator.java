package org.heaplab.code;

import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Stmt;

/** The parts of code generation, each for a family of the language, and what they share. */
final class CodeGenerator {

  final Emitter emit;
  final SymbolTable symbols;
  final FoldedConstants constants;
  final NameGenerator names;
  final ConditionGenerator conditions;
  final ExpressionGenerator expressions;
  final DisplayGenerator displays;
  final SubscriptGenerator subscripts;
  final AttributeGenerator attributes;
  final CallGenerator calls;
  final ComprehensionGenerator comprehensions;
  final StatementGenerator statements;
  final LoopGenerator loops;
  final UnwindGenerator unwinding;
  final TryGenerator tries;
  final FunctionGenerator functions;
  final ClassGenerator classes;
  final ImportGenerator imports;
  final AnnotationGenerator annotations;
  final LiteralWarnings literals;

  /** A StopIteration must not leave a generator's body. */
  final boolean guardsGenerators;

  private final Features features;
  private final UnitAssembler assembler;

  CodeGenerator(
      Emitter emit,
      SymbolTable symbols,
      FoldedConstants constants,
      Features features,
      UnitAssembler assembler,
      Unparser unparser,
      boolean guardsGenerators) {
    this.emit = emit;
    this.guardsGenerators = guardsGenerators;
    this.symbols = symbols;
    this.constants = constants;
    this.features = features;
    this.assembler = assembler;
    this.names = new NameGenerator(emit);
    this.conditions = new ConditionGenerator(this);
    this.expressions = new ExpressionGenerator(this);
    this.displays = new DisplayGenerator(this);
    this.subscripts = new SubscriptGenerator(this);
    this.attributes = new AttributeGenerator(this);
    this.calls = new CallGenerator(this);
    this.comprehensions = new ComprehensionGenerator(this);
    this.statements = new StatementGenerator(this);
    this.loops = new LoopGenerator(this);
    this.unwinding = new UnwindGenerator(this);
    this.tries = new TryGenerator(this);
    this.functions = new FunctionGenerator(this);
    this.classes = new ClassGenerator(this);
    this.imports = new ImportGenerator(this);
    this.annotations = new AnnotationGenerator(this, unparser);
    this.literals = new LiteralWarnings(constants, emit);
  }

  Features features() {
    return features;
  }

  void expression(Expr e) {
    expressions.generate(e);
  }

  void expressions(List<Expr> list) {
    for (Expr e : list) {
      expressions.generate(e);
    }
  }

  void statements(List<Stmt> list) {
    for (Stmt s : list) {
      statements.generate(s);
    }
  }

  /** Starts a body with its RESUME. */
  void enter(Unit unit) {
    emit.enter(unit);
    int line = unit.kind == Unit.Kind.MODULE ? 0 : unit.firstLine;
    emit.op(new Location(line, unit.firstLine, 0, 0), Opcode.RESUME, 0);
  }

  /** Ends the current body and makes its code. */
  CodeUnit leave(boolean returnNone) {
    if (returnNone) {
      emit.none(Location.NONE);
    }
    emit.op(Location.NONE, Opcode.RETURN_VALUE);
    CodeUnit unit = assembler.assemble(emit.unit());
    emit.exit();
    return unit;
  }

  /** The module's code. */
  CodeUnit module(Module module) {
    enter(new Unit(Unit.Kind.MODULE, symbols.of(module), "<module>", 1, Unit.Arguments.NONE));
    List<Stmt> body = module.body();
    Location start = body.isEmpty() ? new Location(1, 1, 0, 0) : emit.at(body.get(0).span());
    body(start, body);
    return leave(true);
  }

  /** A module's or class's statements with docstring and annotations. */
  void body(Location start, List<Stmt> body) {
    if (emit.unit().scope.annotationsUsed) {
      emit.op(start, Opcode.SETUP_ANNOTATIONS);
    }
    Expr.Constant docstring = Docstring.of(body);
    if (docstring == null || statements.shows(body.get(0))) {
      statements(body);
      return;
    }
    Constant text = Docstring.constant(docstring, emit.pool());
    emit.constant(emit.at(docstring.span()), text);
    names.store(Location.NONE, "__doc__");
    statements(body.subList(1, body.size()));
  }
}
