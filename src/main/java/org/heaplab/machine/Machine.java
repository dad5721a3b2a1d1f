package org.heaplab.machine;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.build.CPython;
import org.heaplab.build.Parsing;
import org.heaplab.code.CodeUnit;
import org.heaplab.code.Compilation;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapHooks;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.heap.WeakReferenceObject;
import org.heaplab.machine.modules.ModuleRegistry;
import org.heaplab.machine.modules.PythonModules;
import org.heaplab.machine.tracemalloc.BlockTraces;
import org.heaplab.machine.tracemalloc.CallStack;
import org.heaplab.machine.tracemalloc.Site;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.Breaker;
import org.heaplab.types.CellObject;
import org.heaplab.types.CodeObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.FrameObject;
import org.heaplab.types.FunctionObject;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;
import org.heaplab.types.UserCode;

/**
 * One interpreter: a heap, its modules, and the frames that run.
 *
 * <p>Only one thread at a time runs it; {@link #interrupt} alone may come from another.
 */
public final class Machine implements UserCode, HeapHooks {

  public final Runtime rt;
  public final Heap heap;
  public final ModuleRegistry modules;
  public final SourceLines sources = new SourceLines();
  final EvalLoop loop = new EvalLoop(this);
  private final boolean generatorsKeepCode;
  final boolean reusesFloats;
  final boolean inlinesStarCalls;
  final boolean guardsGenerators;
  final boolean inlinesSend;

  /** Of the innermost text that runs; null when none does. */
  private SyntaxTree syntaxTree;

  /** Innermost running frame; null when nothing runs. */
  Frame current;

  final Breaker breaker;

  /** What an instruction has raised, on its way from there to {@link EvalLoop#run}; null else. */
  PyRaise raised;

  /** Innermost state of handled exceptions. */
  ExceptionState excInfo = new ExceptionState();

  final HotCode hotCode;
  private final BlockTraces blockTraces;

  /** Null while nobody asks for lines. */
  LineTracing tracing;

  private final MachineOutput output;
  private final DataStack dataStack = new DataStack();
  private boolean compiled;
  private int recursionLimit;
  private int recursionRemaining;

  public Machine(
      CPython build, MachineOutput output, PythonModules pythonModules, CodeCompiler compiler) {
    this.output = output;
    this.hotCode = new HotCode(compiler);
    this.recursionLimit = build.limits().recursionLimit();
    this.recursionRemaining = recursionLimit;
    this.rt = new Runtime(build, this, this::reportUnraisable, this);
    this.heap = rt.heap;
    this.breaker = rt.breaker;
    this.guardsGenerators = build.parsing().guardsGenerators();
    this.inlinesStarCalls = build.typeObjects().inlinesStarCalls();
    this.reusesFloats = build.adaptive().reusesFloats();
    this.inlinesSend = build.since(12);
    this.generatorsKeepCode = build.flow().codeIsComputed();
    this.modules = new ModuleRegistry(this, pythonModules);
    blockTraces = new BlockTraces(heap, this::callStack);
    heap.settle();
  }

  public BlockTraces blockTraces() {
    return blockTraces;
  }

  /** The lines that run, innermost first, and how many frames there are. */
  public CallStack callStack(int most) {
    List<Site> sites = new ArrayList<>();
    int total = 0;
    for (Frame frame = current; frame != null; frame = frame.previous) {
      if (frame.isComplete()) {
        total++;
        if (sites.size() < most) {
          sites.add(new Site(frame.code.filename, frame.line()));
        }
      }
    }
    if (sites.isEmpty()) {
      sites.add(new Site(rt.intern("<unknown>"), 0));
    }
    return new CallStack(sites, total);
  }

  public MachineOutput output() {
    return output;
  }

  // ---- lines ----

  /** Tells of the lines that run from now on, in frames that begin from now on; null for none. */
  public void traceLines(LineListener listener) {
    tracing = listener == null ? null : new LineTracing(listener);
  }

  int[] instructionsOf(CodeObject code) {
    return tracing == null ? code.shape.code() : tracing.instructionsOf(code.shape);
  }

  /** In a frame that began under a tracing that has ended since, the line just runs. */
  void lineReached(Frame frame) {
    frame.instructions[frame.pc] = frame.code.shape.code()[frame.pc];
    if (tracing != null) {
      tracing.reached(frame);
    }
  }

  // ---- running ----

