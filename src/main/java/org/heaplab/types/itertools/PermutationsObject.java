package org.heaplab.types.itertools;

import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.Arguments;
import org.heaplab.types.Constructor;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code permutations}: choices in every order. */
final class PermutationsObject extends Combinatoric {

  private final int[] cycles;
  private final long cyclesBlock;

  private PermutationsObject(TupleObject pool, int length, long cyclesBlock) {
    super(pool, length, pool.size(), length > pool.size());
    this.cyclesBlock = cyclesBlock;
    this.cycles = new int[length];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i;
    }
    for (int i = 0; i < length; i++) {
      cycles[i] = indices.length - i;
    }
  }

  static void define(TypeBuilder builder) {
    Constructor.define(builder.type, "iterable, r=None", PermutationsObject::make);
    Combinatoric.define(builder);
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    TupleObject pool = TupleObject.from(rt, args[0]);
    try {
      int length = length(rt, args[1], pool.size());
      long cycles = rt.heap.allocate(Math.max(1, 8L * length));
      return new PermutationsObject(pool, length, cycles).place(rt, type);
    } catch (RuntimeException e) {
      rt.heap.decref(pool);
      throw e;
    }
  }

  private static int length(Runtime rt, HeapObject r, int all) {
    if (r == null || r == rt.none) {
      return all;
    }
    if (!(r instanceof LongObject)) {
      throw rt.typeError("Expected int as r");
    }
    return checkedLength(rt, Arguments.ssize(rt, r, 0));
  }

  @Override
  boolean first(Runtime rt) {
    fillFrom(rt, 0);
    return true;
  }

  private void fillFrom(Runtime rt, int from) {
    for (int i = from; i < length; i++) {
      put(rt, i, pool.items[indices[i]]);
    }
  }

  @Override
  boolean advance(Runtime rt) {
    int n = indices.length;
    for (int i = length - 1; i >= 0; i--) {
      cycles[i]--;
      if (cycles[i] > 0) {
        int other = n - cycles[i];
        int index = indices[i];
        indices[i] = indices[other];
        indices[other] = index;
        fillFrom(rt, i);
        return true;
      }
      int index = indices[i];
      System.arraycopy(indices, i + 1, indices, i, n - 1 - i);
      indices[n - 1] = index;
      cycles[i] = n - i;
    }
    return false;
  }

  @Override
  public long basicBytes() {
    return super.basicBytes() + 8L * length;
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    super.visitBlocks(visitor);
    visitor.visit(cyclesBlock, Math.max(1, 8L * length), "cycles");
  }

  @Override
  public void dealloc(Heap heap) {
    heap.free(cyclesBlock);
    super.dealloc(heap);
  }
}
