package org.heaplab.types.itertools;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.Arguments;
import org.heaplab.types.Constructor;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code batched}: tuples of so many elements, the last one shorter perhaps. */
final class BatchedObject extends FieldsObject {

  /** Null once exhausted. */
  private HeapObject iterator;

  private final long size;
  private final boolean strict;

  private BatchedObject(HeapObject iterator, long size, boolean strict) {
    this.iterator = iterator;
    this.size = size;
    this.strict = strict;
  }

  static void define(TypeBuilder builder) {
    boolean hasStrict = builder.type.basicSize() >= 40;
    String parameters = "iterable, n" + (hasStrict ? ", *, strict=False" : "");
    Constructor.define(builder.type, parameters, BatchedObject::make);
    Selves.define(builder, (rt, self) -> ((BatchedObject) self).next(rt));
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    long size = Arguments.ssize(rt, args[1], 0);
    boolean strict = args.length > 2 && Arguments.truth(rt, args[2], false);
    if (size < 1) {
      throw rt.valueError("n must be at least one");
    }
    HeapObject iterator = Iteration.iter(rt, args[0]);
    BatchedObject made = new BatchedObject(iterator, size, strict);
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject next(Runtime rt) {
    if (iterator == null) {
      return null;
    }
    HeapObject[] items = new HeapObject[(int) Math.min(size, 64)];
    int count = 0;
    try {
      HeapObject item = null;
      while (count < size && (item = Iteration.next(rt, iterator)) != null) {
        if (count == items.length) {
          items = Arrays.copyOf(items, (int) Math.min(size, 2L * count));
        }
        items[count++] = item;
      }
      if (count == size) {
        return TupleObject.steal(rt, items);
      }
      if (count > 0 && strict) {
        throw rt.valueError("batched(): incomplete batch");
      }
    } catch (RuntimeException e) {
      drop(rt, items, count);
      exhaust(rt);
      throw e;
    }
    if (count == 0) {
      exhaust(rt);
      return null;
    }
    return TupleObject.steal(rt, Arrays.copyOf(items, count));
  }

  private static void drop(Runtime rt, HeapObject[] items, int count) {
    for (int i = count - 1; i >= 0; i--) {
      rt.heap.decref(items[i]);
    }
  }

  private void exhaust(Runtime rt) {
    HeapObject old = iterator;
    iterator = null;
    rt.heap.decrefIfPresent(old);
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("it", iterator);
  }
}
