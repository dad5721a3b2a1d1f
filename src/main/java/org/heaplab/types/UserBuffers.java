package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * Classes in Python that show memory through {@code __buffer__}, and are told by {@code
 * __release_buffer__} that it is not needed any more (PEP 688, from 3.12 on).
 *
 * @see "slot_bf_getbuffer, slot_bf_releasebuffer in Objects/typeobject.c (3.13)"
 */
final class UserBuffers {

  /** {@code inspect.BufferFlags}: what is wanted for reading alone, and for a memoryview. */
  static final int SIMPLE = 0;

  static final int FULL_RO = 284;

  private UserBuffers() {}

  /** Whether an object's class has a {@code __buffer__} of its own. */
  static boolean shows(HeapObject o) {
    return overrides(o, "__buffer__");
  }

  /** Whether it has a {@code __release_buffer__} of its own. */
  static boolean releases(HeapObject o) {
    return overrides(o, "__release_buffer__");
  }

  private static boolean overrides(HeapObject o, String name) {
    TypeObject type = (TypeObject) o.type;
    if (type == null || !type.isClass() || !type.runtime().build.since(12)) {
      return false;
    }
    HeapObject found = type.lookup(type.runtime().intern(name));
    return found != null && !(found instanceof MethodDescriptor);
  }

  /** What an object's {@code __buffer__} answers, as an exporter; owned. */
  static BufferWrapper open(Runtime rt, HeapObject o, int flags) {
    HeapObject wanted = LongObject.of(rt, flags);
    HeapObject view;
    try {
      view = Calls.callMethod(rt, o, rt.intern("__buffer__"), wanted);
    } finally {
      rt.heap.decref(wanted);
    }
    if (!(view instanceof MemoryViewObject memory)) {
      rt.heap.decref(view);
      throw rt.typeError("__buffer__ returned non-memoryview object");
    }
    try {
      memory.view(rt);
      return BufferWrapper.steal(rt, memory, o);
    } catch (RuntimeException e) {
      rt.heap.decref(memory);
      throw e;
    }
  }

  /** A copy of the items that {@code __buffer__} shows. */
  static byte[] copy(Runtime rt, HeapObject o, int flags) {
    BufferWrapper wrapper = open(rt, o, flags);
    wrapper.hold();
    byte[] bytes = wrapper.buffer().toBytes(false);
    wrapper.letGo();
    rt.heap.decref(wrapper);
    return bytes;
  }

  /** Tells an object that its own memory is let go; it may look at it, not keep it open. */
  static void tellReleased(Runtime rt, HeapObject o, BufferView shown) {
    MemoryViewObject view = MemoryViewObject.restricted(rt, o, shown);
    callRelease(rt, o, view);
    view.release(rt);
    rt.heap.decref(view);
  }

  static void callRelease(Runtime rt, HeapObject o, MemoryViewObject view) {
    try {
      rt.heap.decref(Calls.callMethod(rt, o, rt.intern("__release_buffer__"), view));
    } catch (PyRaise e) {
      rt.unraisable(e, null, o);
      rt.heap.decref(e.exception());
    }
  }
}
