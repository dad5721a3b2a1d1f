package org.heaplab.gc;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.build.CPython;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapHooks;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.WeakReferenceObject;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.FunctionObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;
import org.heaplab.types.UserCode;

/** An interpreter without an evaluation loop: built-in types, a heap and a collector. */
public final class BareRuntime implements HeapHooks, GcHooks {

  public final Runtime rt;
  public final Collector collector;
  public final List<String> log = new ArrayList<>();
  public final List<HeapObject> garbage = new ArrayList<>();

  public BareRuntime(CPython build) {
    rt =
        new Runtime(
            build,
            new NoUserCode(),
            (error, message, where) -> log.add("unraisable " + error.exception().type.name()),
            this);
    collector = new Collector(rt.heap, this);
  }

  public Heap heap() {
    return rt.heap;
  }

  @Override
  public RuntimeException memoryError() {
    return rt.memoryError();
  }

  @Override
  public void collectionDue() {
    if (collector != null) {
      collector.collectionDue();
    }
  }

  @Override
  public void callWeakrefCallback(WeakReferenceObject reference) {
    rt.heap.decref(Calls.call(rt, reference.callback, reference));
  }

  @Override
  public void callCallbacks(String phase, int generation, long collected, long uncollectable) {
    log.add(phase + " " + generation + " " + collected);
  }

  @Override
  public void saveGarbage(HeapObject object) {
    object.incref();
    garbage.add(object);
  }

  @Override
  public void writeStderr(String text) {
    log.add(text);
  }

  private static final class NoUserCode implements UserCode {

    @Override
    public HeapObject callFunction(
        FunctionObject function, HeapObject[] args, int from, int count, TupleObject keywords) {
      throw new AssertionError("no evaluation loop here");
    }

    @Override
    public HeapObject[] superArguments() {
      throw new AssertionError("no evaluation loop here");
    }

    @Override
    public DictObject currentGlobals() {
      return null;
    }

    @Override
    public DictObject builtinsOf(DictObject globals) {
      throw new AssertionError("no evaluation loop here");
    }

    @Override
    public void warn(TypeObject category, String message) {
      throw new AssertionError("no evaluation loop here");
    }

    @Override
    public HeapObject importModule(String name) {
      throw new AssertionError("no modules here");
    }
  }
}
