package org.heaplab.machine.modules;

import java.util.Map;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.Calls;
import org.heaplab.types.CompareOp;
import org.heaplab.types.Iteration;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.Signature;
import org.heaplab.types.TupleObject;

/**
 * {@code min} and {@code max}.
 *
 * @see "min_max in Python/bltinmodule.c (3.13)"
 */
final class Extremes {

  private final Runtime rt;
  private final String name;
  private final int op;

  /** Borrowed; null without. */
  private HeapObject key;

  private HeapObject missing;

  /** The best so far and its key: owned, null before the first. */
  private HeapObject best;

  private HeapObject bestKey;

  private static final Map<String, Signature> KEYWORDS =
      Map.of(
          "min", Signature.parse("min", "*, key=None, default=None"),
          "max", Signature.parse("max", "*, key=None, default=None"));

  private Extremes(Runtime rt, String name, int op) {
    this.rt = rt;
    this.name = name;
    this.op = op;
  }

  static HeapObject min(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    return new Extremes(rt, "min", CompareOp.LT).find(args, from, count, keywords);
  }

  static HeapObject max(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    return new Extremes(rt, "max", CompareOp.GT).find(args, from, count, keywords);
  }

  private HeapObject find(HeapObject[] args, int from, int count, TupleObject keywords) {
    if (count == 0) {
      throw rt.typeError(name + " expected at least 1 argument, got 0");
    }
    HeapObject[] named = KEYWORDS.get(name).bindCountedKeywords(rt, args, from + count, keywords);
    key = named[0] == rt.none ? null : named[0];
    missing = named[1];
    if (count > 1 && missing != null) {
      throw rt.typeError(
          "Cannot specify a default for " + name + "() with multiple positional arguments");
    }
    try {
      if (count == 1) {
        searchIn(args[from]);
      } else {
        for (int i = 0; i < count; i++) {
          stealCandidate(Runtime.owned(args[from + i]));
        }
      }
    } catch (RuntimeException e) {
      rt.heap.decrefIfPresent(best);
      rt.heap.decrefIfPresent(bestKey);
      throw e;
    }
    return result();
  }

  private void searchIn(HeapObject iterable) {
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      for (HeapObject item = Iteration.next(rt, iterator);
          item != null;
          item = Iteration.next(rt, iterator)) {
        stealCandidate(item);
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  /** Takes over the reference. */
  private void stealCandidate(HeapObject item) {
    HeapObject itemKey = null;
    boolean better;
    try {
      itemKey = key == null ? Runtime.owned(item) : Calls.call(rt, key, item);
      better = bestKey == null || Objects.compareBool(rt, itemKey, bestKey, op);
    } catch (RuntimeException e) {
      rt.heap.decrefIfPresent(itemKey);
      rt.heap.decref(item);
      throw e;
    }
    HeapObject oldItem = better ? best : item;
    HeapObject oldKey = better ? bestKey : itemKey;
    if (better) {
      best = item;
      bestKey = itemKey;
    }
    rt.heap.decrefIfPresent(oldKey);
    rt.heap.decrefIfPresent(oldItem);
  }

  private HeapObject result() {
    if (best == null) {
      if (missing == null) {
        throw rt.valueError(rt.build.sequences().emptyExtreme(name));
      }
      return Runtime.owned(missing);
    }
    rt.heap.decref(bestKey);
    return best;
  }
}
