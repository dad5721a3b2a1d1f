package org.heaplab.machine.modules;

import java.util.IdentityHashMap;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.machine.SourceLines;
import org.heaplab.machine.tracemalloc.BlockTraces;
import org.heaplab.machine.tracemalloc.BlockTraces.Trace;
import org.heaplab.machine.tracemalloc.CallStack;
import org.heaplab.machine.tracemalloc.Site;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;

/**
 * {@code _tracemalloc}: the part of {@code tracemalloc} that CPython writes in C.
 *
 * @see "Modules/_tracemalloc.c (3.13)"
 */
final class TracemallocModule {

  private final BlockTraces traces;

  private final SourceLines sources;

  private TracemallocModule(Machine machine) {
    this.traces = machine.blockTraces();
    this.sources = machine.sources;
  }

  static ModuleObject create(Machine machine) {
    TracemallocModule module = new TracemallocModule(machine);
    BlockTraces traces = module.traces;
    return new ModuleBuilder(machine.rt, "_tracemalloc")
        .function("is_tracing", (rt, self) -> rt.bool(traces.isTracing()))
        .function("clear_traces", (rt, self) -> run(rt, traces::clear))
        .function("_get_traces", (rt, self) -> module.all(rt))
        .functionO("_get_object_traceback", module::ofObject)
        .function("start", "nframe=1, /", module::start)
        .function("stop", (rt, self) -> run(rt, traces::stop))
        .function("get_traceback_limit", (rt, self) -> LongObject.of(rt, traces.limit()))
        .function("get_tracemalloc_memory", (rt, self) -> LongObject.ofSize(rt, traces.ownBytes()))
        .function("get_traced_memory", (rt, self) -> module.tracedMemory(rt))
        .function("_source_line", "filename, line, /", module::sourceLine)
        .function("reset_peak", (rt, self) -> run(rt, traces::resetPeak))
        .build();
  }

  /** {@code linecache.getline}: empty where the line is not known. */
  private HeapObject sourceLine(Runtime rt, HeapObject self, HeapObject[] args) {
    String line = sources.line(args[0].toString(), Numbers.asInt(rt, args[1]));
    return rt.newStr(line == null ? "" : line);
  }

  private static HeapObject run(Runtime rt, Runnable action) {
    action.run();
    return Runtime.owned(rt.none);
  }

  private HeapObject start(Runtime rt, HeapObject self, HeapObject[] args) {
    int frames = args[0] == null ? 1 : Numbers.asInt(rt, args[0]);
    if (frames < 1 || frames > BlockTraces.MOST_FRAMES) {
      throw rt.valueError(
          "the number of frames must be in range [1; " + BlockTraces.MOST_FRAMES + "]");
    }
    traces.start(frames);
    return Runtime.owned(rt.none);
  }

  private HeapObject tracedMemory(Runtime rt) {
    long traced = traces.traced();
    long peak = traces.peak();
    return TupleObject.steal(rt, LongObject.of(rt, traced), LongObject.of(rt, peak));
  }

  private HeapObject ofObject(Runtime rt, HeapObject self, HeapObject object) {
    Trace trace = traces.of(object);
    return trace == null ? Runtime.owned(rt.none) : frames(rt, trace.stack());
  }

  private HeapObject all(Runtime rt) {
    ListObject list = ListObject.create(rt);
    Trace[] all = traces.all();
    traces.untraced(() -> fill(rt, list, all));
    return list;
  }

  /** Equal call stacks are one tuple. */
  private static void fill(Runtime rt, ListObject list, Trace[] all) {
    IdentityHashMap<CallStack, HeapObject> made = new IdentityHashMap<>();
    for (Trace trace : all) {
      HeapObject stack = made.computeIfAbsent(trace.stack(), key -> frames(rt, key));
      list.stealAppend(
          rt,
          TupleObject.steal(
              rt,
              LongObject.of(rt, 0),
              LongObject.of(rt, trace.bytes()),
              Runtime.owned(stack),
              LongObject.of(rt, trace.stack().total())));
    }
    made.values().forEach(rt.heap::decref);
  }

  private static TupleObject frames(Runtime rt, CallStack stack) {
    List<Site> sites = stack.frames();
    HeapObject[] frames = new HeapObject[sites.size()];
    for (int i = 0; i < frames.length; i++) {
      Site site = sites.get(i);
      frames[i] =
          TupleObject.steal(rt, Runtime.owned(site.filename()), LongObject.of(rt, site.line()));
    }
    return TupleObject.steal(rt, frames);
  }
}
