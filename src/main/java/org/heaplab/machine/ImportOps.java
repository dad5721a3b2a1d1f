package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.ImportErrorType;
import org.heaplab.types.Iteration;
import org.heaplab.types.ListObject;
import org.heaplab.types.Sequences;
import org.heaplab.types.StrObject;

/** {@code import} and {@code from}. */
final class ImportOps {

  private ImportOps() {}

  /** Names and level lie on the stack; the module takes their place. */
  static int importName(Machine m, Frame f, int sp, int arg) {
    StrObject name = (StrObject) f.code.names.items[arg];
    HeapObject names = f.stack[sp - 1];
    HeapObject level = f.stack[sp - 2];
    HeapObject importer = f.builtins.borrow(m.rt.intern("__import__"));
    if (importer == null) {
      throw m.rt.raise(m.rt.exceptions.importError, "__import__ not found");
    }
    HeapObject module;
    if (importer != m.modules.importFunction()) {
      HeapObject locals = f.locals == null ? m.rt.none : f.locals;
      module = Calls.call(m.rt, importer, name, f.globals, locals, names, level);
    } else if (Sequences.isPositive(m.rt, level)) {
      throw m.rt.raise(
          m.rt.exceptions.importError, "attempted relative import with no known parent package");
    } else {
      module = m.modules.importModule(name.toString(), names != m.rt.none);
    }
    f.stack[sp - 2] = module;
    f.sp = sp - 1;
    m.heap.decref(level);
    m.heap.decref(names);
    return sp - 1;
  }

  static int importFrom(Machine m, Frame f, int sp, int arg) {
    StrObject name = (StrObject) f.code.names.items[arg];
    HeapObject module = f.stack[sp - 1];
    HeapObject found = Attributes.getOrNull(m.rt, module, name);
    if (found == null) {
      found = m.modules.submoduleOrNull(module, name.toString());
    }
    if (found == null) {
      throw ImportErrorType.cannotImport(m.rt, nameOf(m, module), name);
    }
    f.stack[sp] = found;
    return sp + 1;
  }

  private static String nameOf(Machine m, HeapObject module) {
    HeapObject name = Attributes.getOrNull(m.rt, module, m.rt.intern("__name__"));
    String text = name instanceof StrObject str ? str.toString() : null;
    m.heap.decrefIfPresent(name);
    return text;
  }

  /** {@code from module import *} into the frame's names. */
  static void importStar(Machine m, Frame f, HeapObject module) {
    HeapObject names = Attributes.getOrNull(m.rt, module, m.rt.intern("__all__"));
    boolean all = names != null;
    if (!all) {
      names = keys(m, module);
    }
    HeapObject iterator = Iteration.iter(m.rt, names);
    try {
      for (HeapObject item = Iteration.next(m.rt, iterator);
          item != null;
          item = Iteration.next(m.rt, iterator)) {
        StrObject name = (StrObject) item;
        if (all || !name.toString().startsWith("_")) {
          HeapObject value = Attributes.get(m.rt, module, name);
          Mappings.put(m.rt, f.locals, name, value);
          m.heap.decref(value);
        }
        m.heap.decref(item);
      }
    } finally {
      m.heap.decref(iterator);
      m.heap.decref(names);
    }
  }

  private static HeapObject keys(Machine m, HeapObject module) {
    HeapObject dict = Attributes.getOrNull(m.rt, module, m.rt.intern("__dict__"));
    if (dict == null) {
      throw m.rt.raise(
          m.rt.exceptions.importError, "from-import-* object has no __dict__ and no __all__");
    }
    try {
      HeapObject keys = Calls.callMethod(m.rt, dict, m.rt.intern("keys"));
      ListObject names = ListObject.create(m.rt);
      names.extend(m.rt, keys);
      m.heap.decref(keys);
      return names;
    } finally {
      m.heap.decref(dict);
    }
  }
}
