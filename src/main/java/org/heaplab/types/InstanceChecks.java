package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code isinstance()} and {@code issubclass()}.
 *
 * @see "PyObject_IsInstance in Objects/abstract.c (3.13)"
 */
public final class InstanceChecks {

  private static final String INSTANCE_ARGUMENT =
      "isinstance() arg 2 must be a type, a tuple of types, or a union";
  private static final String CLASS_ARGUMENT =
      "issubclass() arg 2 must be a class, a tuple of classes, or a union";

  private InstanceChecks() {}

  public static boolean isInstance(Runtime rt, HeapObject object, HeapObject classes) {
    if (object.type == classes) {
      return true;
    }
    if (classes.type == rt.types.type) {
      return realIsInstance(rt, object, classes);
    }
    if (classes instanceof TupleObject tuple) {
      return anyOf(rt, tuple, " in __instancecheck__", each -> isInstance(rt, object, each));
    }
    Boolean answer = ask(rt, classes, "__instancecheck__", object);
    return answer != null ? answer : realIsInstance(rt, object, classes);
  }

  public static boolean isSubclass(Runtime rt, HeapObject derived, HeapObject classes) {
    if (classes.type == rt.types.type) {
      return derived == classes || realIsSubclass(rt, derived, classes);
    }
    if (classes instanceof TupleObject tuple) {
      return anyOf(rt, tuple, " in __subclasscheck__", each -> isSubclass(rt, derived, each));
    }
    Boolean answer = ask(rt, classes, "__subclasscheck__", derived);
    return answer != null ? answer : realIsSubclass(rt, derived, classes);
  }

  private interface Check {
    boolean holds(HeapObject each);
  }

  private static boolean anyOf(Runtime rt, TupleObject classes, String where, Check check) {
    rt.enterRecursiveCall(where);
    try {
      for (HeapObject each : classes.items) {
        if (check.holds(each)) {
          return true;
        }
      }
      return false;
    } finally {
      rt.leaveRecursiveCall();
    }
  }

  /** What the class's own check says; null without one. */
  private static Boolean ask(Runtime rt, HeapObject classes, String name, HeapObject argument) {
    HeapObject checker = Attributes.lookupSpecial(rt, classes, rt.intern(name));
    if (checker == null) {
      return null;
    }
    rt.enterRecursiveCall(" in " + name);
    HeapObject answer = null;
    try {
      answer = Calls.call(rt, checker, argument);
      return Objects.isTrue(rt, answer);
    } finally {
      rt.leaveRecursiveCall();
      rt.heap.decrefIfPresent(answer);
      rt.heap.decref(checker);
    }
  }

  /** Past {@code __instancecheck__}: the type, then {@code __class__}. */
  static boolean realIsInstance(Runtime rt, HeapObject object, HeapObject wanted) {
    if (wanted instanceof TypeObject type && ((TypeObject) object.type).isSubtypeOf(type)) {
      return true;
    }
    if (!(wanted instanceof TypeObject)) {
      requireClass(rt, wanted, INSTANCE_ARGUMENT);
    }
    HeapObject claimed = Attributes.getOrNull(rt, object, rt.intern("__class__"));
    if (claimed == null) {
      return false;
    }
    try {
      if (wanted instanceof TypeObject type) {
        return claimed != object.type
            && claimed instanceof TypeObject other
            && other.isSubtypeOf(type);
      }
      return derives(rt, claimed, wanted);
    } finally {
      rt.heap.decref(claimed);
    }
  }

  static boolean realIsSubclass(Runtime rt, HeapObject derived, HeapObject wanted) {
    if (derived instanceof TypeObject type && wanted instanceof TypeObject other) {
      return type.isSubtypeOf(other);
    }
    requireClass(rt, derived, "issubclass() arg 1 must be a class");
    requireClass(rt, wanted, CLASS_ARGUMENT);
    return derives(rt, derived, wanted);
  }

  private static void requireClass(Runtime rt, HeapObject object, String message) {
    TupleObject bases = basesOrNull(rt, object);
    if (bases == null) {
      throw rt.typeError(message);
    }
    rt.heap.decref(bases);
  }

  /** {@code o.__bases__} where that is a tuple; owned, or null. */
  private static TupleObject basesOrNull(Runtime rt, HeapObject object) {
    HeapObject bases = Attributes.getOrNull(rt, object, rt.intern("__bases__"));
    if (bases == null || bases instanceof TupleObject) {
      return (TupleObject) bases;
    }
    rt.heap.decref(bases);
    return null;
  }

  /** Whether a chain of {@code __bases__} leads to the other ({@code abstract_issubclass}). */
  private static boolean derives(Runtime rt, HeapObject derived, HeapObject wanted) {
    if (derived == wanted) {
      return true;
    }
    TupleObject bases = basesOrNull(rt, derived);
    if (bases == null) {
      return false;
    }
    rt.enterRecursiveCall(" in __issubclass__");
    try {
      for (HeapObject base : bases.items) {
        if (derives(rt, base, wanted)) {
          return true;
        }
      }
      return false;
    } finally {
      rt.leaveRecursiveCall();
      rt.heap.decref(bases);
    }
  }
}