  /**
   * Runs a compiled cell or file in a module's names; its syntax tree lives as long.
   *
   * @throws PyRaise what the code did not catch
   */
  public void run(Compilation.Compiled compiled, ModuleObject module) {
    SyntaxTree tree = new SyntaxTree(rt.build, syntaxTree);
    syntaxTree = tree;
    try {
      run(load(compiled, tree), module.dict());
    } finally {
      tree.free(heap);
      syntaxTree = tree.outer();
    }
  }

  /** Runs code of a module of the library, which comes without a syntax tree. */
  public void runLibrary(CodeUnit unit, DictObject globals) {
    run(CodeLoader.load(rt, unit, null), globals);
  }

  private void run(CodeObject code, DictObject globals) {
    globals.incref();
    Frame frame = new Frame(this, code, null, globals, modules.builtinsOf(globals), globals);
    dataStack.push(frame, frame.slots());
    frame.initStack();
    enterPython();
    frame.previous = current;
    current = frame;
    heap.decref(loop.run(frame, null));
  }

  /** Code goes past the limit if need be: it may be about to make room. */
  private CodeObject load(Compilation.Compiled compiled, SyntaxTree tree) {
    heap.openReserve();
    try {
      return CodeLoader.load(rt, compiled.unit(), tree);
    } finally {
      countFirstCompilation();
      heap.countUnseen(leftByCompiler(compiled));
      heap.closeReserve();
    }
  }

  /** Fills the free lists with what the compiler let go of; says how much of it is new. */
  private int leftByCompiler(Compilation.Compiled compiled) {
    Parsing parsing = rt.build.parsing();
    int depth = compiled.unit().depth();
    return heap.freeLists.dicts.fill(heap, parsing.dicts(compiled.scopes(), depth))
        + heap.freeLists.lists.fill(heap, parsing.lists(compiled.scopes()));
  }

  /**
   * What the program's name and code took from the free lists is there again: so it was counted.
   */
  private void countFirstCompilation() {
    if (!compiled) {
      compiled = true;
      heap.freeLists.fill(heap, rt.build.startup());
      heap.countUnseen(rt.build.parsing().containersOfCompiler());
    }
  }

  /** Makes room for a call of a function, which the frame takes over. */
  Frame push(FunctionObject function) {
    CodeObject code = function.code;
    code.incref();
    HeapObject locals = null;
    Frame frame = new Frame(this, code, function, function.globals, function.builtins, locals);
    dataStack.push(frame, frame.slots());
    frame.initStack();
    frame.previous = current;
    hotCode.enter(frame);
    return frame;
  }

  /** Drops a frame whose arguments did not fit. */
  void abandon(Frame frame) {
    recursionRemaining++;
    int base = frame.base;
    frame.sp = frame.stackBottom();
    clearFrame(frame);
    dataStack.pop(base);
  }

  /** Ends the current frame, which returns; answers its caller. */
  Frame leave(Frame frame) {
    return leave(frame, false);
  }

  /**
   * Ends the current frame; answers its caller.
   *
   * @param raised whether an exception ends it
   */
  Frame leave(Frame frame, boolean raised) {
    Frame caller = frame.previous;
    current = caller;
    recursionRemaining++;
    if (frame.generator != null) {
      frame.generator.finish(heap);
    } else {
      int base = frame.base;
      clearFrame(frame);
      dataStack.pop(base);
    }
    if (tracing != null) {
      tracing.listener.onReturn(raised);
    }
    return caller;
  }

  /** Takes a frame off the data stack without ending it: a generator carries it on. */
  void release(Frame frame) {
    current = frame.previous;
    recursionRemaining++;
    HeapObject[] stack = frame.stack;
    int base = frame.base;
    dataStack.pop(base);
    frame.stack = stack;
    frame.base = base;
  }

  /**
   * Lets go of all that a frame owns, or hands it to its frame object if that lives on. From 3.12
   * on the code of a generator's frame stays the generator's.
   */
  void clearFrame(Frame frame) {
    frame.setRunning(false);
    FrameObject object = frame.frameObject;
    if (object != null) {
      frame.frameObject = null;
      if (object.refcount > 1) {
        if (frame.generator == null) {
          frame.detach();
        } else if (generatorsKeepCode) {
          frame.code.incref();
        }
        HeapObject back = frame.previous == null ? null : frame.back();
        object.takeOwnership(heap, back);
        heap.decref(object);
        return;
      }
      heap.decref(object);
    }
    frame.clear(heap);
    if (frame.generator == null || !generatorsKeepCode) {
      heap.decref(frame.code);
    }
  }

