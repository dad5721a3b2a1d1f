package org.heaplab.machine.modules;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.Attributes;
import org.heaplab.types.CallableIterator;
import org.heaplab.types.Calls;
import org.heaplab.types.Iteration;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.Sequences;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;

/** The built-in functions that go through elements. */
final class IterationFunctions {

  private IterationFunctions() {}

  static void add(ModuleBuilder module, Runtime rt) {
    for (TypeObject type :
        Arrays.asList(
            rt.types.enumerate, rt.types.filter, rt.types.map, rt.types.reversed, rt.types.zip)) {
      module.constant(type.name(), type);
    }
    module
        .functionO("len", (r, self, o) -> LongObject.ofSize(r, Sequences.length(r, o)))
        .function("iter", "object, sentinel=None, /", IterationFunctions::iter)
        .function("next", "iterator, default=None, /", IterationFunctions::next)
        .functionO("all", (r, self, iterable) -> r.bool(!holdsFor(r, iterable, false)))
        .functionO("any", (r, self, iterable) -> r.bool(holdsFor(r, iterable, true)))
        .function("sum", "iterable, /, start=0", Summation::sum)
        .functionVarargs("sorted", IterationFunctions::sorted);
    if (rt.build.typeObjects().packsExtremes()) {
      module.functionPacked("min", Extremes::min).functionPacked("max", Extremes::max);
    } else {
      module.functionVarargs("min", Extremes::min).functionVarargs("max", Extremes::max);
    }
  }

  private static HeapObject iter(Runtime rt, HeapObject self, HeapObject[] args) {
    if (args[1] == null) {
      return Iteration.iter(rt, args[0]);
    }
    if (((TypeObject) args[0].type).tpCall == null) {
      throw rt.typeError(rt.build.sequences().iterNeedsCallable());
    }
    return CallableIterator.create(rt, args[0], args[1]);
  }

  private static HeapObject next(Runtime rt, HeapObject self, HeapObject[] args) {
    TypeObject type = (TypeObject) args[0].type;
    if (type.tpIternext == null) {
      throw rt.typeError("'" + type.name() + "' object is not an iterator");
    }
    if (args[1] != null) {
      HeapObject item = Iteration.next(rt, args[0]);
      return item == null ? Runtime.owned(args[1]) : item;
    }
    HeapObject item = Iteration.nextRaw(rt, args[0]);
    if (item == null) {
      throw rt.raise(rt.exceptions.stopIteration);
    }
    return item;
  }

  /** Whether one of the elements has that truth. */
  private static boolean holdsFor(Runtime rt, HeapObject iterable, boolean truth) {
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        boolean found;
        try {
          found = Objects.isTrue(rt, item) == truth;
        } finally {
          rt.heap.decref(item);
        }
        if (found) {
          return true;
        }
      }
      return false;
    } finally {
      rt.heap.decref(iterator);
    }
  }

  /** A new list, whose {@code sort} gets all arguments behind the first. */
  private static HeapObject sorted(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (count != 1) {
      throw rt.typeError("sorted expected 1 argument, got " + count);
    }
    ListObject list = Iteration.toList(rt, args[from]);
    try {
      HeapObject sort = Attributes.get(rt, list, rt.intern("sort"));
      try {
        rt.heap.decref(Calls.call(rt, sort, args, from + 1, 0, keywords));
      } finally {
        rt.heap.decref(sort);
      }
      return list;
    } catch (RuntimeException e) {
      rt.heap.decref(list);
      throw e;
    }
  }
}
