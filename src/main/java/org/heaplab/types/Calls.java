package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * Calling objects.
 *
 * @see "Objects/call.c (3.13)"
 */
public final class Calls {

  private static final HeapObject[] NO_ARGUMENTS = {};

  private Calls() {}

  /** {@code PyObject_Vectorcall}. */
  public static HeapObject call(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    TypeObject type = (TypeObject) callable.type;
    if (type.instanceVectorcall == null) {
      return callPacked(rt, type, callable, args, from, count, keywords);
    }
    rt.enterNative();
    try {
      return type.instanceVectorcall.call(rt, callable, args, from, count, keywords);
    } finally {
      rt.leaveNative();
    }
  }

  /** Packs the arguments into a tuple and a dict ({@code _PyObject_MakeTpCall}). */
  private static HeapObject callPacked(
      Runtime rt,
      TypeObject type,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    if (type.tpCall == null) {
      throw notCallable(rt, callable);
    }
    TupleObject tuple = TupleObject.ofRange(rt, args, from, count);
    DictObject named = keywordDict(rt, args, from + count, keywords);
    rt.enterRecursiveCall(" while calling a Python object");
    try {
      return type.tpCall.call(rt, callable, tuple, named);
    } finally {
      rt.leaveRecursiveCall();
      rt.heap.decref(tuple);
      rt.heap.decrefIfPresent(named);
    }
  }

  /** A module may hold what was meant under its own name (3.12 on). */
  private static PyRaise notCallable(Runtime rt, HeapObject callable) {
    String message = "'" + callable.type.name() + "' object is not callable";
    if (callable instanceof ModuleObject module && rt.build.since(12)) {
      HeapObject same = Attributes.getOrNull(rt, module, rt.intern(module.name()));
      if (same != null) {
        boolean isMeant = ((TypeObject) same.type).tpCall != null;
        rt.heap.decref(same);
        String name = module.name();
        message += isMeant ? ". Did you mean: '" + name + "." + name + "(...)'?" : "";
      }
    }
    return rt.typeError(message);
  }

  public static HeapObject call(Runtime rt, HeapObject callable) {
    return call(rt, callable, NO_ARGUMENTS, 0, 0, null);
  }

  public static HeapObject call(Runtime rt, HeapObject callable, HeapObject... args) {
    return call(rt, callable, args, 0, args.length, null);
  }

  /** {@code bool(callable(argument))}. */
  public static boolean isTrueFor(Runtime rt, HeapObject callable, HeapObject argument) {
    HeapObject answer = call(rt, callable, argument);
    try {
      return Objects.isTrue(rt, answer);
    } finally {
      rt.heap.decref(answer);
    }
  }

  /** With arguments packed already; keywords may be null. */
  public static HeapObject callWithTuple(
      Runtime rt, HeapObject callable, TupleObject args, DictObject keywords) {
    TypeObject type = (TypeObject) callable.type;
    if (!prefersArray(callable, keywords)) {
      if (type.tpCall == null) {
        throw notCallable(rt, callable);
      }
      rt.enterRecursiveCall(" while calling a Python object");
      try {
        return type.tpCall.call(rt, callable, args, keywords);
      } finally {
        rt.leaveRecursiveCall();
      }
    }
    return throughVectorcall(rt, callable, args, keywords);
  }

  static boolean isEmpty(DictObject keywords) {
    return keywords == null || keywords.size() == 0;
  }

  /** {@code PyVectorcall_Function}: whether it takes its arguments as an array. */
  static boolean hasVectorcall(HeapObject callable) {
    return callable instanceof TypeObject type
        ? type.tpVectorcall != null
        : ((TypeObject) callable.type).instanceVectorcall != null;
  }

  /** Whether it is better called with an array than with a tuple. */
  private static boolean prefersArray(HeapObject callable, DictObject keywords) {
    if (callable instanceof TypeObject type && type.tpVectorcall == null) {
      return false;
    }
    return ((TypeObject) callable.type).instanceVectorcall != null
        && !(callable instanceof MethodWrapper)
        && !(isEmpty(keywords)
            && callable instanceof BuiltinFunctionObject function
            && function.def.packsArguments());
  }

  /** {@code PyVectorcall_Call}: the {@code tp_call} of types that have a vectorcall. */
  public static HeapObject throughVectorcall(
      Runtime rt, HeapObject callable, TupleObject args, DictObject keywords) {
    return callUnpacked(rt, callable, args.items, keywords);
  }

  /** Calls with one argument put before the others ({@code _PyObject_Call_Prepend}). */
  static HeapObject callPrepended(
      Runtime rt, HeapObject callable, HeapObject first, TupleObject args, DictObject keywords) {
    HeapObject[] all = new HeapObject[args.size() + 1];
    all[0] = first;
    System.arraycopy(args.items, 0, all, 1, args.size());
    return callUnpacked(rt, callable, all, keywords);
  }

