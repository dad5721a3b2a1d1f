package org.heaplab.machine.modules;

import org.heaplab.gc.Collector;
import org.heaplab.gc.GcHooks;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.machine.Machine;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;

/** The interpreter's collector with what the program sees of it: its callbacks, its garbage. */
public final class CollectorHost implements GcHooks {

  public final Collector collector;

  /** {@code gc.garbage}; owned. */
  final ListObject garbage;

  /** {@code gc.callbacks}; owned. */
  final ListObject callbacks;

  private final Machine machine;
  private final Runtime rt;

  CollectorHost(Machine machine) {
    this.machine = machine;
    this.rt = machine.rt;
    this.garbage = ListObject.create(rt);
    this.callbacks = ListObject.create(rt);
    this.collector = new Collector(rt.heap, this);
  }

  /** Objects in {@code gc.garbage}. */
  public int garbageCount() {
    return garbage.size();
  }

  void visitRoots(ReferenceVisitor visitor) {
    visitor.visit(garbage);
    visitor.visit(callbacks);
  }

  @Override
  public void callCallbacks(String phase, int generation, long collected, long uncollectable) {
    if (callbacks.size() == 0) {
      return;
    }
    DictObject info = DictObject.create(rt);
    put(info, "generation", generation);
    put(info, "collected", collected);
    put(info, "uncollectable", uncollectable);
    HeapObject phaseName = rt.newStr(phase);
    for (int i = 0; i < callbacks.size(); i++) {
      callOne(Runtime.owned(callbacks.borrow(i)), phaseName, info);
    }
    rt.heap.decref(phaseName);
    rt.heap.decref(info);
  }

  private void put(DictObject info, String name, long value) {
    HeapObject number = LongObject.of(rt, value);
    info.put(rt, rt.intern(name), number);
    rt.heap.decref(number);
  }

  private void callOne(HeapObject callback, HeapObject phase, HeapObject info) {
    try {
      rt.heap.decref(Calls.call(rt, callback, phase, info));
    } catch (PyRaise e) {
      machine.modules.reportUnraisable(e, null, callback);
      rt.heap.decref(e.exception());
    } finally {
      rt.heap.decref(callback);
    }
  }

  @Override
  public void saveGarbage(HeapObject object) {
    garbage.append(rt, object);
  }

  @Override
  public void writeStderr(String text) {
    machine.output().stderr(text);
  }
}
