package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code property}.
 *
 * <pre>
 *   +16 fget  +24 fset  +32 fdel  +40 doc  +48 name  +56 getter_doc
 * </pre>
 *
 * @see "Objects/descrobject.c (3.13)"
 */
public final class PropertyObject extends HeapObject {

  /** Owned or null, as the others. */
  HeapObject getter;

  HeapObject setter;
  HeapObject deleter;
  HeapObject doc;
  HeapObject name;

  /** Whether the documentation is the getter's. */
  boolean getterDoc;

  PropertyObject() {}

  /** Takes over the references; null stands for None. */
  void stealFunctions(Heap heap, HeapObject get, HeapObject set, HeapObject delete) {
    HeapObject[] old = {getter, setter, deleter};
    getter = get;
    setter = set;
    deleter = delete;
    for (HeapObject function : old) {
      heap.decrefIfPresent(function);
    }
  }

  void stealDoc(Heap heap, HeapObject value) {
    HeapObject old = doc;
    doc = value;
    heap.decrefIfPresent(old);
  }

  void stealName(Heap heap, HeapObject value) {
    HeapObject old = name;
    name = value;
    heap.decrefIfPresent(old);
  }

  static void define(TypeBuilder builder) {
    PropertyType.define(builder);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (HeapObject object : new HeapObject[] {getter, setter, deleter, doc, name}) {
      if (object != null) {
        visitor.visit(object);
      }
    }
  }

  /** The functions stay: they can be part of a cycle only through what is cleared elsewhere. */
  @Override
  public void clear(Heap heap) {
    stealDoc(heap, null);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    HeapObject[] owned = {getter, setter, deleter, doc, name};
    for (HeapObject object : owned) {
      heap.decrefIfPresent(object);
    }
    heap.release(this);
  }
}
