package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TypeObject;

/** The marks of sequences and mappings, which abstract base classes hand on. */
final class CollectionFlags {

  private static final int MASK = TypeObject.SEQUENCE | TypeObject.MAPPING;

  private CollectionFlags() {}

  /** Takes a class's {@code __abc_tpflags__} away and sets what it says. */
  static void take(Runtime rt, TypeObject type) {
    StrObject name = rt.intern("__abc_tpflags__");
    HeapObject flags = type.dict.borrow(name);
    if (flags == null) {
      return;
    }
    if (flags instanceof LongObject number && number.type == rt.types.int_) {
      long value = Numbers.asSsize(rt, number, rt.exceptions.overflowError);
      if ((value & MASK) == MASK) {
        throw rt.typeError(
            "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
      }
      type.flags |= (int) (value & MASK);
    }
    rt.heap.decrefIfPresent(type.dict.remove(rt, name));
  }

  /** Gives a registered class, and what derives from it, the marks of the abstract class. */
  static void spread(TypeObject from, TypeObject to) {
    int flag = from.flags & MASK;
    if (flag != 0) {
      to.spreadFlag(flag, MASK);
    }
  }
}
