package org.heaplab.machine.modules;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.machine.Machine;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;

/**
 * {@code atexit}: what is called when a program ends, last registered first.
 *
 * @see "Modules/atexitmodule.c (3.13)"
 */
public final class AtexitModule {

  /** A call to be made; it owns all three, and {@code keywords} may be null. */
  private record Callback(HeapObject function, TupleObject args, DictObject keywords) {}

  private final Machine machine;
  private final Runtime rt;
  private final List<Callback> callbacks = new ArrayList<>();

  AtexitModule(Machine machine) {
    this.machine = machine;
    this.rt = machine.rt;
  }

  static ModuleObject create(Machine machine) {
    AtexitModule atexit = machine.modules.atexit();
    return new ModuleBuilder(machine.rt, "atexit")
        .functionVarargs(
            "register",
            (rt, self, args, from, count, keywords) -> atexit.register(args, from, count, keywords))
        .function("_clear", (rt, self) -> run(rt, atexit::clear))
        .function("_run_exitfuncs", (rt, self) -> run(rt, atexit::callAll))
        .functionO("unregister", (rt, self, function) -> atexit.unregister(function))
        .function("_ncallbacks", (rt, self) -> LongObject.of(rt, atexit.callbacks.size()))
        .build();
  }

  private static HeapObject run(Runtime rt, Runnable action) {
    action.run();
    return Runtime.owned(rt.none);
  }

  private HeapObject register(HeapObject[] args, int from, int count, TupleObject keywords) {
    if (count == 0) {
      throw rt.typeError("register() takes at least 1 argument (0 given)");
    }
    HeapObject function = args[from];
    if (((TypeObject) function.type).tpCall == null) {
      throw rt.typeError("the first argument must be callable");
    }
    TupleObject positional = TupleObject.copyOf(rt, args, from + 1, count - 1);
    DictObject named = Calls.keywordDict(rt, args, from + count, keywords);
    callbacks.add(new Callback(Runtime.owned(function), positional, named));
    return Runtime.owned(function);
  }

  private HeapObject unregister(HeapObject function) {
    for (int i = callbacks.size() - 1; i >= 0; i--) {
      if (i < callbacks.size() && Objects.equal(rt, callbacks.get(i).function, function)) {
        letGo(callbacks.remove(i));
      }
    }
    return Runtime.owned(rt.none);
  }

  /** Calls them all, and forgets them. */
  public void callAll() {
    for (int i = callbacks.size() - 1; i >= 0; i--) {
      call(callbacks.get(i));
    }
    clear();
  }

  private void call(Callback callback) {
    HeapObject function = Runtime.owned(callback.function);
    try {
      rt.heap.decref(Calls.callWithTuple(rt, function, callback.args, callback.keywords));
    } catch (PyRaise e) {
      machine.modules.reportUnraisable(e, "Exception ignored in atexit callback", function);
      rt.heap.decref(e.exception());
    } finally {
      rt.heap.decref(function);
    }
  }

  private void clear() {
    while (!callbacks.isEmpty()) {
      letGo(callbacks.remove(callbacks.size() - 1));
    }
  }

  private void letGo(Callback callback) {
    rt.heap.decref(callback.function);
    rt.heap.decref(callback.args);
    rt.heap.decrefIfPresent(callback.keywords);
  }

  void visitRoots(ReferenceVisitor visitor) {
    for (Callback callback : callbacks) {
      visitor.visit(callback.function);
      visitor.visit(callback.args);
      if (callback.keywords != null) {
        visitor.visit(callback.keywords);
      }
    }
  }
}
