package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code module}: a dictionary with a name. */
public final class ModuleObject extends HeapObject {

  /** {@code md_dict}: owned. */
  private DictObject dict;

  private final String name;

  private ModuleObject(String name, DictObject dict) {
    this.name = name;
    this.dict = dict;
  }

  /** A new module with {@code __name__} and the other names that each has from the start. */
  public static ModuleObject create(Runtime rt, String name) {
    ModuleObject module = new ModuleObject(name, DictObject.create(rt));
    rt.allocate(module, rt.types.module, 0);
    HeapObject nameObject = rt.newStr(name);
    module.put(rt, "__name__", nameObject);
    rt.heap.decref(nameObject);
    for (String attribute : new String[] {"__doc__", "__package__", "__loader__", "__spec__"}) {
      module.put(rt, attribute, rt.none);
    }
    return module;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasWeakrefs = true;
    type.hasDict = true;
    type.tpRepr =
        (rt, self) -> rt.newStr("<module '" + ((ModuleObject) self).name + "' (built-in)>");
    builder.member("__dict__", (rt, self) -> Runtime.owned(((ModuleObject) self).dict));
  }

  public String name() {
    return name;
  }

  /** Borrowed. */
  public DictObject dict() {
    return dict;
  }

  public void put(Runtime rt, String attribute, HeapObject value) {
    dict.put(rt, rt.intern(attribute), value);
  }

  /** Adds a built-in function. */
  public ModuleObject function(Runtime rt, MethodDef def) {
    HeapObject nameObject = dict.borrow(rt.intern("__name__"));
    HeapObject function = BuiltinFunctionObject.create(rt, def, this, nameObject);
    put(rt, def.name(), function);
    rt.heap.decref(function);
    return this;
  }

  @Override
  public HeapObject dictOrNull() {
    return dict;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (dict != null) {
      visitor.visit(dict);
    }
  }

  @Override
  public void clear(Heap heap) {
    DictObject old = dict;
    dict = null;
    heap.decrefIfPresent(old);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    heap.decrefIfPresent(dict);
    heap.release(this);
  }
}
