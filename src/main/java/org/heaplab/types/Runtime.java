package org.heaplab.types;

import org.heaplab.build.CPython;
import org.heaplab.build.ObjectLayout;
import org.heaplab.build.StaticObjects;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapHooks;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.Unicode;

/**
 * One interpreter's state without its evaluation loop: the heap, the built-in types, the objects
 * that exist once, interned strings, small ints.
 *
 * @see "PyInterpreterState in Include/internal/pycore_interp.h (3.13)"
 */
public final class Runtime {

  static final int SMALL_INT_MIN = ObjectLayout.SMALLEST_SMALL_INT;

  public final CPython build;
  public final Heap heap;

  /** The database that the methods of str ask. */
  final Unicode unicode;

  public final Breaker breaker = new Breaker();
  public final BuiltinTypes types;
  public final ExceptionTypes exceptions;

  /** The table of every empty dict; owned by none. */
  final DictKeys emptyKeys = DictKeys.empty();

  final MethodCache methodCache;
  public final ReprGuard reprs = new ReprGuard(this);
  private HeapObject keywordMark;
  final Slots.BinaryFunc genericGetattr = Attributes::genericGet;
  final Slots.ObjObjArgProc genericSetattr = Attributes::genericSet;

  public final HeapObject none;
  public final HeapObject ellipsis;
  public final HeapObject notImplemented;
  public final HeapObject true_;
  public final HeapObject false_;
  public final TupleObject emptyTuple;
  final StrObject emptyStr;

  /** What the IndexError of a list says. */
  final StrObject listError;

  final int smallIntMax = ObjectLayout.LARGEST_SMALL_INT;

  private final LongObject[] smallInts = new LongObject[smallIntMax - SMALL_INT_MIN + 1];

  /** Address of the first of the objects in {@code _PyRuntime}. */
  private final long objectsOfRuntime;

  private final BytesObject[] byteCharacters = new BytesObject[256];
  private BytesObject emptyBytes;
  final InternedStrings interned = new InternedStrings(this);

  /** {@code sys.get_int_max_str_digits()}; 0 for no limit. */
  public int maxStrDigits;

  /** Raised when no MemoryError is left in the free list. */
  private final BaseExceptionObject lastResort;

  /** {@code sys.modules}; owned. */
  public final DictObject modules;

  /** About as many references as CPython's own modules hold of None, and of the others. */
  private static final int NONES = 5_000;

  private static final int BOOLS = 350;
  private static final int ELLIPSES = 10;

  private final UserCode userCode;
  private final ErrorReporter reporter;
  private int typeVersions;
  private StrObject initName;
  private StrObject className;

  /** Where exceptions go that nobody can catch, such as those of {@code __del__}. */
  public interface ErrorReporter {

    /**
     * {@code sys.unraisablehook}.
     *
     * @param where the object whose code raised, or null
     */
    void unraisable(PyRaise error, String message, HeapObject where);
  }

  public Runtime(CPython build, UserCode userCode, ErrorReporter reporter, HeapHooks hooks) {
    this.build = build;
    this.userCode = userCode;
    this.reporter = reporter;
    this.heap = new Heap(build, hooks);
    this.unicode =
        build.since(13) ? Unicode.v15_1() : build.since(12) ? Unicode.v15_0() : Unicode.v14_0();
    this.maxStrDigits = build.intInfo().defaultMaxStrDigits();
    this.methodCache = new MethodCache(heap);
    this.objectsOfRuntime = heap.allocateStatic(build.statics().bytes()) + build.statics().phase();
    types = new BuiltinTypes(this);
    types.prepare();
    none = SingletonObject.create(this, types.none, "None", NONES);
    ellipsis = SingletonObject.create(this, types.ellipsis, "Ellipsis", ELLIPSES);
    notImplemented = SingletonObject.create(this, types.notImplementedType, "NotImplemented", 0);
    false_ = LongObject.createBool(this, types.bool, 0, BOOLS);
    true_ = LongObject.createBool(this, types.bool, 1, BOOLS);
    for (int i = 0; i < smallInts.length; i++) {
      smallInts[i] =
          LongObject.createStatic(this, types.int_, SMALL_INT_MIN + i, StaticObjects.smallInt(i));
    }
    emptyTuple = TupleObject.createEmpty(this);
    emptyStr = interned.createInRuntime(Text.EMPTY, build.statics().emptyStr());
    listError =
        StrObject.createInRuntime(
            this, Text.of("list index out of range"), build.statics().listError());
    types.linkBases();
    exceptions = new ExceptionTypes(this);
    types.define();
    exceptions.define();
    lastResort = new BaseExceptionObject((TupleObject) owned(emptyTuple));
    initStatic(lastResort, exceptions.memoryError, exceptions.memoryError.basicSize(), 16);
    modules = DictObject.create(this);
    types.tellBases();
  }

