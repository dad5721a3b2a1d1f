package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.CellObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.Names;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;

/** Instructions that load, store and delete variables. */
final class NameOps {

  private NameOps() {}

  private static StrObject name(Frame f, int index) {
    return (StrObject) f.code.names.items[index];
  }

  // ---- fast locals ----

  static int loadFastCheck(Machine m, Frame f, int sp, int arg) {
    HeapObject value = f.stack[f.base + arg];
    if (value == null) {
      throw unbound(m, f, arg);
    }
    value.incref();
    f.stack[sp] = value;
    return sp + 1;
  }

  private static PyRaise unbound(Machine m, Frame f, int i) {
    return Names.unboundLocal(m.rt, localName(f, i));
  }

  private static StrObject localName(Frame f, int i) {
    return (StrObject) f.code.localsPlusNames.items[i];
  }

  static int storeFastLoadFast(Machine m, Frame f, int sp, int arg) {
    HeapObject[] stack = f.stack;
    int target = f.base + (arg >> 4);
    HeapObject old = stack[target];
    stack[target] = stack[sp - 1];
    HeapObject value = stack[f.base + (arg & 15)];
    value.incref();
    stack[sp - 1] = value;
    m.heap.decrefIfPresent(old);
    return sp;
  }

  static int storeFastStoreFast(Machine m, Frame f, int sp, int arg) {
    HeapObject[] stack = f.stack;
    int first = f.base + (arg >> 4);
    int second = f.base + (arg & 15);
    HeapObject old = stack[first];
    stack[first] = stack[sp - 1];
    f.sp = sp - 1;
    m.heap.decrefIfPresent(old);
    old = stack[second];
    stack[second] = stack[sp - 2];
    f.sp = sp - 2;
    m.heap.decrefIfPresent(old);
    return sp - 2;
  }

  static void deleteFast(Machine m, Frame f, int arg) {
    HeapObject old = f.stack[f.base + arg];
    if (old == null) {
      throw unbound(m, f, arg);
    }
    f.stack[f.base + arg] = null;
    m.heap.decref(old);
  }

  static boolean popIsNone(Machine m, Frame f, int sp) {
    HeapObject value = f.stack[sp - 1];
    f.sp = sp - 1;
    if (value == m.rt.none) {
      return true;
    }
    m.heap.decref(value);
    return false;
  }

  // ---- cells ----

  static void makeCell(Machine m, Frame f, int arg) {
    int slot = f.base + arg;
    f.stack[slot] = CellObject.steal(m.rt, f.stack[slot]);
  }

  static void copyFreeVars(Frame f, int count) {
    HeapObject[] cells = f.function.closure.items;
    int first = f.base + f.code.localsPlusCount() - count;
    for (int i = 0; i < count; i++) {
      cells[i].incref();
      f.stack[first + i] = cells[i];
    }
  }

  static int loadDeref(Machine m, Frame f, int sp, int arg) {
    HeapObject value = ((CellObject) f.stack[f.base + arg]).contents;
    if (value == null) {
      throw unboundDeref(m, f, arg);
    }
    value.incref();
    f.stack[sp] = value;
    return sp + 1;
  }

  private static PyRaise unboundDeref(Machine m, Frame f, int arg) {
    return f.code.isFree(arg)
        ? Names.unboundFree(m.rt, localName(f, arg))
        : Names.unboundLocal(m.rt, localName(f, arg));
  }

  static int storeDeref(Machine m, Frame f, int sp, int arg) {
    CellObject cell = (CellObject) f.stack[f.base + arg];
    HeapObject old = cell.contents;
    cell.contents = f.stack[sp - 1];
    f.sp = sp - 1;
    m.heap.decrefIfPresent(old);
    return sp - 1;
  }

  static void deleteDeref(Machine m, Frame f, int arg) {
    CellObject cell = (CellObject) f.stack[f.base + arg];
    HeapObject old = cell.contents;
    if (old == null) {
      throw unboundDeref(m, f, arg);
    }
    cell.contents = null;
    m.heap.decref(old);
  }

  static int loadFromDictOrDeref(Machine m, Frame f, int sp, int arg) {
    HeapObject mapping = f.stack[sp - 1];
    HeapObject value = Mappings.getOrNull(m.rt, mapping, localName(f, arg));
    if (value == null) {
      value = ((CellObject) f.stack[f.base + arg]).contents;
      if (value == null) {
        throw unboundDeref(m, f, arg);
      }
      value.incref();
    }
    f.stack[sp - 1] = value;
    m.heap.decref(mapping);
    return sp;
  }