  /** The frame object of a frame, made on first use; borrowed. */
  FrameObject frameObject(Frame frame) {
    if (frame.frameObject == null) {
      frame.frameObject = FrameObject.create(rt, frame);
    }
    return frame.frameObject;
  }

  /** Puts a generator's frame and its handled exceptions on top; past the limit it is ended. */
  void resume(Frame frame, ExceptionState exceptions) {
    frame.previous = current;
    current = frame;
    exceptions.previous = excInfo;
    excInfo = exceptions;
    try {
      enterPython();
    } catch (PyRaise e) {
      recursionRemaining--;
      leave(frame);
      throw e;
    }
  }

  void leaveGenerator(ExceptionState exceptions) {
    excInfo = exceptions.previous;
    exceptions.previous = null;
  }

  /** A suspended generator no longer counts. */
  void countSuspended() {
    recursionRemaining++;
  }

  @Override
  public HeapObject callFunction(
      FunctionObject function, HeapObject[] args, int from, int count, TupleObject keywords) {
    enterPython(); // may raise, when nothing is owned yet
    int total = count + (keywords == null ? 0 : keywords.size());
    for (int i = from; i < from + total; i++) {
      args[i].incref();
    }
    function.incref();
    Frame frame = push(function);
    try {
      ArgumentBinder.bindSteal(rt, frame, args, from, count, keywords);
    } catch (RuntimeException e) {
      abandon(frame);
      throw e;
    }
    current = frame;
    return runNested(frame);
  }

  /**
   * Runs the body of a class, a function without parameters, in a namespace.
   *
   * @return what the body answers: the cell of its class, or None
   */
  public HeapObject runClassBody(FunctionObject function, HeapObject namespace) {
    enterPython();
    function.incref();
    Frame frame = push(function);
    frame.locals = Runtime.owned(namespace);
    current = frame;
    return runNested(frame);
  }

  private HeapObject runNested(Frame frame) {
    try {
      rt.enterRecursiveCall("");
    } catch (PyRaise e) {
      leave(frame);
      throw e;
    }
    try {
      return loop.run(frame, null);
    } finally {
      rt.leaveRecursiveCall();
    }
  }

  /** Whether a call of the function goes on in the running loop. */
  boolean inlinesCallsOf(FunctionObject function) {
    return function.code != null;
  }

  // ---- depth ----

  /** Counts one more Python call. */
  void enterPython() {
    if (recursionRemaining-- <= 0) {
      recursionRemaining++;
      throw rt.raise(rt.exceptions.recursionError, "maximum recursion depth exceeded");
    }
  }

  public int recursionLimit() {
    return recursionLimit;
  }

  public void setRecursionLimit(int limit) {
    recursionRemaining += limit - recursionLimit;
    recursionLimit = limit;
  }

  /** Whether no code runs. */
  public boolean isIdle() {
    return current == null;
  }

  /** Frames that run now. */
  public int depth() {
    return recursionLimit - recursionRemaining;
  }

  // ---- safe points ----

  /** Makes the running code raise KeyboardInterrupt; from any thread. */
  public void interrupt() {
    breaker.interrupt();
  }

  /** Makes the running code raise MemoryError; from any thread. */
  public void memoryIsShort() {
    breaker.request(Breaker.MEMORY);
  }

  /** Forgets an interrupt that came too late, and those of earlier code. */
  public void clearInterrupt() {
    breaker.forgetInterrupts();
  }

  void serveBreaker() {
    rt.poll();
    serveCollections();
  }

  /** Runs the collection that is due, if one is. */
  public void serveCollections() {
    if (breaker.isRequested(Breaker.COLLECTION)) {
      breaker.drop(Breaker.COLLECTION);
      modules.collectorHost().collector.collectScheduled();
    }
  }

  @Override
  public void collectionDue() {
    if (modules == null) {
      return;
    }
    modules.collectorHost().collector.collectionDue();
    if (!heap.gc.scheduled) {
      return;
    }
    breaker.request(Breaker.COLLECTION);
  }

  // ---- exceptions ----

  PyRaise takeRaised() {
    PyRaise result = raised;
    raised = null;
    return result;
  }

  /** The exception that is being handled, borrowed; null without one. */
  public HeapObject handledException() {
    for (ExceptionState state = excInfo; state != null; state = state.previous) {
      if (state.value != null) {
        return state.value;
      }
    }
    return null;
  }

