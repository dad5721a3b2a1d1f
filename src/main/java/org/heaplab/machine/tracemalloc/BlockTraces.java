package org.heaplab.machine.tracemalloc;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.heaplab.build.ObjectLayout;
import org.heaplab.event.HeapEvent;
import org.heaplab.event.HeapListener;
import org.heaplab.event.MemoryEvent;
import org.heaplab.event.ObjectEvent;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.StrObject;

/**
 * The traced blocks.
 *
 * @see "Python/tracemalloc.c (3.13)"
 */
public final class BlockTraces implements HeapListener {

  /** One traced block. */
  public record Trace(long bytes, CallStack stack) {}

  /** {@code MAX_NFRAME}. */
  public static final int MOST_FRAMES = 65_535;

  private final Heap heap;
  private final IntFunction<CallStack> running;
  private final Map<Long, Trace> traces = new LinkedHashMap<>();
  private final Map<CallStack, CallStack> stacks = new HashMap<>();

  /** Owned file names. */
  private final Map<StrObject, StrObject> filenames = new HashMap<>();

  private final HashtableBytes traceTable = new HashtableBytes();
  private final HashtableBytes stackTable = new HashtableBytes();
  private final HashtableBytes filenameTable = new HashtableBytes();
  private boolean tracing;
  private boolean paused;
  private int limit = 1;
  private long traced;
  private long peak;

  /**
   * @param running tells the call stack that runs now, up to so many frames of it
   */
  public BlockTraces(Heap heap, IntFunction<CallStack> running) {
    this.heap = heap;
    this.running = running;
  }

  public boolean isTracing() {
    return tracing;
  }

  /** Frames that are kept of each call stack. */
  public int limit() {
    return limit;
  }

  /** Nothing happens where it traces already. */
  public void start(int frames) {
    if (tracing) {
      return;
    }
    limit = frames;
    tracing = true;
    heap.setTracer(this);
  }

  public void stop() {
    if (tracing) {
      tracing = false;
      heap.setTracer(null);
      clear();
    }
  }

  /** Forgets all traces. */
  public void clear() {
    traces.clear();
    stacks.clear();
    traceTable.clear();
    stackTable.clear();
    filenameTable.clear();
    traced = 0;
    peak = 0;
    StrObject[] owned = filenames.keySet().toArray(new StrObject[0]);
    filenames.clear();
    for (StrObject filename : owned) {
      heap.decref(filename);
    }
  }

  /** Bytes of the traced blocks in use. */
  public long traced() {
    return traced;
  }

  /** The most that {@link #traced} has been. */
  public long peak() {
    return peak;
  }

  public void resetPeak() {
    peak = traced;
  }

  /** Bytes that CPython would need to keep this. */
  public long ownBytes() {
    return traceTable.bytes() + stackTable.bytes() + filenameTable.bytes();
  }

  /** The traced blocks, first to last. */
  public Trace[] all() {
    return traces.values().toArray(new Trace[0]);
  }

  /** Does something whose own blocks are not traced. */
  public void untraced(Runnable action) {
    paused = true;
    try {
      action.run();
    } finally {
      paused = false;
    }
  }

  /** The trace of an object's block; null without one. */
  public Trace of(HeapObject object) {
    return traces.get(object.address - object.type.preHeader());
  }

  public void visitRoots(ReferenceVisitor visitor) {
    filenames.keySet().forEach(visitor::visit);
  }

  // ---- what the heap reports ----

  @Override
  public void on(HeapEvent event) {
    if (event instanceof MemoryEvent.BlockAllocated block) {
      add(block.address(), block.bytes());
    } else if (event instanceof MemoryEvent.BlockFreed block) {
      remove(block.address());
    } else if (event instanceof MemoryEvent.LargeAllocated block) {
      add(block.address(), block.bytes());
    } else if (event instanceof MemoryEvent.LargeFreed block) {
      remove(block.address());
    } else if (event instanceof MemoryEvent.BlockResized block) {
      remove(block.address());
      add(block.address(), block.bytes());
    } else if (event instanceof ObjectEvent.ObjectCreated object) {
      moveToNow(object.address());
    }
  }

  private void add(long address, long bytes) {
    if (paused) {
      return;
    }
    traces.put(address, new Trace(bytes, now()));
    traceTable.add();
    traced += bytes;
    peak = Math.max(peak, traced);
  }

  private void remove(long address) {
    Trace old = traces.remove(address);
    if (old != null) {
      traced -= old.bytes();
      traceTable.remove();
    }
  }

  /** An object in a recycled shell is as new ({@code _PyTraceMalloc_NewReference}). */
  private void moveToNow(long address) {
    for (int before = 0; before <= 2 * ObjectLayout.PY_GC_HEAD; before += ObjectLayout.PY_GC_HEAD) {
      Trace known = traces.get(address - before);
      if (known != null) {
        CallStack now = now();
        if (!now.equals(known.stack())) {
          traces.put(address - before, new Trace(known.bytes(), now));
        }
        return;
      }
    }
  }

  private CallStack now() {
    CallStack stack = running.apply(limit);
    CallStack known = stacks.putIfAbsent(stack, stack);
    if (known != null) {
      return known;
    }
    stackTable.add();
    for (Site site : stack.frames()) {
      if (filenames.putIfAbsent(site.filename(), site.filename()) == null) {
        site.filename().incref();
        filenameTable.add();
      }
    }
    return stack;
  }
}
