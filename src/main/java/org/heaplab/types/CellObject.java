package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code cell}: a variable that a function and its inner functions share. */
public final class CellObject extends HeapObject {

  /** Owned; null while the variable is unbound. */
  public HeapObject contents;

  private CellObject() {}

  /** Takes over the reference; null for an empty cell. */
  public static CellObject steal(Runtime rt, HeapObject contents) {
    CellObject cell = new CellObject();
    cell.contents = contents;
    rt.heap.allocateGcObject(cell, rt.types.cell, rt.types.cell.basicSize());
    rt.heap.track(cell);
    return cell;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (contents != null) {
      visitor.visit(contents);
    }
  }

  @Override
  public void clear(Heap heap) {
    HeapObject old = contents;
    contents = null;
    heap.decrefIfPresent(old);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decrefIfPresent(contents);
    heap.release(this);
  }
}
