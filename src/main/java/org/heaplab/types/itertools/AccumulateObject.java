package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.Calls;
import org.heaplab.types.Constructor;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code accumulate}: running totals. */
final class AccumulateObject extends FieldsObject {

  private final HeapObject iterator;

  /** Null for {@code +}. */
  private final HeapObject function;

  /** Null before the first element. */
  private HeapObject total;

  /** None once it was given out. */
  private HeapObject initial;

  private AccumulateObject(HeapObject iterator, HeapObject function, HeapObject initial) {
    this.iterator = iterator;
    this.function = function;
    this.initial = initial;
  }

  static void define(TypeBuilder builder) {
    Constructor.define(
        builder.type, "iterable, func=None, *, initial=None", AccumulateObject::make);
    Selves.define(builder, (rt, self) -> ((AccumulateObject) self).next(rt));
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    HeapObject iterator = Iteration.iter(rt, args[0]);
    HeapObject function = args[1] == null || args[1] == rt.none ? null : Runtime.owned(args[1]);
    HeapObject initial = Runtime.owned(args[2] == null ? rt.none : args[2]);
    AccumulateObject made = new AccumulateObject(iterator, function, initial);
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject next(Runtime rt) {
    if (initial != rt.none) {
      total = initial;
      initial = Runtime.owned(rt.none);
      return Runtime.owned(total);
    }
    HeapObject item = Iteration.nextRaw(rt, iterator);
    if (item == null) {
      return null;
    }
    if (total == null) {
      total = item;
      return Runtime.owned(total);
    }
    HeapObject sum;
    try {
      sum =
          function == null
              ? Numbers.binary(rt, total, item, BinaryOp.ADD)
              : Calls.call(rt, function, total, item);
    } finally {
      rt.heap.decref(item);
    }
    HeapObject old = total;
    total = Runtime.owned(sum);
    rt.heap.decref(old);
    return sum;
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("binop", function);
    visitor.field("it", iterator);
    visitor.field("total", total);
    visitor.field("initial", initial);
  }
}
