package org.heaplab.types.itertools;

import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TupleReuse;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/**
 * What product, permutations and the combinations share: a pool, a block of indices, and the last
 * result, which is used again while nobody else holds it.
 */
abstract class Combinatoric extends FieldsObject {

  /** The elements to choose from, or a tuple of pools. */
  final TupleObject pool;

  /** Length of a result. */
  final int length;

  final int[] indices;

  /** Null before the first. */
  TupleObject result;

  private boolean stopped;
  private long block;

  Combinatoric(TupleObject pool, int length, int indexCount, boolean stopped) {
    this.pool = pool;
    this.length = length;
    this.indices = new int[indexCount];
    this.stopped = stopped;
  }

  static void define(TypeBuilder builder) {
    Selves.define(builder, (rt, self) -> ((Combinatoric) self).next(rt));
    builder.ownSize();
  }

  /** Gives it its blocks. */
  final HeapObject place(Runtime rt, TypeObject type) {
    block = rt.heap.allocate(Math.max(1, 8L * indices.length));
    rt.allocate(this, type, 0);
    return this;
  }

  /** How long a result may be at most. */
  static int checkedLength(Runtime rt, long length) {
    if (length < 0) {
      throw rt.valueError("r must be non-negative");
    }
    if (length > Integer.MAX_VALUE - 8) {
      throw rt.memoryError();
    }
    return (int) length;
  }

  private HeapObject next(Runtime rt) {
    if (stopped) {
      return null;
    }
    boolean found;
    if (result == null) {
      result = length == 0 ? (TupleObject) Runtime.owned(rt.emptyTuple) : fresh(rt);
      found = first(rt);
    } else {
      renewResult(rt);
      found = advance(rt);
    }
    if (!found) {
      stopped = true;
      return null;
    }
    return Runtime.owned(result);
  }

  private TupleObject fresh(Runtime rt) {
    return TupleObject.createFor(rt, length);
  }

  /** A result that somebody keeps is copied before it changes. */
  private void renewResult(Runtime rt) {
    if (TupleReuse.isFree(result)) {
      TupleReuse.retrack(rt, result);
      return;
    }
    TupleObject old = result;
    result = TupleObject.copyOf(rt, old.items, 0, length);
    rt.heap.decref(old);
  }

  /** Fills the first result; false when there is none. */
  abstract boolean first(Runtime rt);

  /** Changes the result to the next; false after the last. */
  abstract boolean advance(Runtime rt);

  /** Puts a borrowed element into the result. */
  final void put(Runtime rt, int i, HeapObject element) {
    TupleReuse.put(rt, result, i, Runtime.owned(element));
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("pool", pool);
    visitor.field("result", result);
  }

  @Override
  public long basicBytes() {
    return type.basicSize() + 8L * indices.length;
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    visitor.visit(block, Math.max(1, 8L * indices.length), "indices");
  }

  @Override
  public void dealloc(Heap heap) {
    heap.free(block);
    super.dealloc(heap);
  }
}
