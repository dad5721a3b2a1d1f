package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.CodeObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.FunctionObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;

/** Instructions that make functions and classes. */
final class FunctionOps {

  private static final int DEFAULTS = 1;
  private static final int KEYWORD_DEFAULTS = 2;
  private static final int ANNOTATIONS = 4;

  private FunctionOps() {}

  static int makeFunction(Machine m, Frame f, int sp) {
    CodeObject code = (CodeObject) f.stack[sp - 1];
    f.stack[sp - 1] = FunctionObject.create(m.rt, code, f.globals, f.builtins);
    m.heap.decref(code);
    return sp;
  }

  /** Gives the function on top the value below it. */
  static int setAttribute(Frame f, int sp, int what) {
    FunctionObject function = (FunctionObject) f.stack[sp - 1];
    HeapObject value = f.stack[sp - 2];
    switch (what) {
      case DEFAULTS -> function.defaults = (TupleObject) value;
      case KEYWORD_DEFAULTS -> function.kwDefaults = (DictObject) value;
      case ANNOTATIONS -> function.annotations = value;
      default -> function.closure = (TupleObject) value;
    }
    f.stack[sp - 2] = function;
    return sp - 1;
  }

  static int loadBuildClass(Machine m, Frame f, int sp) {
    HeapObject function = f.builtins.borrow(m.rt.intern("__build_class__"));
    if (function == null) {
      throw m.rt.raise(m.rt.exceptions.nameError, "__build_class__ not found");
    }
    f.stack[sp] = Runtime.owned(function);
    return sp + 1;
  }

  static int setupAnnotations(Machine m, Frame f, int sp) {
    StrObject name = m.rt.intern("__annotations__");
    HeapObject present = Mappings.getOrNull(m.rt, f.locals, name);
    if (present == null) {
      present = DictObject.create(m.rt);
      Mappings.put(m.rt, f.locals, name, present);
    }
    m.heap.decref(present);
    return sp;
  }
}
