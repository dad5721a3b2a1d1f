package org.heaplab.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What one compiled body is, as CPython's code object shows it.
 *
 * <p>The tuples and bytes are constants, since CPython shares them between code objects that were
 * compiled together (see {@link Constant} on identity).
 *
 * @param firstLine {@code co_firstlineno}
 * @param flags bits of {@link CodeFlags}
 * @param constants {@code co_consts}
 * @param names {@code co_names}
 * @param localsPlusNames arguments and other locals, then cells, then free variables; a cell that
 *     is an argument stands with the arguments alone
 * @param localsPlusKinds bits of {@link LocalKind}, one for each name
 * @param exceptionTable sorted by start
 * @param lineTable {@code co_linetable}
 * @param exceptionTableBytes {@code co_exceptiontable}
 * @param literals of all code compiled together: the constants that stand in the syntax tree, by
 *     identity
 */
public record CodeUnit(
    String name,
    String qualname,
    String filename,
    int firstLine,
    int argCount,
    int posOnlyArgCount,
    int kwOnlyArgCount,
    int flags,
    int stackSize,
    Constant.Tuple constants,
    Constant.Tuple names,
    Constant.Tuple localsPlusNames,
    List<Integer> localsPlusKinds,
    Instructions instructions,
    List<Handler> exceptionTable,
    Constant.Bytes lineTable,
    Constant.Bytes exceptionTableBytes,
    Set<Constant> literals) {

  /** The constant that LOAD_CONST's argument names. */
  public Constant constant(int index) {
    return constants.items().get(index);
  }

  /** How deep bodies nest in this one; 0 where it has none. */
  public int depth() {
    int depth = 0;
    for (Constant constant : constants.items()) {
      if (constant instanceof Constant.Code code) {
        depth = Math.max(depth, code.unit().depth() + 1);
      }
    }
    return depth;
  }

  /** An entry of {@code co_names}. */
  public String name(int index) {
    return ((Constant.Str) names.items().get(index)).value();
  }

  /** Name of a fast local. */
  public String localName(int index) {
    return ((Constant.Str) localsPlusNames.items().get(index)).value();
  }

  /** The names that the body takes from functions around it. */
  List<String> freeNames() {
    List<String> free = new ArrayList<>();
    for (int i = 0; i < localsPlusKinds.size(); i++) {
      if ((localsPlusKinds.get(i) & LocalKind.CO_FAST_FREE) != 0) {
        free.add(localName(i));
      }
    }
    return free;
  }

  /**
   * As CPython compares code objects: name, shape, first line, instructions, constants, names and
   * tables, but neither qualified name nor file. Meant for the units of one compilation, where
   * equal constants are one object.
   *
   * @see "Objects/codeobject.c: code_richcompare"
   */
  @Override
  @SuppressWarnings("ReferenceEquality") // the tuples of one compilation are merged
  public boolean equals(Object other) {
    return other instanceof CodeUnit that
        && name.equals(that.name)
        && argCount == that.argCount
        && posOnlyArgCount == that.posOnlyArgCount
        && kwOnlyArgCount == that.kwOnlyArgCount
        && flags == that.flags
        && firstLine == that.firstLine
        && instructions.sameCode(that.instructions)
        && constants == that.constants
        && names == that.names
        && localsPlusNames == that.localsPlusNames
        && lineTable == that.lineTable
        && exceptionTableBytes == that.exceptionTableBytes;
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + firstLine;
  }
}
