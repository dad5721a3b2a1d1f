package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.WeakReferenceObject;

/**
 * {@code weakref.ProxyType} and {@code weakref.CallableProxyType}: they hand on what is asked of
 * them to their referent. Laid out as a {@link WeakRefObject}.
 *
 * @see "proxy_* in Objects/weakrefobject.c (3.13)"
 */
public final class WeakProxyObject extends WeakReferenceObject {

  private WeakProxyObject() {}

  /**
   * {@code proxy(referent, callback)}.
   *
   * @param callback may be null
   */
  public static HeapObject of(Runtime rt, HeapObject referent, HeapObject callback) {
    WeakReferences.requireSupport(rt, referent);
    boolean callable = ((TypeObject) referent.type).tpCall != null;
    TypeObject type = callable ? rt.types.weakCallableProxy : rt.types.weakProxy;
    HeapObject known = callback == null ? WeakReferences.canonical(rt, referent, type) : null;
    if (known != null) {
      return Runtime.owned(known);
    }
    WeakProxyObject made = new WeakProxyObject();
    rt.allocate(made, type, 0);
    made.referent = referent;
    if (callback != null) {
      made.callback = Runtime.owned(callback);
    }
    made.linkAfter(WeakReferences.predecessor(rt, made));
    return made;
  }

  static void define(TypeBuilder builder) {
    WeakProxySlots.define(builder);
    WeakProxySlots.defineMethods(builder);
  }

  static void defineCallable(TypeBuilder builder) {
    WeakProxySlots.define(builder);
    builder.type.tpCall = Calls::throughVectorcall;
    builder.type.instanceVectorcall =
        (rt, self, args, from, count, keywords) -> {
          HeapObject target = target(rt, self);
          try {
            return Calls.call(rt, target, args, from, count, keywords);
          } finally {
            rt.heap.decref(target);
          }
        };
  }

  /** The referent of a proxy, or the object itself; owned. */
  static HeapObject target(Runtime rt, HeapObject object) {
    if (!(object instanceof WeakProxyObject proxy)) {
      return Runtime.owned(object);
    }
    if (proxy.referent == null) {
      throw rt.raise(rt.exceptions.referenceError, "weakly-referenced object no longer exists");
    }
    return Runtime.owned(proxy.referent);
  }

  @Override
  public void clear(Heap heap) {
    unlink();
    HeapObject old = callback;
    callback = null;
    heap.decrefIfPresent(old);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
