package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code module}: a dictionary with a name. */
public final class ModuleObject extends HeapObject {

  private static final Signature INIT = Signature.parse("module", "name, doc=None");

  /** {@code md_dict}: owned. */
  private DictObject dict;

  private String name;

  /** Whether it came with the interpreter. */
  private boolean isBuiltin;

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
    module.put(rt, "__doc__", rt.none);
    module.putUnset(rt);
    module.isBuiltin = true;
    return module;
  }

  private void putUnset(Runtime rt) {
    for (String attribute : new String[] {"__package__", "__loader__", "__spec__"}) {
      put(rt, attribute, rt.none);
    }
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasWeakrefs = true;
    type.hasDict = true;
    type.tpNew = ModuleObject::tpNew;
    type.tpInit = ModuleObject::tpInit;
    type.tpRepr = (rt, self) -> rt.newStr(ModuleAttributes.repr(rt, (ModuleObject) self));
    type.tpGetattro = ModuleAttributes::get;
    builder
        .member("__dict__", (rt, self) -> Runtime.owned(((ModuleObject) self).dict))
        .getset("__annotations__", ModuleAttributes::annotations, ModuleAttributes::setAnnotations)
        .method("__dir__", ModuleAttributes::directory);
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    ModuleObject module = new ModuleObject("", DictObject.create(rt));
    rt.allocate(module, type, 0);
    return module;
  }

  private static void tpInit(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    HeapObject[] given = INIT.bind(rt, args, keywords);
    StrObject name = Arguments.str(rt, given[0], "module() argument 'name'");
    ModuleObject module = (ModuleObject) self;
    module.name = name.toString();
    module.put(rt, "__name__", name);
    module.put(rt, "__doc__", given[1] == null ? rt.none : given[1]);
    module.putUnset(rt);
  }

  /** As the interpreter knows it: what it was called at first. */
  public String name() {
    return name;
  }

  boolean isBuiltin() {
    return isBuiltin;
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
  public void setDict(HeapObject dict) {
    this.dict = (DictObject) dict;
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
