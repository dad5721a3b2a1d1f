package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** The refusal to make an instance of an abstract class. */
final class AbstractMethods {

  private AbstractMethods() {}

  /**
   * @see "object_new in Objects/typeobject.c (3.13)"
   */
  static RuntimeException refuse(Runtime rt, TypeObject type) {
    HeapObject abstractMethods = Attributes.get(rt, type, rt.intern("__abstractmethods__"));
    ListObject names;
    try {
      names = Directories.sorted(rt, abstractMethods);
    } finally {
      rt.heap.decref(abstractMethods);
    }
    boolean quotes = rt.build.instances().notesSetName();
    String plural = names.size > 1 ? "s" : "";
    StringBuilder joined = new StringBuilder();
    try {
      for (int i = 0; i < names.size; i++) {
        joined.append(i == 0 ? "" : quotes ? "', '" : ", ").append(names.items[i]);
      }
    } finally {
      rt.heap.decref(names);
    }
    return rt.typeError(
        "Can't instantiate abstract class "
            + type.name()
            + (quotes
                ? " without an implementation for abstract method" + plural + " '" + joined + "'"
                : " with abstract method" + plural + " " + joined));
  }
}
