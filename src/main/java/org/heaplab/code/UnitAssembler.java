package org.heaplab.code;

/**
 * Optimizes a body and makes its code.
 *
 * @see "Python/compile.c: optimize_and_assemble_code_unit"
 */
final class UnitAssembler {

  private final ConstantPool pool;
  private final String filename;
  private final int futureFlags;

  UnitAssembler(ConstantPool pool, String filename, int futureFlags) {
    this.pool = pool;
    this.filename = filename;
    this.futureFlags = futureFlags;
  }

  CodeUnit assemble(Unit unit) {
    UnitConstants constants = new UnitConstants(unit.constants.keySet(), pool);
    FlowGraph graph = FlowGraph.of(unit.instructions.resolved());
    optimize(graph, unit, constants);
    int stackSize = Math.max(1, StackDepth.of(graph));
    LocalsLayout layout = LocalsLayout.prepare(unit, graph);
    Lowering.lower(graph);
    Assembly assembly = Assembly.of(graph, unit.firstLine);
    Unit.Arguments arguments = unit.arguments;
    return new CodeUnit(
        unit.name,
        unit.qualname,
        filename,
        unit.firstLine,
        arguments.positionalOnly() + arguments.positional(),
        arguments.positionalOnly(),
        arguments.keywordOnly(),
        flags(unit),
        stackSize,
        pool.mergeShallow(new Constant.Tuple(constants.toList())),
        pool.mergeShallow(Constant.strings(unit.names.keySet())),
        pool.mergeShallow(Constant.strings(layout.names())),
        layout.kinds(),
        assembly.instructions(),
        assembly.handlers(),
        pool.mergeShallow(new Constant.Bytes(assembly.lineTable())),
        pool.mergeShallow(new Constant.Bytes(assembly.exceptionTable())),
        pool.literals());
  }

  private static void optimize(FlowGraph graph, Unit unit, UnitConstants constants) {
    ExceptionTargets.label(graph);
    Cleanup.inlineSmallExitBlocks(graph);
    Cleanup.removeUnreachable(graph);
    LineNumbers.resolve(graph);
    new Peephole(constants).optimize(graph);
    Cleanup.removeRedundantNopsAndPairs(graph);
    Cleanup.removeUnreachable(graph);
    Cleanup.removeRedundantNopsAndJumps(graph);
    constants.removeUnused(graph);
    UnboundLocals.check(graph, unit.varNames.size(), unit.scope.varNames.size());
    SuperInstructions.insert(graph);
    ColdBlocks.moveToEnd(graph);
    LineNumbers.resolve(graph);
  }

  private int flags(Unit unit) {
    Scope scope = unit.scope;
    int flags = futureFlags;
    if (scope.isFunctionLike()) {
      flags |= CodeFlags.CO_NEWLOCALS | CodeFlags.CO_OPTIMIZED;
      flags |= scope.nested ? CodeFlags.CO_NESTED : 0;
      flags |= scope.generator ? CodeFlags.CO_GENERATOR : 0;
      flags |= scope.varArgs ? CodeFlags.CO_VARARGS : 0;
      flags |= scope.varKeywords ? CodeFlags.CO_VARKEYWORDS : 0;
    }
    return flags;
  }
}
