package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** {@code iter()} and {@code next()}. */
public final class Iteration {

  private Iteration() {}

  /** {@code iter(o)}. */
  public static HeapObject iter(Runtime rt, HeapObject o) {
    TypeObject type = (TypeObject) o.type;
    if (type.tpIter == null) {
      if (type.sqItem != null && !type.has(TypeObject.DICT_SUBCLASS)) {
        return SequenceIterator.create(rt, o);
      }
      throw rt.typeError("'" + type.name() + "' object is not iterable");
    }
    HeapObject iterator = type.tpIter.call(rt, o);
    TypeObject kind = (TypeObject) iterator.type;
    if (kind.tpIternext == null) {
      rt.heap.decref(iterator);
      throw rt.typeError("iter() returned non-iterator of type '" + kind.name() + "'");
    }
    return iterator;
  }

  /** The next element, or null at the end; a StopIteration that was raised counts as the end. */
  public static HeapObject next(Runtime rt, HeapObject iterator) {
    rt.poll();
    rt.enterNative();
    try {
      return ((TypeObject) iterator.type).tpIternext.call(rt, iterator);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.stopIteration);
      return null;
    } finally {
      rt.leaveNative();
    }
  }
}
