package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * The containers whose {@code repr} is being made: one that contains itself is shown as dots.
 *
 * <p>They stand in a list, which the first {@code repr} of a container makes and which stays, in
 * the dictionary of CPython's thread state.
 *
 * @see "Py_ReprEnter in Objects/object.c (3.13)"
 */
public final class ReprGuard {

  private final Runtime rt;

  /** {@code PyThreadState.dict}; owned, null until the first {@code repr}. */
  private DictObject threadDict;

  /** Borrowed from the dictionary. */
  private ListObject open;

  ReprGuard(Runtime rt) {
    this.rt = rt;
  }

  /** False when the object's {@code repr} is being made already. */
  public boolean enter(HeapObject object) {
    if (open == null) {
      makeList();
    }
    for (int i = 0; i < open.size; i++) {
      if (open.items[i] == object) {
        return false;
      }
    }
    open.append(rt, object);
    return true;
  }

  private void makeList() {
    threadDict = DictObject.create(rt);
    ListObject list = ListObject.create(rt);
    threadDict.put(rt, rt.intern("Py_Repr"), list);
    rt.heap.decref(list);
    open = list;
  }

  public void leave(Heap heap, HeapObject object) {
    for (int i = open.size - 1; i >= 0; i--) {
      if (open.items[i] == object) {
        heap.decref(open.take(rt, i));
        return;
      }
    }
  }

  void visitReferences(ReferenceVisitor visitor) {
    if (threadDict != null) {
      visitor.visit(threadDict);
    }
  }
}
