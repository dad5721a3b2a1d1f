package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * How modules find their attributes, and what they say of themselves.
 *
 * @see "module_getattro, module_dir in Objects/moduleobject.c (3.13)"
 */
final class ModuleAttributes {

  private ModuleAttributes() {}

  /** An attribute as of every object, or what the module's own {@code __getattr__} answers. */
  static HeapObject get(Runtime rt, HeapObject self, HeapObject nameObject) {
    StrObject name = Attributes.checkName(rt, nameObject);
    HeapObject found = Attributes.genericGetOrNull(rt, self, name);
    if (found != null) {
      return found;
    }
    HeapObject fallback = own(rt, self, "__getattr__");
    if (fallback == null) {
      throw rt.attributeErrorFor(self, name);
    }
    return Calls.call(rt, fallback, name);
  }

  private static HeapObject own(Runtime rt, HeapObject self, String name) {
    return ((ModuleObject) self).dict().borrow(rt.intern(name));
  }

  /** {@code module 'math'}, as errors call it. */
  static String described(Runtime rt, ModuleObject module) {
    HeapObject name = own(rt, module, "__name__");
    return name instanceof StrObject str ? "module '" + str + "'" : "module";
  }

  static String repr(Runtime rt, ModuleObject module) {
    String name = attributeRepr(rt, module, "__name__");
    String shown = "<module " + (name == null ? "'?'" : name);
    String file = attributeRepr(rt, module, "__file__");
    if (file != null) {
      return shown + " from " + file + ">";
    }
    if (module.isBuiltin()) {
      return shown + " (built-in)>";
    }
    String loader = attributeRepr(rt, module, "__loader__");
    return loader == null || loader.equals("None") ? shown + ">" : shown + " (" + loader + ")>";
  }

  private static String attributeRepr(Runtime rt, HeapObject module, String name) {
    HeapObject value = Attributes.getOrNull(rt, module, rt.intern(name));
    if (value == null) {
      return null;
    }
    try {
      return Objects.reprText(rt, value).toString();
    } finally {
      rt.heap.decref(value);
    }
  }

  static HeapObject directory(Runtime rt, HeapObject self) {
    HeapObject dict = Attributes.get(rt, self, rt.intern("__dict__"));
    try {
      if (!(dict instanceof DictObject names)) {
        throw rt.typeError("<module>.__dict__ is not a dictionary");
      }
      HeapObject own = names.borrow(rt.intern("__dir__"));
      return own != null ? Calls.call(rt, own) : Directories.keys(rt, names);
    } finally {
      rt.heap.decref(dict);
    }
  }

  /** Made when first asked for. */
  static HeapObject annotations(Runtime rt, HeapObject self) {
    HeapObject known = own(rt, self, "__annotations__");
    if (known != null) {
      return Runtime.owned(known);
    }
    DictObject made = DictObject.create(rt);
    ((ModuleObject) self).put(rt, "__annotations__", made);
    return made;
  }

  static void setAnnotations(Runtime rt, HeapObject self, HeapObject value) {
    DictObject dict = ((ModuleObject) self).dict();
    StrObject name = rt.intern("__annotations__");
    if (value != null) {
      dict.put(rt, name, value);
      return;
    }
    HeapObject old = dict.remove(rt, name);
    if (old == null) {
      throw rt.attributeError("__annotations__");
    }
    rt.heap.decref(old);
  }
}
