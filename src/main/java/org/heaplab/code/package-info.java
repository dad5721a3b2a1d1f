/**
 * From a cell's tree to stack code: CPython 3.13's compiler, pass by pass.
 *
 * <p>{@code Compiler} is the way in. The tree is folded ({@code TreeFolder}), its scopes are found
 * ({@code SymbolTable}), code is generated into a list of instructions with labels ({@code
 * CodeGenerator} and its families), the flow graph is optimized ({@code FlowGraph} and its passes)
 * and laid out ({@code Assembler}). The result, {@link org.heaplab.code.CodeUnit}, is plain data:
 * instructions, constants, names, tables, equal to CPython's instruction by instruction, constant
 * by constant, position by position.
 *
 * <p>Left out with the syntax that the tree has no records for: {@code async}, {@code match},
 * {@code type}, {@code except*}.
 */
package org.heaplab.code;
