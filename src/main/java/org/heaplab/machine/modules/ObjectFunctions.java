package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Attributes;
import org.heaplab.types.Directories;
import org.heaplab.types.InstanceChecks;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TypeObject;

/** Built-in functions that ask an object for what every object has. */
final class ObjectFunctions {

  private ObjectFunctions() {}

  static void define(ModuleBuilder module, Machine machine) {
    module
        .functionO("id", (rt, self, o) -> LongObject.of(rt, o.address))
        .functionO("repr", (rt, self, o) -> Objects.repr(rt, o))
        .functionO("ascii", (rt, self, o) -> Objects.ascii(rt, o))
        .functionO("hash", (rt, self, o) -> LongObject.ofSize(rt, Objects.hash(rt, o)))
        .functionVarargs("getattr", ObjectFunctions::getattr)
        .function("setattr", "object, name, value, /", ObjectFunctions::setattr)
        .function("delattr", "object, name, /", ObjectFunctions::delattr)
        .function("hasattr", "object, name, /", ObjectFunctions::hasattr)
        .functionO("callable", (rt, self, o) -> rt.bool(((TypeObject) o.type).tpCall != null))
        .function(
            "isinstance",
            "object, class_or_tuple, /",
            (rt, self, a) -> rt.bool(InstanceChecks.isInstance(rt, a[0], a[1])))
        .function(
            "issubclass",
            "object, class_or_tuple, /",
            (rt, self, a) -> rt.bool(InstanceChecks.isSubclass(rt, a[0], a[1])))
        .function("dir", "object=None, /", (rt, self, a) -> dir(machine, a[0]))
        .function("vars", "object=None, /", (rt, self, a) -> vars(machine, a[0]))
        .function("globals", (rt, self) -> Runtime.owned(machine.currentGlobals()))
        .function("locals", (rt, self) -> locals(machine))
        .functionVarargs(
            "__build_class__",
            (rt, self, args, from, count, keywords) ->
                new BuildClass(machine).call(args, from, count, keywords));
  }

  private static HeapObject getattr(
      Runtime rt,
      HeapObject self,
      HeapObject[] args,
      int from,
      int count,
      org.heaplab.types.TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("getattr() takes no keyword arguments");
    }
    if (count < 2 || count > 3) {
      throw rt.typeError(
          "getattr expected at " + (count < 2 ? "least 2" : "most 3") + " arguments, got " + count);
    }
    StrObject name = name(rt, args[from + 1]);
    if (count == 2) {
      return Attributes.get(rt, args[from], name);
    }
    HeapObject value = Attributes.getOrNull(rt, args[from], name);
    return value == null ? Runtime.owned(args[from + 2]) : value;
  }

  private static StrObject name(Runtime rt, HeapObject name) {
    if (name instanceof StrObject str) {
      return str;
    }
    throw rt.typeError("attribute name must be string, not '" + name.type.name() + "'");
  }

  private static HeapObject setattr(Runtime rt, HeapObject self, HeapObject[] args) {
    Attributes.set(rt, args[0], name(rt, args[1]), args[2]);
    return Runtime.owned(rt.none);
  }

  private static HeapObject delattr(Runtime rt, HeapObject self, HeapObject[] args) {
    Attributes.set(rt, args[0], name(rt, args[1]), null);
    return Runtime.owned(rt.none);
  }

  private static HeapObject hasattr(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject value = Attributes.getOrNull(rt, args[0], name(rt, args[1]));
    rt.heap.decrefIfPresent(value);
    return rt.bool(value != null);
  }

  private static HeapObject dir(Machine machine, HeapObject object) {
    Runtime rt = machine.rt;
    if (object != null) {
      return Directories.of(rt, object);
    }
    HeapObject locals = locals(machine);
    try {
      return Directories.sorted(rt, locals);
    } finally {
      rt.heap.decref(locals);
    }
  }

  private static HeapObject vars(Machine machine, HeapObject object) {
    Runtime rt = machine.rt;
    if (object == null) {
      return locals(machine);
    }
    HeapObject dict = Attributes.getOrNull(rt, object, rt.intern("__dict__"));
    if (dict == null) {
      throw rt.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }

  private static HeapObject locals(Machine machine) {
    return machine.currentLocals();
  }
}
