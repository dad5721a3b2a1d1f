package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code T.__new__} of a built-in type ({@code tp_new_wrapper}). */
final class NewFunction {

  private NewFunction() {}

  private static final Slots.Variadic CALL = NewFunction::call;

  /** {@code T.__new__} of a type whose {@code tp_new} is its own. */
  static HeapObject create(Runtime rt, TypeObject type) {
    MethodDef def = MethodDef.variadic("__new__", CALL);
    return BuiltinFunctionObject.create(rt, def, type, null);
  }

  /** Whether an attribute is such a function. */
  static boolean isIn(HeapObject attribute) {
    return attribute instanceof BuiltinFunctionObject function
        && function.def instanceof MethodDef.Variadic variadic
        && variadic.function() == CALL;
  }

  private static HeapObject call(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    TypeObject owner = (TypeObject) self;
    if (count < 1) {
      throw rt.typeError(owner.name() + ".__new__(): not enough arguments");
    }
    if (!(args[from] instanceof TypeObject type)) {
      throw rt.typeError(
          owner.name() + ".__new__(X): X is not a type object (" + args[from].type.name() + ")");
    }
    check(rt, owner, type);
    TupleObject rest = TupleObject.ofRange(rt, args, from + 1, count - 1);
    DictObject named = Calls.keywordDict(rt, args, from + count, keywords);
    try {
      return owner.tpNew.call(rt, type, rest, named);
    } finally {
      rt.heap.decref(rest);
      rt.heap.decrefIfPresent(named);
    }
  }

  /** Refuses {@code object.__new__(list)}: the layout must be the one the type asks for. */
  private static void check(Runtime rt, TypeObject owner, TypeObject type) {
    if (!type.isSubtypeOf(owner)) {
      throw rt.typeError(
          owner.name()
              + ".__new__("
              + type.name()
              + "): "
              + type.name()
              + " is not a subtype of "
              + owner.name());
    }
    TypeObject layout = type;
    while (layout != null && layout.isClass()) {
      layout = layout.base;
    }
    if (layout != null && layout.tpNew != owner.tpNew) {
      throw rt.typeError(
          owner.name()
              + ".__new__("
              + type.name()
              + ") is not safe, use "
              + layout.name()
              + ".__new__()");
    }
  }
}
