package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.DictObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.WeakProxyObject;
import org.heaplab.types.WeakRefObject;
import org.heaplab.types.WeakReferences;

/**
 * {@code _weakref}: the part of {@code weakref} that CPython writes in C.
 *
 * @see "Modules/_weakref.c (3.13)"
 */
final class WeakrefModule {

  private WeakrefModule() {}

  static ModuleObject create(Machine machine) {
    Runtime rt = machine.rt;
    return new ModuleBuilder(rt, "_weakref")
        .functionO("getweakrefcount", (r, self, o) -> LongObject.of(r, WeakReferences.count(o)))
        .function("_remove_dead_weakref", "dct, key, /", WeakrefModule::removeDead)
        .functionO("getweakrefs", WeakrefModule::getweakrefs)
        .function("proxy", "object, callback=None, /", WeakrefModule::proxy)
        .constant("ref", rt.types.weakRef)
        .constant("ReferenceType", rt.types.weakRef)
        .constant("ProxyType", rt.types.weakProxy)
        .constant("CallableProxyType", rt.types.weakCallableProxy)
        .build();
  }

  private static HeapObject getweakrefs(Runtime rt, HeapObject self, HeapObject object) {
    HeapObject[] all = WeakReferences.all(object);
    for (HeapObject ref : all) {
      ref.incref();
    }
    return ListObject.stealAll(rt, all);
  }

  private static HeapObject proxy(Runtime rt, HeapObject self, HeapObject[] args) {
    return WeakProxyObject.of(rt, args[0], args[1] == rt.none ? null : args[1]);
  }

  /** Drops a dictionary's entry if the weak reference that is its value is dead. */
  private static HeapObject removeDead(Runtime rt, HeapObject self, HeapObject[] args) {
    if (!(args[0] instanceof DictObject dict)) {
      throw rt.typeError(
          "_remove_dead_weakref() argument 1 must be dict, not " + args[0].type.name());
    }
    HeapObject value = dict.borrow(rt, args[1]);
    if (value instanceof WeakRefObject ref && ref.referent == null) {
      rt.heap.decrefIfPresent(dict.remove(rt, args[1]));
    }
    return Runtime.owned(rt.none);
  }
}
