package org.heaplab.code;

import java.util.List;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Stmt;

/** From a tree to code, as CPython 3.13 compiles it. */
public final class Compiler {

  private Compiler() {}

  /**
   * Compiles a cell or file.
   *
   * @param source the text that the tree was made of: columns in code are counted in its bytes
   */
  public static Compilation compile(Module module, String source, CompilerOptions options) {
    SourceColumns columns = new SourceColumns(source);
    try {
      return generate(module, columns, options);
    } catch (CompileAbort abort) {
      return new Compilation.Fault(abort.fault(columns));
    }
  }

  private static Compilation generate(
      Module module, SourceColumns columns, CompilerOptions options) {
    Features features = Features.of(module);
    FoldedConstants constants = new FoldedConstants();
    Module folded = new TreeFolder(constants, features.annotations()).fold(module);
    SymbolTable symbols =
        SymbolTable.of(folded, features.annotations(), options.inlineComprehensions());
    ConstantPool pool = new ConstantPool();
    Emitter emit = new Emitter(columns, pool);
    UnitAssembler assembler = new UnitAssembler(pool, options.filename(), features.flags());
    Unparser unparser = new Unparser(options.literals());
    CodeGenerator code =
        new CodeGenerator(
            emit, symbols, constants, features, assembler, unparser, options.guardsGenerators());
    List<Stmt> body = folded.body();
    if (options.display() && !body.isEmpty()) {
      code.statements.display(body.get(body.size() - 1));
    }
    CodeUnit unit = code.module(folded);
    return new Compilation.Compiled(unit, symbols.size(), List.copyOf(emit.warnings()));
  }
}
