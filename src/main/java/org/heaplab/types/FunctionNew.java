package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code types.FunctionType(code, globals, …)}.
 *
 * @see "func_new_impl in Objects/funcobject.c (3.13)"
 */
final class FunctionNew {

  private static final Signature PARAMETERS =
      Signature.parse(
          "function", "code, globals, name=None, argdefs=None, closure=None, kwdefaults=None");

  private FunctionNew() {}

  static HeapObject tpNew(Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    HeapObject[] a = PARAMETERS.bind(rt, args, keywords);
    if (!(a[0] instanceof CodeObject code)) {
      throw rt.typeError("function() argument 'code' must be code, not " + a[0].type.name());
    }
    if (!(a[1] instanceof DictObject globals)) {
      throw rt.typeError("function() argument 'globals' must be dict, not " + a[1].type.name());
    }
    checkOptional(rt, a[2], rt.types.str, "arg 3 (name) must be None or string");
    checkOptional(rt, a[3], rt.types.tuple, "arg 4 (defaults) must be None or tuple");
    checkClosure(rt, code, a[4]);
    checkOptional(rt, a[5], rt.types.dict, "arg 6 (kwdefaults) must be None or dict");
    FunctionObject function =
        FunctionObject.create(rt, code, globals, rt.userCode().builtinsOf(globals));
    if (isGiven(rt, a[2])) {
      StrObject old = function.name;
      function.name = (StrObject) Runtime.owned(a[2]);
      rt.heap.decref(old);
    }
    function.defaults = isGiven(rt, a[3]) ? (TupleObject) Runtime.owned(a[3]) : null;
    function.closure = isGiven(rt, a[4]) ? (TupleObject) Runtime.owned(a[4]) : null;
    function.kwDefaults = isGiven(rt, a[5]) ? (DictObject) Runtime.owned(a[5]) : null;
    return function;
  }

  private static boolean isGiven(Runtime rt, HeapObject argument) {
    return argument != null && argument != rt.none;
  }

  private static void checkOptional(
      Runtime rt, HeapObject argument, TypeObject wanted, String message) {
    if (isGiven(rt, argument) && !((TypeObject) argument.type).isSubtypeOf(wanted)) {
      throw rt.typeError(message);
    }
  }

  private static void checkClosure(Runtime rt, CodeObject code, HeapObject closure) {
    int free = code.shape.freeCount();
    if (!(closure instanceof TupleObject cells)) {
      if (free > 0) {
        throw rt.typeError("arg 5 (closure) must be tuple");
      }
      checkOptional(rt, closure, rt.types.tuple, "arg 5 (closure) must be None or tuple");
      return;
    }
    if (cells.size() != free) {
      throw rt.valueError(
          code.name + " requires closure of length " + free + ", not " + cells.size());
    }
    for (HeapObject cell : cells.items) {
      if (!(cell instanceof CellObject)) {
        throw rt.typeError("arg 5 (closure) expected cell, found " + cell.type.name());
      }
    }
  }
}