  public UserCode userCode() {
    return userCode;
  }

  /** What stands between arguments and keywords in the keys of {@code lru_cache}; borrowed. */
  HeapObject keywordMark() {
    if (keywordMark == null) {
      keywordMark = InstanceObject.create(this, types.object);
    }
    return keywordMark;
  }

  /** Every reference that the interpreter's own tables hold. */
  public void visitRoots(ReferenceVisitor visitor) {
    visitor.visit(modules);
    reprs.visitReferences(visitor);
    if (keywordMark != null) {
      visitor.visit(keywordMark);
    }
    types.all().forEach(visitor::visit);
    exceptions.all().values().forEach(visitor::visit);
    for (HeapObject object : new HeapObject[] {none, ellipsis, notImplemented, true_, false_}) {
      visitor.visit(object);
    }
    for (LongObject number : smallInts) {
      visitor.visit(number);
    }
    visitor.visit(emptyTuple);
    visitor.visit(lastResort);
    visitor.visit(emptyStr);
    visitor.visit(listError);
    interned.visitRoots(visitor);
    methodCache.visitRoots(visitor);
    for (BytesObject character : byteCharacters) {
      if (character != null) {
        visitor.visit(character);
      }
    }
    if (emptyBytes != null) {
      visitor.visit(emptyBytes);
    }
  }

  /** Every interned string; the table's references do not count. */
  public void visitInterned(ReferenceVisitor visitor) {
    interned.visitAll(visitor);
  }

  // ---- making objects ----

  /** Adds a reference. */
  public static HeapObject owned(HeapObject object) {
    object.incref();
    return object;
  }

  /** Gives a new object of fixed size its block; containers are tracked. */
  public void allocate(HeapObject object, TypeObject type, long items) {
    long bytes = type.basicSize() + type.itemSize * items;
    if (type.slotCount > 0) {
      object.setSlots(new HeapObject[type.slotCount]);
    }
    if (type.isGc()) {
      heap.allocateGcObject(object, type, bytes);
      heap.track(object);
    } else {
      heap.allocateObject(object, type, bytes);
    }
  }

  /** Places an object in the program's own data, where it stays. */
  void initStatic(HeapObject object, TypeObject type, long bytes, int preHeader) {
    initAt(object, type, heap.allocateStatic(preHeader + bytes) + preHeader);
  }

  /**
   * As {@link #initStatic}, of what is part of {@code _PyRuntime}.
   *
   * @param offset from {@link StaticObjects}
   */
  void initInRuntime(HeapObject object, TypeObject type, int offset) {
    initAt(object, type, objectsOfRuntime + offset);
  }

  private void initAt(HeapObject object, TypeObject type, long address) {
    heap.init(object, type, address);
    object.refcount =
        build.immortality().exists() ? HeapObject.IMMORTAL : (int) build.immortality().refcount();
  }

  /**
   * As {@link #initStatic}, of a type or singleton, which is counted from the start before 3.12.
   */
  void initCounted(HeapObject object, TypeObject type, long bytes, long held) {
    initStatic(object, type, bytes, 0);
    if (!build.immortality().exists()) {
      object.refcount = (int) (build.immortality().startCount() + held);
    }
  }

  public HeapObject bool(boolean value) {
    HeapObject result = value ? true_ : false_;
    result.incref();
    return result;
  }

  HeapObject smallInt(int value) {
    LongObject result = smallInts[value - SMALL_INT_MIN];
    result.incref();
    return result;
  }

  // ---- bytes ----

  /** The bytes object of one byte. */
  BytesObject byteCharacter(byte value) {
    int index = value & 0xFF;
    if (byteCharacters[index] == null) {
      byteCharacters[index] =
          BytesObject.createStatic(this, StaticObjects.byteCharacter(index), value);
    }
    byteCharacters[index].incref();
    return byteCharacters[index];
  }

  BytesObject emptyBytes() {
    if (emptyBytes == null) {
      emptyBytes = BytesObject.createStatic(this, StaticObjects.emptyBytes());
    }
    emptyBytes.incref();
    return emptyBytes;
  }

  // ---- strings ----

  public StrObject newStr(String text) {
    return newStr(Text.of(text));
  }

  /** The empty string and those of one Latin-1 character exist once. */
  public StrObject newStr(Text text) {
    if (text.length() == 0) {
      return (StrObject) owned(emptyStr);
    }
    if (text.length() == 1 && text.at(0) < 256) {
      return (StrObject) owned(interned.character(text.at(0)));
    }
    return createStr(text);
  }

