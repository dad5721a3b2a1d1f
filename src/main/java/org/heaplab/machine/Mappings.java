package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.DictObject;
import org.heaplab.types.Names;
import org.heaplab.types.Runtime;
import org.heaplab.types.Sequences;
import org.heaplab.types.StrObject;

/** The names of a class body: a dict, or whatever {@code __prepare__} answered. */
final class Mappings {

  private Mappings() {}

  /** An owned value, or null where the name is absent. */
  static HeapObject getOrNull(Runtime rt, HeapObject mapping, StrObject name) {
    if (mapping.type == rt.types.dict) {
      HeapObject value = ((DictObject) mapping).borrowVariable(rt, name);
      return value == null ? null : Runtime.owned(value);
    }
    try {
      return Sequences.getItem(rt, mapping, name);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.keyError);
      return null;
    }
  }

  static void put(Runtime rt, HeapObject mapping, StrObject name, HeapObject value) {
    if (mapping.type == rt.types.dict) {
      ((DictObject) mapping).put(rt, name, value);
    } else {
      Sequences.setItem(rt, mapping, name, value);
    }
  }

  static void delete(Runtime rt, HeapObject mapping, StrObject name) {
    try {
      Sequences.deleteItem(rt, mapping, name);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.keyError);
      throw Names.undefined(rt, name);
    }
  }
}
