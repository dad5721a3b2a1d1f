package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** An object that owns a few references in named fields. */
public abstract class FieldsObject extends HeapObject {

  /** Is told each field. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * One field.
     *
     * @param name in CPython's struct
     * @param target owned; null while the field is empty
     */
    void field(String name, HeapObject target);
  }

  /** Tells every field that owns a reference, in the order of {@code tp_traverse}. */
  protected abstract void visitFields(Visitor visitor);

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitFields(
        (name, target) -> {
          if (target != null) {
            visitor.visit(target);
          }
        });
  }

  /** The first field that holds the target; empty where none does. */
  final String nameOf(HeapObject target) {
    String[] found = {""};
    visitFields(
        (name, held) -> {
          if (held == target && found[0].isEmpty()) {
            found[0] = name;
          }
        });
    return found[0];
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (heap.beginDestruction(this)) {
      visitFields((name, target) -> heap.decrefIfPresent(target));
      heap.release(this);
      heap.endDestruction();
    }
  }
}
