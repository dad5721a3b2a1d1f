package org.heaplab.machine.modules;

import org.heaplab.build.CPython;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.Conversions;
import org.heaplab.types.FloatObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.Norms;
import org.heaplab.types.number.Sums;

/** The functions of {@code math} on many numbers. */
final class MathSums {

  private MathSums() {}

  static void addTo(ModuleBuilder module, CPython build) {
    module
        .functionO("fsum", MathSums::sum)
        .function("prod", "iterable, /, *, start=1", MathSums::product)
        .function("dist", "p, q, /", MathSums::distance)
        .functionVarargs("hypot", MathSums::hypot);
    if (build.since(12)) {
      module.function("sumprod", "p, q, /", (rt, self, args) -> SumOfProducts.of(rt, args));
    }
  }

  private static HeapObject sum(Runtime rt, HeapObject self, HeapObject iterable) {
    Sums total = new Sums();
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        try {
          total.add(Conversions.toDouble(rt, item));
        } finally {
          rt.heap.decref(item);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
    return FloatObject.of(rt, total.result());
  }

  private static HeapObject product(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject iterator = Iteration.iter(rt, args[0]);
    HeapObject result = args[1] == null ? LongObject.of(rt, 1) : Runtime.owned(args[1]);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        HeapObject before = result;
        try {
          result = Numbers.binary(rt, before, item, BinaryOp.MULTIPLY);
        } finally {
          rt.heap.decref(item);
        }
        rt.heap.decref(before);
      }
      return Runtime.owned(result);
    } finally {
      rt.heap.decref(result);
      rt.heap.decref(iterator);
    }
  }

  private static HeapObject hypot(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("math.hypot() takes no keyword arguments");
    }
    return FloatObject.of(rt, Norms.hypot(doubles(rt, args, from, count)));
  }

  private static double[] doubles(Runtime rt, HeapObject[] items, int from, int count) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = Conversions.toDouble(rt, items[from + i]);
    }
    return values;
  }

  private static HeapObject distance(Runtime rt, HeapObject self, HeapObject[] args) {
    TupleObject p = tuple(rt, args[0]);
    TupleObject q = null;
    try {
      q = tuple(rt, args[1]);
      if (p.size() != q.size()) {
        throw FormatFault.value("both points must have the same number of dimensions");
      }
      return FloatObject.of(
          rt, Norms.distance(doubles(rt, p.items, 0, p.size()), doubles(rt, q.items, 0, q.size())));
    } finally {
      rt.heap.decref(p);
      rt.heap.decrefIfPresent(q);
    }
  }

  private static TupleObject tuple(Runtime rt, HeapObject o) {
    if (o instanceof TupleObject tuple) {
      return (TupleObject) Runtime.owned(tuple);
    }
    ListObject list = ListObject.create(rt);
    try {
      list.extend(rt, o);
      return list.toTuple(rt);
    } finally {
      rt.heap.decref(list);
    }
  }
}
