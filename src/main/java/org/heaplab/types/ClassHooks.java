package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** What a new class's attributes and bases are told of it. */
final class ClassHooks {

  private ClassHooks() {}

  /** {@code __set_name__} of every attribute. */
  static void setNames(Runtime rt, TypeObject type) {
    DictObject names = type.dict.copy(rt);
    try {
      for (int p = names.nextPosition(0); p >= 0; p = names.nextPosition(p + 1)) {
        int ix = names.entryAt(p);
        setName(rt, type, names.keyAt(ix), names.valueAt(ix));
      }
    } finally {
      rt.heap.decref(names);
    }
  }

  private static void setName(Runtime rt, TypeObject type, HeapObject key, HeapObject value) {
    HeapObject hook = Attributes.lookupSpecial(rt, value, rt.intern("__set_name__"));
    if (hook == null) {
      return;
    }
    try {
      rt.heap.decref(Calls.call(rt, hook, type, key));
    } catch (PyRaise e) {
      String where =
          "Error calling __set_name__ on '"
              + value.type.name()
              + "' instance "
              + Calls.reprOf(rt, key)
              + " in '"
              + type.name()
              + "'";
      if (rt.build.instances().notesSetName()) {
        addNote(rt, e, where);
        throw e;
      }
      throw caused(rt, e, where);
    } finally {
      rt.heap.decref(hook);
    }
  }

  private static void addNote(Runtime rt, PyRaise e, String text) {
    HeapObject note = rt.newStr(text);
    try {
      rt.heap.decref(Calls.callMethod(rt, e.exception(), rt.intern("add_note"), note));
    } finally {
      rt.heap.decref(note);
    }
  }

  private static PyRaise caused(Runtime rt, PyRaise cause, String message) {
    PyRaise error = rt.raise(rt.exceptions.runtimeError, message);
    ((BaseExceptionObject) error.exception()).setCauseAndContext(rt, cause.exception());
    rt.heap.decref(cause.exception());
    return error;
  }

  /** {@code super(type, type).__init_subclass__(**keywords)}. */
  static void initSubclass(Runtime rt, TypeObject type, DictObject keywords) {
    HeapObject start = Calls.call(rt, rt.types.super_, type, type);
    HeapObject hook;
    try {
      hook = Attributes.get(rt, start, rt.intern("__init_subclass__"));
    } finally {
      rt.heap.decref(start);
    }
    try {
      rt.heap.decref(Calls.callWithTuple(rt, hook, rt.emptyTuple, keywords));
    } finally {
      rt.heap.decref(hook);
    }
  }
}
