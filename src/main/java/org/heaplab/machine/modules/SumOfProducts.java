package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.FloatObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.LongObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.ProductSum;

/**
 * {@code math.sumprod}: ints exactly for as long as all are ints, then floats with more than double
 * precision for as long as the sum is finite, then as {@code *} and {@code +} have it.
 */
final class SumOfProducts {

  private final Runtime rt;

  /** Owned. */
  private HeapObject total;

  private boolean ints = true;

  /** Null once it is over. */
  private ProductSum floats = new ProductSum();

  private boolean floatsUsed;

  private SumOfProducts(Runtime rt) {
    this.rt = rt;
    total = LongObject.of(rt, 0);
  }

  static HeapObject of(Runtime rt, HeapObject[] args) {
    HeapObject p = Iteration.iter(rt, args[0]);
    HeapObject q = null;
    SumOfProducts sum = new SumOfProducts(rt);
    try {
      q = Iteration.iter(rt, args[1]);
      sum.addAll(p, q);
      return Runtime.owned(sum.total);
    } finally {
      rt.heap.decref(sum.total);
      rt.heap.decref(p);
      rt.heap.decrefIfPresent(q);
    }
  }

  private void addAll(HeapObject p, HeapObject q) {
    for (; ; ) {
      HeapObject left = Iteration.next(rt, p);
      HeapObject right = null;
      try {
        right = Iteration.next(rt, q);
        if ((left == null) != (right == null)) {
          throw FormatFault.value("Inputs are not the same length");
        }
        if (left == null) {
          endFloats();
          return;
        }
        addProduct(left, right);
      } finally {
        rt.heap.decrefIfPresent(left);
        rt.heap.decrefIfPresent(right);
      }
    }
  }

  private void addProduct(HeapObject left, HeapObject right) {
    ints &= isInt(left) && isInt(right);
    if (!ints) {
      if (addFloats(left, right)) {
        return;
      }
      endFloats();
    }
    HeapObject product = Numbers.binary(rt, left, right, BinaryOp.MULTIPLY);
    addToTotal(product);
  }

  private boolean isInt(HeapObject o) {
    return o.type == rt.types.int_;
  }

  private boolean isFloat(HeapObject o) {
    return o.type == rt.types.float_;
  }

  private boolean addFloats(HeapObject left, HeapObject right) {
    boolean floatFirst = isFloat(left) && (isFloat(right) || right instanceof LongObject);
    boolean floatSecond = isFloat(right) && left instanceof LongObject;
    if (floats == null || !(floatFirst || floatSecond)) {
      return false;
    }
    double x = value(left);
    double y = value(right);
    boolean tooLarge =
        (Double.isInfinite(x) && !isFloat(left)) || (Double.isInfinite(y) && !isFloat(right));
    if (tooLarge || !floats.addIfFinite(x, y)) {
      return false;
    }
    floatsUsed = true;
    return true;
  }

  private static double value(HeapObject o) {
    return o instanceof FloatObject f ? f.value : ((LongObject) o).bigValue().doubleValue();
  }

  private void endFloats() {
    if (floatsUsed) {
      floatsUsed = false;
      addToTotal(FloatObject.of(rt, floats.result()));
    }
    floats = null;
  }

  /** Takes over the term. */
  private void addToTotal(HeapObject term) {
    try {
      HeapObject sum = Numbers.binary(rt, total, term, BinaryOp.ADD);
      rt.heap.decref(total);
      total = sum;
    } finally {
      rt.heap.decref(term);
    }
  }
}
