package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * What becomes of the names of a class body in the class's dictionary.
 *
 * @see "type_new_set_attrs in Objects/typeobject.c (3.13)"
 */
final class ClassNamespace {

  private ClassNamespace() {}

  /** A type's name is kept in UTF-8, ended by a null. */
  static void checkName(Runtime rt, StrObject name) {
    if (name.toString().indexOf(0) >= 0) {
      throw rt.valueError("type name must not contain null characters");
    }
    name.keepUtf8(rt);
  }

  static void complete(Runtime rt, TypeObject type) {
    checkName(rt, type.nameObject);
    if (!rt.build.instances().tellsWhereDefined()) {
      drop(rt, type, "__firstlineno__");
      drop(rt, type, "__static_attributes__");
    }
    setModule(rt, type);
    setQualname(rt, type);
    wrap(rt, type, "__new__", false);
    wrap(rt, type, "__init_subclass__", true);
    wrap(rt, type, "__class_getitem__", true);
    setClassCell(rt, type);
  }

  private static void drop(Runtime rt, TypeObject type, String name) {
    rt.heap.decrefIfPresent(type.dict.remove(rt, rt.intern(name)));
  }

  private static void setModule(Runtime rt, TypeObject type) {
    StrObject key = rt.intern("__module__");
    DictObject globals = rt.userCode().currentGlobals();
    if (type.dict.borrow(key) != null || globals == null) {
      return;
    }
    HeapObject module = globals.borrow(rt.intern("__name__"));
    if (module != null) {
      type.dict.put(rt, key, module);
    }
  }

  private static void setQualname(Runtime rt, TypeObject type) {
    StrObject key = rt.intern("__qualname__");
    HeapObject qualname = type.dict.borrow(key);
    if (qualname == null) {
      type.qualnameObject = (StrObject) Runtime.owned(type.nameObject);
      return;
    }
    if (!(qualname instanceof StrObject text)) {
      type.qualnameObject = (StrObject) Runtime.owned(type.nameObject);
      throw rt.typeError("type __qualname__ must be a str, not " + qualname.type.name());
    }
    type.qualnameObject = (StrObject) Runtime.owned(text);
    rt.heap.decref(type.dict.remove(rt, key));
  }

  /** A plain function becomes a static method or a class method. */
  private static void wrap(Runtime rt, TypeObject type, String name, boolean classMethod) {
    StrObject key = rt.intern(name);
    HeapObject found = type.dict.borrow(key);
    if (!(found instanceof FunctionObject)) {
      return;
    }
    found.incref();
    HeapObject wrapped =
        classMethod ? ClassMethodObject.steal(rt, found) : StaticMethodObject.steal(rt, found);
    type.dict.put(rt, key, wrapped);
    rt.heap.decref(wrapped);
  }

  /** The cell through which methods see their class ({@code super()}). */
  private static void setClassCell(Runtime rt, TypeObject type) {
    StrObject key = rt.intern("__classcell__");
    HeapObject found = type.dict.borrow(key);
    if (found == null) {
      return;
    }
    if (!(found instanceof CellObject cell)) {
      throw rt.typeError(
          "__classcell__ must be a nonlocal cell, not " + Calls.reprOf(rt, found.type));
    }
    HeapObject old = cell.contents;
    cell.contents = Runtime.owned(type);
    rt.heap.decrefIfPresent(old);
    rt.heap.decref(type.dict.remove(rt, key));
  }

  /** Members for {@code __slots__}, {@code __dict__}, {@code __weakref__}, and a docstring. */
  static void addDescriptors(Runtime rt, TypeObject type) {
    int slot = type.firstSlot;
    if (type.slotNames != null) {
      for (HeapObject name : type.slotNames.items) {
        add(rt, type, MemberDescriptor.createSlot(rt, type, name.toString(), slot++));
      }
    }
    if (type.addsDict) {
      add(rt, type, InstanceAttributes.dictDescriptor(rt, type));
    }
    if (type.addsWeakrefs) {
      add(rt, type, InstanceAttributes.weakrefDescriptor(rt, type));
    }
    warnOfKeys(rt, type);
    StrObject doc = rt.intern("__doc__");
    HeapObject given = type.dict.borrow(doc);
    if (given == null) {
      type.dict.put(rt, doc, rt.none);
    } else if (given instanceof StrObject text) {
      type.allocateDoc(rt.heap, text.keepUtf8(rt) + 1);
    }
  }

  /** Attributes are looked up by strings alone (3.13 warns). */
  private static void warnOfKeys(Runtime rt, TypeObject type) {
    if (type.dict.hasStringKeys() || !rt.build.since(13)) {
      return;
    }
    for (HeapObject key : type.dict.keysInOrder()) {
      if (!(key instanceof StrObject)) {
        String message = "non-string key in the __dict__ of class " + type.name();
        rt.userCode().warn(rt.exceptions.all().get("RuntimeWarning"), message);
        return;
      }
    }
  }

  /** What the body has defined itself stays. */
  private static void add(Runtime rt, TypeObject type, Descriptor descriptor) {
    if (type.dict.borrow(descriptor.name) == null) {
      type.dict.put(rt, descriptor.name, descriptor);
    }
    rt.heap.decref(descriptor);
  }
}
