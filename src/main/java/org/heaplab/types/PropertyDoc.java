package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * Where a property's documentation comes from and where it is kept: in the property itself, or
 * among the attributes of an instance of a subclass, whose class has a {@code __doc__} of its own.
 *
 * @see "property_init_impl in Objects/descrobject.c (3.13)"
 */
final class PropertyDoc {

  private PropertyDoc() {}

  /**
   * @param given the argument, borrowed; null where it was left out
   */
  static void set(Runtime rt, PropertyObject property, HeapObject given) {
    HeapObject doc = given == null || given == rt.none ? null : Runtime.owned(given);
    if (doc == null && property.getter != null) {
      doc = ofGetter(rt, property);
    }
    if (property.type == rt.types.property) {
      property.stealDoc(rt.heap, doc);
      return;
    }
    if (!rt.build.descriptors().keepsGivenDocs() && !property.getterDoc) {
      property.stealDoc(rt.heap, doc);
      return;
    }
    HeapObject stored = doc == null ? Runtime.owned(rt.none) : doc;
    try {
      Attributes.set(rt, property, rt.intern("__doc__"), stored);
    } catch (PyRaise e) {
      if (property.getterDoc) {
        throw e;
      }
      rt.absorb(e, rt.exceptions.attributeError);
    } finally {
      rt.heap.decref(stored);
    }
  }

  /** The getter's documentation, owned, or null where it has none. */
  private static HeapObject ofGetter(Runtime rt, PropertyObject property) {
    HeapObject doc = Attributes.getOrNull(rt, property.getter, rt.intern("__doc__"));
    boolean none = doc == rt.none && rt.build.descriptors().keepsGivenDocs();
    if (none) {
      rt.heap.decref(doc);
      return null;
    }
    property.getterDoc = doc != null;
    return doc;
  }
}