  /** A new object, unless it is empty: not every function looks for the strings that exist once. */
  StrObject freshStr(Text text) {
    return text.isEmpty() ? newStr(text) : createStr(text);
  }

  private StrObject createStr(Text text) {
    StrObject str = new StrObject(text);
    heap.allocateObject(str, types.str, StrObject.bytes(this, text));
    return str;
  }

  /** The interned string of a name that CPython's own code uses; borrowed, never freed. */
  public StrObject intern(String name) {
    return interned.identifier(name);
  }

  /** {@code "__init__"}, which every new instance's class is asked for. */
  StrObject initName() {
    if (initName == null) {
      initName = intern("__init__");
    }
    return initName;
  }

  /** {@code "__class__"}, which {@code super()} finds elsewhere. */
  StrObject className() {
    if (className == null) {
      className = intern("__class__");
    }
    return className;
  }

  /** The interned string of a name in code; owned. */
  public StrObject internName(Text text) {
    return interned.name(text);
  }

  /** {@code sys.intern}; borrowed. */
  public StrObject intern(StrObject string) {
    return interned.intern(string);
  }

  /** {@code sys.getunicodeinternedsize()}. */
  public int internedCount() {
    return interned.size();
  }

  // ---- errors ----

  public PyRaise raise(TypeObject type) {
    return new PyRaise(BaseExceptionObject.create(this, type));
  }

  public PyRaise raise(TypeObject type, String message) {
    return raise(type, newStr(message));
  }

  /** Takes over the reference to the argument. */
  public PyRaise raise(TypeObject type, HeapObject argument) {
    return new PyRaise(BaseExceptionObject.create(this, type, argument));
  }

  public PyRaise typeError(String message) {
    return raise(exceptions.typeError, message);
  }

  public PyRaise valueError(String message) {
    return raise(exceptions.valueError, message);
  }

  public PyRaise attributeError(String message) {
    return raise(exceptions.attributeError, message);
  }

  /** Needs no memory itself ({@code _PyErr_NoMemory}). */
  public PyRaise memoryError() {
    BaseExceptionObject kept = BaseExceptionObject.keptMemoryError(this);
    return new PyRaise(kept != null ? kept : owned(lastResort));
  }

  /** {@code 'list' object has no attribute 'x'}, with what a front end needs to propose another. */
  PyRaise attributeErrorFor(HeapObject object, StrObject name) {
    return AttributeErrors.missing(this, object, name);
  }

  PyRaise noSuchSlot(HeapObject object, StrObject name, HeapObject found) {
    return AttributeErrors.notAssignable(this, object, name, found);
  }

  /** Drops an exception of that type; any other goes on. */
  public void absorb(PyRaise error, TypeObject type) {
    if (!((TypeObject) error.exception().type).isSubtypeOf(type)) {
      throw error;
    }
    heap.decref(error.exception());
  }

  /** Reports an exception that cannot be raised; takes over the reference. */
  void unraisable(PyRaise error, String message, HeapObject where) {
    reporter.unraisable(error, message, where);
    heap.decref(error.exception());
  }

  // ---- depth ----

  /** Counts a built-in that calls itself again ({@code _Py_EnterRecursiveCall}). */
  public void enterRecursiveCall(String where) {
    if (--heap.cRecursionRemaining < 0) {
      heap.cRecursionRemaining++;
      throw raise(exceptions.recursionError, "maximum recursion depth exceeded" + where);
    }
  }

  public void leaveRecursiveCall() {
    heap.cRecursionRemaining++;
  }

  /**
   * Counts a call that nests without CPython counting it, such as {@code map(map(…))}, which there
   * ends in a crash.
   */
  public void enterNative() {
    if (++heap.nativeDepth > Heap.NATIVE_LIMIT) {
      heap.nativeDepth--;
      throw raise(exceptions.recursionError, "maximum recursion depth exceeded");
    }
  }

  public void leaveNative() {
    heap.nativeDepth--;
  }

  // ---- safe points ----

  /**
   * Raises KeyboardInterrupt when the user asks for it, and MemoryError when Java's memory is
   * nearly full. A built-in whose loop may be long calls this each round, unless it calls {@link
   * Iteration#next}, which does.
   */
  public void poll() {
    if (breaker.isRequested(Breaker.INTERRUPT | Breaker.MEMORY)) {
      throw asked();
    }
  }

  private PyRaise asked() {
    if (breaker.isRequested(Breaker.INTERRUPT)) {
      breaker.drop(Breaker.INTERRUPT);
      return raise(exceptions.keyboardInterrupt);
    }
    breaker.drop(Breaker.MEMORY);
    return raise(
        exceptions.memoryError,
        "Heaplab's Java process is nearly out of memory: delete what is large, or %reset");
  }

  int nextTypeVersion() {
    return ++typeVersions;
  }
}
