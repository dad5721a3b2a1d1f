package org.heaplab.machine.modules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.heap.WeakReferenceObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;

/** The modules of an interpreter: those that exist, and how the others are made. */
public final class ModuleRegistry {

  private final Machine machine;
  private final Runtime rt;
  private final Map<String, Function<Machine, ModuleObject>> makers = new LinkedHashMap<>();
  private final CollectorHost collectorHost;
  private final ModuleObject builtins;
  private ModuleObject main;

  public ModuleRegistry(Machine machine) {
    this.machine = machine;
    this.rt = machine.rt;
    collectorHost = new CollectorHost(machine);
    makers.put("_weakref", WeakrefModule::create);
    makers.put("gc", GcModule::create);
    makers.put("sys", SysModule::create);
    builtins = BuiltinsModule.create(machine);
    register(builtins);
    rt.heap.decref(importModule("sys", false));
    newMain();
  }

  private void register(ModuleObject module) {
    HeapObject name = rt.newStr(module.name());
    rt.modules.put(rt, name, module);
    rt.heap.decref(name);
    rt.heap.decref(module);
  }

  /** {@code __main__}, borrowed. */
  public ModuleObject main() {
    return main;
  }

  private void newMain() {
    main = ModuleObject.create(rt, "__main__");
    main.put(rt, "__builtins__", builtins);
    register(main);
  }

  public ModuleObject builtins() {
    return builtins;
  }

  /** The names behind the globals, borrowed. */
  public DictObject builtinsOf(DictObject globals) {
    HeapObject own = globals.borrow(rt.intern("__builtins__"));
    if (own instanceof ModuleObject module) {
      return module.dict();
    }
    return own instanceof DictObject dict ? dict : builtins.dict();
  }

  /**
   * The module that {@code import} binds, owned.
   *
   * @param hasFromList whether names are taken from it: then the innermost of a dotted name
   */
  public HeapObject importModule(String name, boolean hasFromList) {
    StrObject key = rt.intern(name);
    HeapObject known = rt.modules.borrow(key);
    if (known == null) {
      Function<Machine, ModuleObject> maker = makers.get(name);
      if (maker == null) {
        throw notFound(name);
      }
      register(maker.apply(machine));
      known = rt.modules.borrow(key);
    }
    int dot = name.indexOf('.');
    if (dot >= 0 && !hasFromList) {
      return importModule(name.substring(0, dot), false);
    }
    return Runtime.owned(known);
  }

  private PyRaise notFound(String name) {
    return rt.raise(
        rt.exceptions.moduleNotFoundError,
        "No module named '"
            + name
            + "': outside Heaplab's Python (modules: "
            + String.join(", ", makers.keySet())
            + ")");
  }

  /** {@code module.name} as a module of its own, owned; null where there is none. */
  public HeapObject submoduleOrNull(HeapObject module, String name) {
    if (!(module instanceof ModuleObject m) || !makers.containsKey(m.name() + "." + name)) {
      return null;
    }
    return importModule(m.name() + "." + name, true);
  }

  public CollectorHost collectorHost() {
    return collectorHost;
  }

  /** References of the modules' own state. */
  public void visitRoots(ReferenceVisitor visitor) {
    collectorHost.visitRoots(visitor);
  }

  public void callWeakrefCallback(WeakReferenceObject reference) {
    try {
      rt.heap.decref(Calls.call(rt, reference.callback, reference));
    } catch (PyRaise e) {
      reportUnraisable(e, null, reference.callback);
      rt.heap.decref(e.exception());
    }
  }

  /** {@code sys.unraisablehook}. */
  public void reportUnraisable(PyRaise error, String message, HeapObject where) {
    String what = message == null ? "Exception ignored in" : message;
    String place = where == null ? "" : ": " + Calls.reprOf(rt, where);
    machine.output().stderr(what + place + "\n");
    machine.output().stderr(Tracebacks.format(rt, error.exception()));
  }
}
