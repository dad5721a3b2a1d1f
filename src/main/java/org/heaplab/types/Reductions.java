package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What {@code __reduce__} answers: how {@code copy} makes an object again. */
final class Reductions {

  private Reductions() {}

  /** {@code (callable, (args…))}; takes over the references. */
  static TupleObject call(Runtime rt, HeapObject callable, HeapObject... args) {
    return TupleObject.steal(rt, callable, TupleObject.steal(rt, args));
  }

  /** {@code (iter, (rest,))}; takes over the reference. */
  static TupleObject ofIterator(Runtime rt, HeapObject rest) {
    return call(rt, builtin(rt, "iter"), rest);
  }

  /** {@code (type(o), (contents,), o.__getstate__())}; takes over the contents. */
  static TupleObject ofContainer(Runtime rt, HeapObject o, HeapObject contents) {
    return TupleObject.steal(
        rt, Runtime.owned(o.type), TupleObject.steal(rt, contents), stateOf(rt, o));
  }

  private static HeapObject stateOf(Runtime rt, HeapObject o) {
    return Calls.callMethod(rt, o, rt.intern("__getstate__"));
  }

  /** A built-in function or type by its name, owned; looking for it may run user code. */
  static HeapObject builtin(Runtime rt, String name) {
    ModuleObject builtins = (ModuleObject) rt.modules.borrow(rt.intern("builtins"));
    HeapObject found = builtins.dict().borrow(rt, rt.intern(name));
    if (found == null) {
      throw rt.attributeError(name);
    }
    return Runtime.owned(found);
  }

  /** The position that {@code __setstate__} is given. */
  static long asIndex(Runtime rt, HeapObject state) {
    if (!(state instanceof LongObject)) {
      throw rt.typeError("an integer is required");
    }
    return Arguments.ssize(rt, state, 0);
  }

  /** {@code (getattr, (owner, name))}; takes over the name. */
  static TupleObject ofAttribute(Runtime rt, HeapObject owner, HeapObject stealName) {
    TupleObject args = TupleObject.steal(rt, Runtime.owned(owner), stealName);
    return TupleObject.steal(rt, builtin(rt, "getattr"), args);
  }
}