  /** The names of keyword arguments, owned. */
  public static TupleObject keywordNames(Runtime rt, DictObject keywords) {
    HeapObject[] names = keywords.keysInOrder();
    for (HeapObject name : names) {
      if (!(name instanceof StrObject)) {
        throw rt.typeError("keywords must be strings");
      }
    }
    return TupleObject.of(rt, names);
  }

  /** {@code PyObject_VectorcallDict}: with an array; keywords may be null. */
  public static HeapObject callUnpacked(
      Runtime rt, HeapObject callable, HeapObject[] args, DictObject keywords) {
    int n = args.length;
    if (isEmpty(keywords)) {
      return call(rt, callable, args, 0, n, null);
    }
    HeapObject[] all = new HeapObject[n + keywords.size()];
    System.arraycopy(args, 0, all, 0, n);
    TupleObject nameTuple = keywordNames(rt, keywords);
    System.arraycopy(keywords.valuesInOrder(), 0, all, n, keywords.size());
    for (HeapObject each : all) {
      each.incref();
    }
    try {
      return call(rt, callable, all, 0, n, nameTuple);
    } finally {
      rt.heap.decref(nameTuple);
      for (HeapObject each : all) {
        rt.heap.decref(each);
      }
    }
  }

  /** The keyword arguments at {@code args[from …)} as a dict, or null without any. */
  public static DictObject keywordDict(
      Runtime rt, HeapObject[] args, int from, TupleObject keywords) {
    if (keywords == null || keywords.size() == 0) {
      return null;
    }
    DictObject dict = DictObject.presized(rt, keywords.size(), true);
    for (int i = 0; i < keywords.size(); i++) {
      dict.put(rt, keywords.items[i], args[from + i]);
    }
    return dict;
  }

  /** How messages name a callable: {@code __main__.f()}, {@code len()}. */
  public static String describe(Runtime rt, HeapObject callable) {
    HeapObject qualname = Attributes.getOrNull(rt, callable, rt.intern("__qualname__"));
    if (qualname == null) {
      return Objects.strText(rt, callable).toString();
    }
    HeapObject module = Attributes.getOrNull(rt, callable, rt.intern("__module__"));
    boolean named = module instanceof StrObject m && !m.toString().equals("builtins");
    String result = (named ? module + "." : "") + qualname + "()";
    rt.heap.decref(qualname);
    rt.heap.decrefIfPresent(module);
    return result;
  }

  /** The text of {@code repr()}, for messages. */
  public static String reprOf(Runtime rt, HeapObject o) {
    return Objects.reprText(rt, o).toString();
  }

  /** Calls a method by name. */
  public static HeapObject callMethod(
      Runtime rt, HeapObject self, StrObject name, HeapObject... args) {
    HeapObject plain = new AttributeCache().getMethod(rt, self, name);
    if (plain != null) {
      try {
        return callWithSelf(rt, plain, self, args);
      } finally {
        rt.heap.decref(plain);
      }
    }
    HeapObject method = Attributes.get(rt, self, name);
    try {
      return call(rt, method, args, 0, args.length, null);
    } finally {
      rt.heap.decref(method);
    }
  }

  /**
   * Binds the special method that the type has under a name, past the instance, and calls it; null
   * when there is none ({@code _PyObject_LookupSpecial}).
   */
  public static HeapObject callBound(
      Runtime rt, HeapObject self, StrObject name, HeapObject... args) {
    HeapObject found = ((TypeObject) self.type).lookup(name);
    if (found == null) {
      return null;
    }
    HeapObject bound = bind(rt, found, self);
    try {
      return call(rt, bound, args, 0, args.length, null);
    } finally {
      rt.heap.decref(bound);
    }
  }

  /**
   * As {@link #callBound}, but what is a method already is not bound ({@code lookup_maybe_method}).
   */
  public static HeapObject callSpecial(
      Runtime rt, HeapObject self, StrObject name, HeapObject... args) {
    HeapObject found = ((TypeObject) self.type).lookup(name);
    if (found == null) {
      return null;
    }
    if (((TypeObject) found.type).has(TypeObject.METHOD_DESCRIPTOR)) {
      return callWithSelf(rt, found, self, args);
    }
    return callBound(rt, self, name, args);
  }

  private static HeapObject callWithSelf(
      Runtime rt, HeapObject function, HeapObject self, HeapObject[] args) {
    HeapObject[] all = new HeapObject[args.length + 1];
    all[0] = self;
    System.arraycopy(args, 0, all, 1, args.length);
    function.incref();
    try {
      return call(rt, function, all, 0, all.length, null);
    } finally {
      rt.heap.decref(function);
    }
  }

  /** What an object found in a type gives when it is reached through an instance. */
  static HeapObject bind(Runtime rt, HeapObject found, HeapObject self) {
    Slots.DescrGetFunc get = ((TypeObject) found.type).tpDescrGet;
    return get == null ? Runtime.owned(found) : get.call(rt, found, self, self.type);
  }
}
