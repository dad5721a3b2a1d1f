package org.heaplab.types;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * The containers whose {@code repr} is being made: one that contains itself is shown as dots.
 *
 * <p>Each is owned as long as it stands here, as by the list in CPython's thread state.
 *
 * @see "Py_ReprEnter in Objects/object.c (3.13)"
 */
public final class ReprGuard {

  private final List<HeapObject> open = new ArrayList<>();

  /** False when the object's {@code repr} is being made already. */
  public boolean enter(HeapObject object) {
    for (HeapObject each : open) {
      if (each == object) {
        return false;
      }
    }
    object.incref();
    open.add(object);
    return true;
  }

  public void leave(Heap heap, HeapObject object) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i) == object) {
        open.remove(i);
        heap.decref(object);
        return;
      }
    }
  }

  void visitReferences(ReferenceVisitor visitor) {
    open.forEach(visitor::visit);
  }
}
