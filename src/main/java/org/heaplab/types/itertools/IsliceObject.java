package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.Constructor;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code islice}. */
final class IsliceObject extends FieldsObject {

  private static final String RANGE = " must be None or an integer: 0 <= x <= sys.maxsize.";

  /** A bound that is no number, or too large for one. */
  private static final long INVALID = -2;

  /** Null once exhausted. */
  private HeapObject iterator;

  private long next;

  /** -1 without an end. */
  private final long stop;

  private final long step;

  /** Elements read so far. */
  private long count;

  private IsliceObject(HeapObject iterator, long start, long stop, long step) {
    this.iterator = iterator;
    this.next = start;
    this.stop = stop;
    this.step = step;
  }

  static void define(TypeBuilder builder) {
    Constructor.define(builder.type, "iterable, a, b=None, c=None, /", IsliceObject::make);
    Selves.define(builder, (rt, self) -> ((IsliceObject) self).next(rt));
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    boolean startGiven = args[2] != null;
    long stop = number(rt, startGiven ? args[2] : args[1], -1);
    long start = startGiven ? number(rt, args[1], 0) : 0;
    if (stop < -1 || (stop == -1 && isGiven(rt, startGiven ? args[2] : args[1]))) {
      throw rt.valueError("Stop argument for islice()" + RANGE);
    }
    if (start < 0) {
      throw rt.valueError("Indices for islice()" + RANGE);
    }
    long step = number(rt, args[3], 1);
    if (step < 1) {
      throw rt.valueError("Step for islice() must be a positive integer or None.");
    }
    IsliceObject made = new IsliceObject(Iteration.iter(rt, args[0]), start, stop, step);
    rt.allocate(made, type, 0);
    return made;
  }

  private static boolean isGiven(Runtime rt, HeapObject bound) {
    return bound != null && bound != rt.none;
  }

  private static long number(Runtime rt, HeapObject bound, long missing) {
    if (!isGiven(rt, bound)) {
      return missing;
    }
    try {
      long value = Numbers.asSsize(rt, bound, rt.exceptions.overflowError);
      return value < 0 ? INVALID : value;
    } catch (PyRaise e) {
      rt.heap.decref(e.exception());
      return INVALID;
    }
  }

  private HeapObject next(Runtime rt) {
    if (iterator == null) {
      return null;
    }
    while (count < next) {
      HeapObject skipped = Iteration.nextRaw(rt, iterator);
      if (skipped == null) {
        return exhaust(rt);
      }
      rt.heap.decref(skipped);
      count++;
    }
    if (stop != -1 && count >= stop) {
      return exhaust(rt);
    }
    HeapObject item = Iteration.nextRaw(rt, iterator);
    if (item == null) {
      return exhaust(rt);
    }
    count++;
    long old = next;
    next += step;
    if (next < old || (stop != -1 && next > stop)) {
      next = stop;
    }
    return item;
  }

  private HeapObject exhaust(Runtime rt) {
    HeapObject old = iterator;
    iterator = null;
    rt.heap.decrefIfPresent(old);
    return null;
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("it", iterator);
  }
}
