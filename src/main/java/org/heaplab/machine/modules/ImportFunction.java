package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.DictObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Numbers;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;

/** {@code __import__}, which the statement calls when a program has put another in its place. */
final class ImportFunction {

  static final String NAME = "__import__";

  private ImportFunction() {}

  static void define(ModuleBuilder module, Machine machine) {
    module.function(
        NAME,
        "name, globals=None, locals=None, fromlist=(), level=0",
        (rt, self, args) -> importModule(machine, args));
  }

  private static HeapObject importModule(Machine machine, HeapObject[] args) {
    Runtime rt = machine.rt;
    int level = args[4] == null ? 0 : Numbers.parsedInt(rt, args[4]);
    if (!(args[0] instanceof StrObject name)) {
      throw rt.typeError("module name must be a string");
    }
    if (level < 0) {
      throw rt.raise(rt.exceptions.valueError, "level must be >= 0");
    }
    if (level > 0) {
      throw relative(rt, args[1]);
    }
    if (name.text.length() == 0) {
      throw rt.raise(rt.exceptions.valueError, "Empty module name");
    }
    boolean hasFromList = args[3] != null && args[3] != rt.none && Objects.isTrue(rt, args[3]);
    return machine.modules.importModule(name.toString(), hasFromList);
  }

  /** No module of a program lies in a package. */
  private static RuntimeException relative(Runtime rt, HeapObject globals) {
    if (globals != null && !(globals instanceof DictObject)) {
      return rt.typeError("globals must be a dict");
    }
    if (globals == null || ((DictObject) globals).borrow(rt.intern("__name__")) == null) {
      return rt.raise(rt.exceptions.keyError, "'__name__' not in globals");
    }
    return rt.raise(
        rt.exceptions.importError, "attempted relative import with no known parent package");
  }
}
