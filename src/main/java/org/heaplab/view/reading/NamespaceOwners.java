package org.heaplab.view.reading;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.TypeObject;

/** Objects whose attributes lie in a dictionary. */
final class NamespaceOwners {

  private NamespaceOwners() {}

  /** The dictionary that an object has its attributes in, or null. */
  static HeapObject dictOf(HeapObject owner) {
    if (owner instanceof TypeObject type) {
      return type.dict;
    }
    return owner instanceof ModuleObject module ? module.dict() : owner.dictOrNull();
  }
}
