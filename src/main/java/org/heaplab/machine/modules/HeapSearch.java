package org.heaplab.machine.modules;

import org.heaplab.heap.GcList;
import org.heaplab.heap.GcState;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.ListObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;

/** The functions of {@code gc} that look through tracked objects. */
final class HeapSearch {

  private final GcState state;

  private HeapSearch(GcState state) {
    this.state = state;
  }

  static void addTo(ModuleBuilder module, GcState state) {
    HeapSearch search = new HeapSearch(state);
    module
        .functionO("is_tracked", (rt, self, o) -> rt.bool(o.isTracked()))
        .functionO("is_finalized", (rt, self, o) -> rt.bool(o.isFinalized()))
        .function("get_objects", "generation=None", (rt, self, args) -> search.objects(rt, args[0]))
        .functionVarargs(
            "get_referrers",
            (rt, self, args, from, count, keywords) ->
                search.referrers(rt, args, from, count, keywords))
        .functionVarargs(
            "get_referents",
            (rt, self, args, from, count, keywords) -> referents(rt, args, from, count, keywords));
  }

  private HeapObject objects(Runtime rt, HeapObject generation) {
    int one = generation == null || generation == rt.none ? -1 : generationNumber(rt, generation);
    ListObject found = ListObject.create(rt);
    for (int i = 0; i < GcState.GENERATIONS; i++) {
      if (one == -1 || one == i) {
        append(rt, state.generation(i), found);
      }
    }
    return found;
  }

  private static int generationNumber(Runtime rt, HeapObject generation) {
    if (!Numbers.isIndex(generation)) {
      throw rt.typeError(
          "argument should be integer or None, not '" + generation.type.name() + "'");
    }
    long number = Numbers.asSsize(rt, generation, rt.exceptions.overflowError);
    if (number >= GcState.GENERATIONS) {
      throw rt.valueError(
          "generation parameter must be less than the number of available generations ("
              + GcState.GENERATIONS
              + ")");
    }
    if (number < -1) {
      throw rt.valueError("generation parameter cannot be negative");
    }
    return (int) number;
  }

  private static void append(Runtime rt, GcList list, ListObject found) {
    for (HeapObject o = list.first(); o != list.end(); o = o.gcNext()) {
      if (o != found) {
        found.append(rt, o);
      }
    }
  }

  private HeapObject referrers(
      Runtime rt, HeapObject[] args, int from, int count, TupleObject keywords) {
    rejectKeywords(rt, "get_referrers", keywords);
    TupleObject packed = TupleObject.copyOf(rt, args, from, count);
    try {
      return referrers(rt, packed);
    } finally {
      rt.heap.decref(packed);
    }
  }

  private ListObject referrers(Runtime rt, TupleObject sought) {
    ListObject found = ListObject.create(rt);
    Match match = new Match(sought.items);
    for (int i = 0; i < GcState.GENERATIONS; i++) {
      GcList list = state.generation(i);
      for (HeapObject o = list.first(); o != list.end(); o = o.gcNext()) {
        if (o != found && o != sought && match.isReferrer(o)) {
          found.append(rt, o);
        }
      }
    }
    return found;
  }

  /** Tells whether an object leads to one of some others. */
  private static final class Match implements ReferenceVisitor {
    private final HeapObject[] sought;
    private boolean found;

    Match(HeapObject[] sought) {
      this.sought = sought;
    }

    boolean isReferrer(HeapObject object) {
      found = false;
      object.traverse(this);
      return found;
    }

    @Override
    public void visit(HeapObject target) {
      for (HeapObject each : sought) {
        found |= target == each;
      }
    }
  }

  private static HeapObject referents(
      Runtime rt, HeapObject[] args, int from, int count, TupleObject keywords) {
    rejectKeywords(rt, "get_referents", keywords);
    TupleObject packed = TupleObject.copyOf(rt, args, from, count);
    ListObject found = ListObject.create(rt);
    for (HeapObject object : packed.items) {
      if (object.isGcObject()) {
        object.traverse(target -> found.append(rt, target));
      }
    }
    rt.heap.decref(packed);
    return found;
  }

  private static void rejectKeywords(Runtime rt, String function, TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError(
          rt.build.wording().ofModule("gc", function) + " takes no keyword arguments");
    }
  }
}
