package org.heaplab.heap;

/** Is told each reference that an object owns; never null. */
@FunctionalInterface
public interface ReferenceVisitor {
  void visit(HeapObject target);
}
