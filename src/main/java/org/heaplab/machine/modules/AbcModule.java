package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.AbcData;
import org.heaplab.types.AbcData.Part;
import org.heaplab.types.AbstractNames;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.InstanceChecks;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;

/**
 * {@code _abc}: what {@code ABCMeta} does, with its caches.
 *
 * @see "Modules/_abc.c (3.13)"
 */
final class AbcModule {

  /** Grows with every registration, so that negative caches know that they are stale. */
  private long invalidationCounter;

  private AbcModule() {}

  static ModuleObject create(Machine machine) {
    AbcModule abc = new AbcModule();
    return new ModuleBuilder(machine.rt, "_abc")
        .function("get_cache_token", (rt, self) -> LongObject.of(rt, abc.invalidationCounter))
        .functionO("_abc_init", abc::init)
        .functionO("_reset_registry", (rt, self, cls) -> reset(rt, cls, Part.REGISTRY))
        .functionO("_reset_caches", AbcModule::resetCaches)
        .functionO("_get_dump", AbcModule::dump)
        .function("_abc_register", "self, subclass, /", abc::register)
        .function("_abc_instancecheck", "self, instance, /", abc::instanceCheck)
        .function(
            "_abc_subclasscheck",
            "self, subclass, /",
            (rt, self, args) -> rt.bool(abc.isSubclass(rt, args[0], args[1])))
        .build();
  }

  /** The data of a class, owned. */
  private static AbcData data(Runtime rt, HeapObject cls) {
    HeapObject data = Attributes.get(rt, cls, rt.intern("_abc_impl"));
    if (data instanceof AbcData abcData) {
      return abcData;
    }
    rt.heap.decref(data);
    throw rt.typeError("_abc_impl is set to a wrong type");
  }

  private HeapObject init(Runtime rt, HeapObject self, HeapObject cls) {
    AbstractNames.compute(rt, cls);
    AbcData data = AbcData.create(rt, invalidationCounter);
    try {
      Attributes.set(rt, cls, rt.intern("_abc_impl"), data);
    } finally {
      rt.heap.decref(data);
    }
    if (cls instanceof TypeObject type) {
      CollectionFlags.take(rt, type);
    }
    return Runtime.owned(rt.none);
  }

  private static HeapObject reset(Runtime rt, HeapObject cls, Part part) {
    AbcData data = data(rt, cls);
    data.clear(rt, part);
    rt.heap.decref(data);
    return Runtime.owned(rt.none);
  }

  private static HeapObject resetCaches(Runtime rt, HeapObject self, HeapObject cls) {
    rt.heap.decref(reset(rt, cls, Part.CACHE));
    return reset(rt, cls, Part.NEGATIVE_CACHE);
  }

  private static HeapObject dump(Runtime rt, HeapObject self, HeapObject cls) {
    AbcData data = data(rt, cls);
    TupleObject result =
        TupleObject.steal(
            rt,
            data.copy(rt, Part.REGISTRY),
            data.copy(rt, Part.CACHE),
            data.copy(rt, Part.NEGATIVE_CACHE),
            LongObject.of(rt, data.negativeCacheVersion));
    rt.heap.decref(data);
    return result;
  }

  private HeapObject register(Runtime rt, HeapObject module, HeapObject[] args) {
    HeapObject self = args[0];
    if (!(args[1] instanceof TypeObject subclass)) {
      throw rt.typeError("Can only register classes");
    }
    if (InstanceChecks.isSubclass(rt, subclass, self)) {
      return Runtime.owned(subclass);
    }
    if (InstanceChecks.isSubclass(rt, self, subclass)) {
      throw rt.raise(rt.exceptions.runtimeError, "Refusing to create an inheritance cycle");
    }
    AbcData data = data(rt, self);
    try {
      data.add(rt, Part.REGISTRY, subclass);
    } finally {
      rt.heap.decref(data);
    }
    invalidationCounter++;
    if (self instanceof TypeObject type) {
      CollectionFlags.spread(type, subclass);
    }
    return Runtime.owned(subclass);
  }