  // ---- globals ----

  static int loadGlobal(Machine m, Frame f, int sp, int arg) {
    HeapObject value = global(f, arg >> 1).find(m, f);
    value.incref();
    f.stack[sp++] = value;
    if ((arg & 1) != 0) {
      f.stack[sp++] = null;
    }
    return sp;
  }

  private static InlineCaches.Global global(Frame f, int name) {
    Object[] caches = f.code.caches;
    if (caches[f.pc] instanceof InlineCaches.Global cache) {
      return cache;
    }
    InlineCaches.Global cache = new InlineCaches.Global(f.code, name);
    caches[f.pc] = cache;
    return cache;
  }

  static int storeGlobal(Machine m, Frame f, int sp, int arg) {
    f.globals.put(m.rt, name(f, arg), f.stack[sp - 1]);
    f.sp = sp - 1;
    m.heap.decref(f.stack[sp - 1]);
    return sp - 1;
  }

  static void deleteGlobal(Machine m, Frame f, int arg) {
    delete(m, f.globals, name(f, arg));
  }

  // ---- names of a module or class body ----

  static int loadName(Machine m, Frame f, int sp, int arg) {
    f.stack[sp] = loadName(m, f, name(f, f.code.caches, arg));
    return sp + 1;
  }

  /** The value, owned. */
  static HeapObject loadName(Machine m, Frame f, InlineCaches.Name cache) {
    HeapObject value = cache.find(m, f);
    if (value == null) {
      value = Mappings.getOrNull(m.rt, f.locals, cache.name);
    }
    return value != null ? value : Runtime.owned(global(m, f, cache.name));
  }

  private static InlineCaches.Name name(Frame f, Object[] caches, int name) {
    if (caches[f.pc] instanceof InlineCaches.Name cache) {
      return cache;
    }
    InlineCaches.Name cache = new InlineCaches.Name(f.code, name);
    caches[f.pc] = cache;
    return cache;
  }

  private static HeapObject global(Machine m, Frame f, StrObject name) {
    HeapObject value = f.globals.borrowVariable(m.rt, name);
    if (value == null) {
      value = f.builtins.borrowVariable(m.rt, name);
    }
    if (value == null) {
      throw Names.undefined(m.rt, name);
    }
    return value;
  }

  static int loadFromDictOrGlobals(Machine m, Frame f, int sp, int arg) {
    StrObject name = name(f, arg);
    HeapObject mapping = f.stack[sp - 1];
    HeapObject value = Mappings.getOrNull(m.rt, mapping, name);
    if (value == null) {
      value = Runtime.owned(global(m, f, name));
    }
    f.stack[sp - 1] = value;
    m.heap.decref(mapping);
    return sp;
  }

  static int storeName(Machine m, Frame f, int sp, int arg) {
    storeName(m, f, sp, name(f, f.code.caches, arg));
    return sp - 1;
  }

  /** Stores the top value, and lets go of it. */
  static void storeName(Machine m, Frame f, int sp, InlineCaches.Name cache) {
    HeapObject value = f.stack[sp - 1];
    if (!cache.store(m, f, value)) {
      if (f.locals == null) {
        throw m.rt.raise(
            m.rt.exceptions.systemError, "no locals found when storing '" + cache.name + "'");
      }
      Mappings.put(m.rt, f.locals, cache.name, value);
    }
    f.sp = sp - 1;
    m.heap.decref(value);
  }

  static void deleteName(Machine m, Frame f, int arg) {
    StrObject name = name(f, arg);
    if (f.locals instanceof DictObject dict) {
      delete(m, dict, name);
    } else {
      Mappings.delete(m.rt, f.locals, name);
    }
  }

  private static void delete(Machine m, DictObject dict, StrObject name) {
    HeapObject old = dict.remove(m.rt, name);
    if (old == null) {
      throw Names.undefined(m.rt, name);
    }
    m.heap.decref(old);
  }

  static int loadLocals(Machine m, Frame f, int sp) {
    if (f.locals == null) {
      throw m.rt.raise(m.rt.exceptions.systemError, "no locals");
    }
    f.locals.incref();
    f.stack[sp] = f.locals;
    return sp + 1;
  }
}
