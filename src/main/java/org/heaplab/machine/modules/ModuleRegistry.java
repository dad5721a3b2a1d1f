package org.heaplab.machine.modules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.heaplab.code.CodeUnit;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.heap.WeakReferenceObject;
import org.heaplab.machine.Machine;
import org.heaplab.syntax.tree.SyntaxWarning;
import org.heaplab.types.BuiltinFunctionObject;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.ImportErrorType;
import org.heaplab.types.ListObject;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TypeObject;

/** The modules of an interpreter: those that exist, and how the others are made. */
public final class ModuleRegistry {

  /** What a program is told that it can import. */
  private static final String IMPORTABLE =
      "abc, array, collections, collections.abc, contextlib, copy, functools, gc, heap, itertools,"
          + " math, operator, sys, tracemalloc, types, weakref";

  private final Machine machine;
  private final PythonModules pythonModules;
  private final Runtime rt;
  private final Map<String, Function<Machine, ModuleObject>> makers = new LinkedHashMap<>();
  private final CollectorHost collectorHost;
  private final Warnings warnings;
  private final AtexitModule atexit;
  private final RawBlocks rawBlocks;
  private final ModuleObject builtins;

  /** Owned: the import statement asks whether the program has put another in its place. */
  private final HeapObject importFunction;

  /** What is put into {@code sys} once the interpreter can make files. */
  private static final Set<String> NAMES_OF_LATER =
      Set.of("argv", "path", "stdin", "stdout", "stderr", "__stdin__", "__stdout__", "__stderr__");

  /** The names of {@code sys}; owned, so that the hooks outlive the module. */
  private final DictObject sysDict;

  /** What the interpreter keeps of the first modules' names, to make them anew; owned. */
  private final List<DictObject> copies = new ArrayList<>();

  private ExceptionHooks exceptionHooks;
  private ModuleObject main;
  private boolean finalizing;
  private boolean importsGoingOn;
  private final ImportTraces traces;

  public ModuleRegistry(Machine machine, PythonModules pythonModules) {
    this.machine = machine;
    this.pythonModules = pythonModules;
    this.rt = machine.rt;
    this.traces = new ImportTraces(machine);
    warnings = new Warnings(machine);
    collectorHost = new CollectorHost(machine);
    makers.put("_abc", AbcModule::create);
    makers.put("_collections", CollectionsModule::create);
    makers.put("_functools", FunctoolsModule::create);
    makers.put("_types", TypesModule::create);
    atexit = new AtexitModule(machine);
    rawBlocks = new RawBlocks(machine);
    makers.put("_heap", RawBlocks::create);
    makers.put("atexit", AtexitModule::create);
    makers.put("_tracemalloc", TracemallocModule::create);
    makers.put("_weakref", WeakrefModule::create);
    makers.put("gc", GcModule::create);
    makers.put("array", ArrayModule::create);
    makers.put("math", MathModule::create);
    makers.put("_operator", OperatorModule::create);
    makers.put("itertools", ItertoolsModule::create);
    makers.put("sys", m -> SysModule.create(m, this));
    builtins = BuiltinsModule.create(machine);
    register(builtins);
    importFunction = Runtime.owned(builtins.dict().borrow(rt.intern(ImportFunction.NAME)));
    ModuleObject sys = (ModuleObject) importModule("sys", false);
    sysDict = (DictObject) Runtime.owned(sys.dict());
    rt.heap.decref(sys);
    copyFirstModules();
    newMain();
  }

  /**
   * {@code sys} and {@code builtins} are kept as copies of their dictionaries; up to 3.11, {@code
   * builtins} twice.
   */
  private void copyFirstModules() {
    copies.add(firstNamesOfSys());
    copies.add(builtins.dict().copy(rt));
    if (!rt.build.since(12)) {
      copies.add(builtins.dict().copy(rt));
    }
  }

  /**
   * What {@code sys} holds when it is copied: from 3.12 on its functions, before that all but the
   * streams and paths.
   */
  private DictObject firstNamesOfSys() {
    DictObject copy = sysDict.copy(rt);
    for (HeapObject name : copy.keysInOrder()) {
      boolean early =
          rt.build.since(12)
              ? copy.borrow((StrObject) name) instanceof BuiltinFunctionObject
              : !NAMES_OF_LATER.contains(name.toString());
      if (!early) {
        rt.heap.decref(copy.remove(rt, name));
      }
    }
    return copy;
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

  /** Gives {@code __main__} the names that the run of a file has, in CPython's order. */
  public void nameProgram(String file) {
    main.dict().clearEntries(rt);
    HeapObject own = rt.newStr("__main__");
    main.put(rt, "__name__", own);
    rt.heap.decref(own);
    for (String unset : new String[] {"__doc__", "__package__", "__loader__", "__spec__"}) {
      main.put(rt, unset, rt.none);
    }
    DictObject annotations = DictObject.create(rt);
    main.put(rt, "__annotations__", annotations);
    rt.heap.decref(annotations);
    main.put(rt, "__builtins__", builtins);
    HeapObject name = rt.newStr(file);
    main.put(rt, "__file__", name);
    rt.heap.decref(name);
    main.put(rt, "__cached__", rt.none);
    nameScript(file);
  }

  private void nameScript(String file) {
    ListObject arguments = ListObject.create(rt);
    arguments.stealAppend(rt, rt.newStr(file));
    sysDict.put(rt, rt.intern("argv"), arguments);
    rt.heap.decref(arguments);
  }

  /** Calls a built-in function by name; an owned result. */
  public HeapObject callBuiltin(String name, HeapObject... args) {
    return Calls.call(rt, builtins.dict().borrow(rt.intern(name)), args);
  }

  /** {@code sys.is_finalizing()}: whether the modules are being taken apart. */
  boolean isFinalizing() {
    return finalizing;
  }

  /** {@code gc.collect()}. */
  void collectFully() {
    collectorHost.collector.collect(2);
  }

  /** {@code __main__} is about to go; {@code builtins} stays until the interpreter is gone. */
  void forgetMain() {
    finalizing = true;
    main = null;
    builtins.incref();
  }

  public ModuleObject builtins() {
    return builtins;
  }

  /** {@code __import__} as it was at the start, borrowed. */
  public HeapObject importFunction() {
    return importFunction;
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
    int dot = name.indexOf('.');
    if (dot < 0) {
      return Runtime.owned(borrowModule(name));
    }
    HeapObject outermost = Runtime.owned(borrowModule(name.substring(0, dot)));
    if (!hasFromList) {
      borrowInner(name);
      return outermost;
    }
    rt.heap.decref(outermost);
    return Runtime.owned(borrowInner(name));
  }

  /** The innermost module of a dotted name, whose parents are imported first. */
  private HeapObject borrowInner(String name) {
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      borrowModule(name.substring(0, dot));
    }
    return borrowModule(name);
  }