  /** Links a new exception to the one being handled. */
  void setContext(PyRaise raise) {
    if (!raise.needsContext()) {
      return;
    }
    HeapObject handled = handledException();
    BaseExceptionObject exception = (BaseExceptionObject) raise.exception();
    if (handled != null && handled != exception) {
      exception.setContext(heap, (BaseExceptionObject) handled);
    }
  }

  @Override
  public RuntimeException memoryError() {
    return rt.memoryError();
  }

  @Override
  public void callWeakrefCallback(WeakReferenceObject reference) {
    modules.callWeakrefCallback(reference);
  }

  @Override
  public void warn(TypeObject category, String message) {
    modules.warn(category, message);
  }

  private void reportUnraisable(PyRaise error, String message, HeapObject where) {
    modules.reportUnraisable(error, message, where);
  }

  // ---- what code asks of its surroundings ----

  /** Shows the value of a cell's last expression; None is not shown. */
  void displayHook(HeapObject value) {
    if (value != rt.none) {
      output.result(value);
    }
  }

  /** Names of the running frame, an owned reference; null when nothing runs. */
  public HeapObject currentLocals() {
    return current == null ? null : current.locals();
  }

  @Override
  public DictObject currentGlobals() {
    return current == null ? null : current.globals;
  }

  /** The frame object {@code depth} calls up, owned; null when there is none. */
  public FrameObject frameObjectAt(int depth) {
    Frame frame = current;
    for (int i = 0; i < depth && frame != null; i++) {
      frame = frame.previous;
    }
    return frame == null ? null : (FrameObject) Runtime.owned(frameObject(frame));
  }

  /** Adds the running frame to the traceback of an exception that arose outside its code. */
  public void addTracebackHere(BaseExceptionObject error) {
    if (current != null) {
      Unwinder.addTraceback(this, current, error);
    }
  }

  @Override
  public DictObject builtinsOf(DictObject globals) {
    return modules.builtinsOf(globals);
  }

  @Override
  public HeapObject importModule(String name) {
    return modules.importModule(name, true);
  }

  @Override
  public HeapObject[] superArguments() {
    Frame frame = current;
    if (frame == null || frame.code.shape.argCount() == 0) {
      throw rt.raise(rt.exceptions.runtimeError, "super(): no arguments");
    }
    HeapObject self = FastLocals.value(frame, 0);
    if (self == null) {
      throw rt.raise(rt.exceptions.runtimeError, "super(): arg[0] deleted");
    }
    StrObject name = rt.intern("__class__");
    for (int i = 0; i < frame.code.localsPlusCount(); i++) {
      if (frame.code.isFree(i) && frame.code.localsPlusNames.items[i] == name) {
        HeapObject owner = ((CellObject) frame.stack[frame.base + i]).contents;
        if (owner == null) {
          throw rt.raise(rt.exceptions.runtimeError, "super(): empty __class__ cell");
        }
        return new HeapObject[] {owner, self};
      }
    }
    throw rt.raise(rt.exceptions.runtimeError, "super(): __class__ cell not found");
  }

  /**
   * Every reference that is held outside heap objects: by the interpreter's tables and by frames.
   */
  public void visitRoots(ReferenceVisitor visitor) {
    visitTables(visitor);
    visitFrames(visitor);
  }

  /** Every reference that the interpreter's own tables hold. */
  public void visitTables(ReferenceVisitor visitor) {
    visitInterpreterTables(visitor);
    visitSyntaxTrees(visitor);
  }

  /** As {@link #visitTables}, the syntax trees apart. */
  public void visitInterpreterTables(ReferenceVisitor visitor) {
    rt.visitRoots(visitor);
    modules.visitRoots(visitor);
    blockTraces.visitRoots(visitor);
  }

  /** Every reference that the syntax trees of running code hold. */
  public void visitSyntaxTrees(ReferenceVisitor visitor) {
    for (SyntaxTree tree = syntaxTree; tree != null; tree = tree.outer()) {
      tree.visitReferences(visitor);
    }
  }

  /**
   * Every reference that running code holds: frames and handled exceptions. What the frame of a
   * generator holds is the generator's.
   */
  public void visitFrames(ReferenceVisitor visitor) {
    for (Frame frame = current; frame != null; frame = frame.previous) {
      if (frame.generator == null) {
        frame.visitReferences(visitor);
      }
    }
    for (ExceptionState state = excInfo; state != null; state = state.previous) {
      if (state.value != null) {
        visitor.visit(state.value);
      }
    }
  }
}
