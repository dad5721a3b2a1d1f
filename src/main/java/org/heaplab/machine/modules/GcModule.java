package org.heaplab.machine.modules;

import org.heaplab.gc.Collector;
import org.heaplab.gc.DebugFlags;
import org.heaplab.heap.GcState;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;

/**
 * {@code gc}.
 *
 * @see "Modules/gcmodule.c (3.13)"
 */
final class GcModule {

  private final Collector collector;
  private final GcState state;
  private boolean toldOfPool;

  private GcModule(CollectorHost host) {
    this.collector = host.collector;
    this.state = collector.state();
  }

  static ModuleObject create(Machine machine) {
    CollectorHost host = machine.modules.collectorHost();
    GcModule gc = new GcModule(host);
    ModuleBuilder module = new ModuleBuilder(machine.rt, "gc");
    gc.addSwitches(module);
    gc.addCounters(module);
    module
        .function("collect", "generation=2", (rt, self, args) -> gc.collect(rt, args[0]))
        .function("freeze", (rt, self) -> run(rt, gc.collector::freeze))
        .function("unfreeze", (rt, self) -> run(rt, gc.collector::unfreeze))
        .function(
            "get_freeze_count", (rt, self) -> LongObject.ofSize(rt, gc.collector.freezeCount()));
    HeapSearch.addTo(module, gc.state);
    module.function("Pool", "block_size=64", (rt, self, args) -> gc.pool(machine, args[0]));
    module
        .constant("garbage", host.garbage)
        .constant("callbacks", host.callbacks)
        .number("DEBUG_STATS", DebugFlags.STATS)
        .number("DEBUG_COLLECTABLE", DebugFlags.COLLECTABLE)
        .number("DEBUG_UNCOLLECTABLE", DebugFlags.UNCOLLECTABLE)
        .number("DEBUG_SAVEALL", DebugFlags.SAVEALL)
        .number("DEBUG_LEAK", DebugFlags.LEAK);
    return module.build();
  }

  private void addSwitches(ModuleBuilder module) {
    module
        .function("enable", (rt, self) -> run(rt, () -> state.enabled = true))
        .function("disable", (rt, self) -> run(rt, () -> state.enabled = false))
        .function("isenabled", (rt, self) -> rt.bool(state.enabled))
        .functionO("set_debug", this::setDebug)
        .function("get_debug", (rt, self) -> LongObject.of(rt, collector.debug()));
  }

  private void addCounters(ModuleBuilder module) {
    module
        .function("get_count", (rt, self) -> numbers(rt, state::count))
        .functionVarargs(
            "set_threshold",
            (rt, self, args, from, count, keywords) ->
                setThreshold(rt, args, from, count, keywords))
        .function("get_threshold", (rt, self) -> numbers(rt, state::threshold))
        .function("get_stats", (rt, self) -> stats(rt));
  }

  /** {@code heap.Pool}, with a word on what CPython has not when it is first made. */
  private HeapObject pool(Machine machine, HeapObject blockSize) {
    if (!toldOfPool) {
      toldOfPool = true;
      machine.output().toldOfPool();
    }
    Runtime rt = machine.rt;
    HeapObject heap = machine.modules.importModule("heap", false);
    HeapObject type = Attributes.get(rt, heap, rt.intern("Pool"));
    rt.heap.decref(heap);
    try {
      return blockSize == null ? Calls.call(rt, type) : Calls.call(rt, type, blockSize);
    } finally {
      rt.heap.decref(type);
    }
  }

  private static HeapObject run(Runtime rt, Runnable action) {
    action.run();
    return Runtime.owned(rt.none);
  }

  private HeapObject collect(Runtime rt, HeapObject generation) {
    int oldest = generation == null ? GcState.GENERATIONS - 1 : Numbers.asInt(rt, generation);
    if (oldest < 0 || oldest >= GcState.GENERATIONS) {
      throw rt.valueError("invalid generation");
    }
    return LongObject.ofSize(rt, collector.collect(oldest));
  }

  private HeapObject setDebug(Runtime rt, HeapObject self, HeapObject flags) {
    collector.setDebug(Numbers.asInt(rt, flags));
    return Runtime.owned(rt.none);
  }

  /** What a generation has of something. */
  @FunctionalInterface
  private interface PerGeneration {
    int of(int generation);
  }

  private static HeapObject numbers(Runtime rt, PerGeneration source) {
    HeapObject[] numbers = new HeapObject[GcState.GENERATIONS];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = LongObject.of(rt, source.of(i));
    }
    return TupleObject.steal(rt, numbers);
  }

  private HeapObject setThreshold(
      Runtime rt, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("set_threshold() takes no keyword arguments");
    }
    if (count < 1 || count > GcState.GENERATIONS) {
      throw rt.typeError(rt.build.wording().thresholdCount(count));
    }
    TupleObject packed = TupleObject.copyOf(rt, args, from, count);
    int[] values = new int[count];
    try {
      for (int i = 0; i < count; i++) {
        values[i] = Numbers.parsedInt(rt, packed.items[i]);
      }
    } finally {
      rt.heap.decref(packed);
    }
    for (int i = 0; i < count; i++) {
      state.setThreshold(i, values[i]);
    }
    return Runtime.owned(rt.none);
  }

  private HeapObject stats(Runtime rt) {
    ListObject all = ListObject.create(rt);
    for (int i = 0; i < GcState.GENERATIONS; i++) {
      DictObject generation = DictObject.create(rt);
      put(rt, generation, "collections", state.collections(i));
      put(rt, generation, "collected", state.collected(i));
      put(rt, generation, "uncollectable", state.uncollectable(i));
      all.stealAppend(rt, generation);
    }
    return all;
  }

  private static void put(Runtime rt, DictObject dict, String name, long value) {
    StrObject key = rt.newStr(name);
    HeapObject number = LongObject.of(rt, value);
    dict.put(rt, key, number);
    rt.heap.decref(number);
    rt.heap.decref(key);
  }
}