  private HeapObject borrowModule(String name) {
    StrObject key = rt.intern(name);
    HeapObject known = rt.modules.borrow(key);
    if (known == null) {
      load(name);
      known = rt.modules.borrow(key);
    }
    if (known == rt.none) {
      throw ImportErrorType.notFound(
          rt, "import of " + name + " halted; None in sys.modules", name);
    }
    return known;
  }

  /** The outermost import of those that are going on leaves its traces. */
  private void load(String name) {
    if (importsGoingOn || !rt.heap.isSettled()) {
      make(name);
      return;
    }
    importsGoingOn = true;
    try {
      traces.around(name, () -> make(name));
    } finally {
      importsGoingOn = false;
    }
  }

  private void make(String name) {
    Function<Machine, ModuleObject> maker = makers.get(name);
    if (maker != null) {
      register(maker.apply(machine));
      return;
    }
    CodeUnit code = pythonModules.codeOrNull(name);
    if (code == null) {
      throw notFound(name);
    }
    run(code, name);
  }

  /** A module stands in {@code sys.modules} while it runs, and stays unless it fails. */
  private void run(CodeUnit code, String name) {
    ModuleObject module = ModuleObject.create(rt, name);
    module.put(rt, "__builtins__", builtins);
    module.incref();
    register(module);
    try {
      machine.runLibrary(code, module.dict());
    } catch (RuntimeException e) {
      rt.heap.decrefIfPresent(rt.modules.remove(rt, rt.intern(name)));
      throw e;
    } finally {
      rt.heap.decref(module);
    }
  }

  /** Code of an expression whose value it stores under a name. */
  CodeUnit expression(String text, String target) {
    return pythonModules.expression(text, target);
  }

  private PyRaise notFound(String name) {
    return ImportErrorType.notFound(
        rt,
        "No module named '" + name + "': outside Heaplab's Python (modules: " + IMPORTABLE + ")",
        name);
  }

  /** {@code module.name} as a module of its own, owned; null where there is none. */
  public HeapObject submoduleOrNull(HeapObject module, String name) {
    if (!(module instanceof ModuleObject m)) {
      return null;
    }
    HeapObject known = rt.modules.borrow(rt.intern(m.name() + "." + name));
    return known == null ? null : Runtime.owned(known);
  }

  public CollectorHost collectorHost() {
    return collectorHost;
  }

  /** The raw blocks that the program has taken. */
  public RawBlocks rawBlocks() {
    return rawBlocks;
  }

  /** What is called when the program ends. */
  public AtexitModule atexit() {
    return atexit;
  }

  /** References of the modules' own state. */
  public void visitRoots(ReferenceVisitor visitor) {
    atexit.visitRoots(visitor);
    visitor.visit(sysDict);
    visitor.visit(importFunction);
    copies.forEach(visitor::visit);
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

  /** Warns about the line that runs. */
  public void warn(TypeObject category, String message) {
    warnings.warn(category, message);
  }

  /** Warns about a program's text. */
  public void warnOfText(String file, SyntaxWarning warning) {
    warnings.warnOfText(file, warning);
  }

  /** {@code sys.unraisablehook}. */
  public void reportUnraisable(PyRaise error, String message, HeapObject where) {
    exceptionHooks.reportUnraisable(error, message, where);
  }

  void setExceptionHooks(ExceptionHooks made) {
    exceptionHooks = made;
  }

  /** An attribute of {@code sys}, borrowed; null where it was deleted. */
  HeapObject sysAttribute(String name) {
    return sysDict.borrow(rt.intern(name));
  }

  /** Writes to {@code sys.stderr}, whatever that is now; its own errors are dropped. */
  void writeError(String text) {
    HeapObject stream = sysAttribute("stderr");
    if (stream == null || stream == rt.none) {
      return;
    }
    StrObject str = rt.newStr(text);
    stream.incref();
    try {
      rt.heap.decref(Calls.callMethod(rt, stream, rt.intern("write"), str));
    } catch (PyRaise e) {
      rt.heap.decref(e.exception());
    } finally {
      rt.heap.decref(stream);
      rt.heap.decref(str);
    }
  }
}
