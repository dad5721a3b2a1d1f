package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.AttributeCache;
import org.heaplab.types.Attributes;
import org.heaplab.types.StrObject;
import org.heaplab.types.SuperLookup;

/** Attribute access. */
final class AttributeOps {

  private AttributeOps() {}

  private static StrObject name(Frame f, int index) {
    return (StrObject) f.code.names.items[index];
  }

  /** Bit 0 asks for a method to call: function and self, or null and the attribute. */
  static int load(Machine m, Frame f, int sp, int arg) {
    return (arg & 1) == 0
        ? loadValue(m, f, sp, name(f, arg >> 1))
        : loadMethod(m, f, sp, cache(f), name(f, arg >> 1));
  }

  private static int loadValue(Machine m, Frame f, int sp, StrObject name) {
    HeapObject owner = f.stack[sp - 1];
    HeapObject result = cache(f).get(m.rt, owner, name);
    f.stack[sp - 1] = result;
    m.heap.decref(owner);
    return sp;
  }

  private static AttributeCache cache(Frame f) {
    Object[] caches = f.code.caches;
    if (caches[f.pc] instanceof AttributeCache cache) {
      return cache;
    }
    AttributeCache cache = new AttributeCache();
    caches[f.pc] = cache;
    return cache;
  }

  static int loadMethod(Machine m, Frame f, int sp, AttributeCache cache, StrObject name) {
    HeapObject owner = f.stack[sp - 1];
    HeapObject method = cache.getMethod(m.rt, owner, name);
    if (method != null) {
      f.stack[sp - 1] = method;
      f.stack[sp] = owner;
      return sp + 1;
    }
    HeapObject result = cache.get(m.rt, owner, name);
    f.stack[sp - 1] = result;
    f.stack[sp] = null;
    f.sp = sp + 1;
    m.heap.decref(owner);
    return sp + 1;
  }

  static int store(Machine m, Frame f, int sp, int arg) {
    return store(m, f, sp, cache(f), name(f, arg));
  }

  static int store(Machine m, Frame f, int sp, AttributeCache cache, StrObject name) {
    HeapObject value = f.stack[sp - 2];
    HeapObject owner = f.stack[sp - 1];
    cache.set(m.rt, owner, name, value);
    f.sp = sp - 2;
    m.heap.decref(value);
    m.heap.decref(owner);
    return sp - 2;
  }

  static int delete(Machine m, Frame f, int sp, int arg) {
    HeapObject owner = f.stack[sp - 1];
    Attributes.set(m.rt, owner, name(f, arg), null);
    f.sp = sp - 1;
    m.heap.decref(owner);
    return sp - 1;
  }

  /** {@code super().name}: bit 0 asks for a method, bit 1 says that arguments were given. */
  static int loadSuper(Machine m, Frame f, int sp, int arg) {
    HeapObject[] stack = f.stack;
    HeapObject superType = stack[sp - 3];
    HeapObject owner = stack[sp - 2];
    HeapObject self = stack[sp - 1];
    SuperLookup found =
        SuperLookup.find(m.rt, superType, owner, self, name(f, arg >> 2), (arg & 1) != 0);
    stack[sp - 3] = found.result();
    int top = sp - 2;
    if ((arg & 1) != 0) {
      if (found.isMethod()) {
        self.incref();
      }
      stack[sp - 2] = found.isMethod() ? self : null;
      top = sp - 1;
    }
    f.sp = top;
    m.heap.decref(superType);
    m.heap.decref(owner);
    m.heap.decref(self);
    return top;
  }
}