  private HeapObject instanceCheck(Runtime rt, HeapObject module, HeapObject[] args) {
    HeapObject self = args[0];
    HeapObject instance = args[1];
    AbcData data = data(rt, self);
    HeapObject subclass = null;
    try {
      subclass = Attributes.get(rt, instance, rt.intern("__class__"));
      if (data.contains(rt, Part.CACHE, subclass)) {
        return rt.bool(true);
      }
      boolean plain = subclass == instance.type;
      if (plain
          && data.negativeCacheVersion == invalidationCounter
          && data.contains(rt, Part.NEGATIVE_CACHE, subclass)) {
        return rt.bool(false);
      }
      HeapObject answer = askClass(rt, self, subclass);
      if (plain || isTrue(rt, answer)) {
        return answer;
      }
      rt.heap.decref(answer);
      return askClass(rt, self, instance.type);
    } finally {
      rt.heap.decref(data);
      rt.heap.decrefIfPresent(subclass);
    }
  }

  private static boolean isTrue(Runtime rt, HeapObject answer) {
    try {
      return Objects.isTrue(rt, answer);
    } catch (RuntimeException e) {
      rt.heap.decref(answer);
      throw e;
    }
  }

  private static HeapObject askClass(Runtime rt, HeapObject self, HeapObject subclass) {
    return Calls.callMethod(rt, self, rt.intern("__subclasscheck__"), subclass);
  }

  private boolean isSubclass(Runtime rt, HeapObject self, HeapObject cls) {
    if (!(cls instanceof TypeObject subclass)) {
      throw rt.typeError("issubclass() arg 1 must be a class");
    }
    AbcData data = data(rt, self);
    try {
      if (data.contains(rt, Part.CACHE, subclass)) {
        return true;
      }
      if (data.negativeCacheVersion < invalidationCounter) {
        data.clear(rt, Part.NEGATIVE_CACHE);
        data.negativeCacheVersion = invalidationCounter;
      } else if (data.contains(rt, Part.NEGATIVE_CACHE, subclass)) {
        return false;
      }
      return compute(rt, self, subclass, data);
    } finally {
      rt.heap.decref(data);
    }
  }

  private boolean compute(Runtime rt, HeapObject self, TypeObject subclass, AbcData data) {
    Boolean hook = askHook(rt, self, subclass);
    boolean known = hook != null || isInMro(self, subclass);
    if (!known && data.contains(rt, Part.REGISTRY, subclass)) {
      return true;
    }
    boolean result =
        known
            ? hook == null || hook
            : underRegistered(rt, subclass, data) || underSubclass(rt, self, subclass);
    data.add(rt, result ? Part.CACHE : Part.NEGATIVE_CACHE, subclass);
    return result;
  }

  /** What {@code __subclasshook__} says; null when it leaves the question open. */
  private static Boolean askHook(Runtime rt, HeapObject self, TypeObject subclass) {
    HeapObject answer = Calls.callMethod(rt, self, rt.intern("__subclasshook__"), subclass);
    rt.heap.decref(answer);
    if (answer == rt.true_ || answer == rt.false_) {
      return answer == rt.true_;
    }
    if (answer == rt.notImplemented) {
      return null;
    }
    throw rt.raise(
        rt.exceptions.assertionError,
        "__subclasshook__ must return either False, True, or NotImplemented");
  }

  private static boolean isInMro(HeapObject self, TypeObject subclass) {
    for (HeapObject each : subclass.mro.items) {
      if (each == self) {
        return true;
      }
    }
    return false;
  }

  private static boolean underRegistered(Runtime rt, TypeObject subclass, AbcData data) {
    HeapObject[] registered = data.liveRegistered();
    try {
      for (HeapObject each : registered) {
        if (InstanceChecks.isSubclass(rt, subclass, each)) {
          return true;
        }
      }
      return false;
    } finally {
      for (HeapObject each : registered) {
        rt.heap.decref(each);
      }
    }
  }

  private static boolean underSubclass(Runtime rt, HeapObject self, TypeObject subclass) {
    HeapObject subclasses = Calls.callMethod(rt, self, rt.intern("__subclasses__"));
    try {
      if (!(subclasses instanceof ListObject list)) {
        throw rt.typeError("__subclasses__() must return a list");
      }
      for (int i = 0; i < list.size(); i++) {
        HeapObject each = Runtime.owned(list.borrow(i));
        try {
          if (InstanceChecks.isSubclass(rt, subclass, each)) {
            return true;
          }
        } finally {
          rt.heap.decref(each);
        }
      }
      return false;
    } finally {
      rt.heap.decref(subclasses);
    }
  }
}
