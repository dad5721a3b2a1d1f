package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code builtin_function_or_method}: a Java function, bound to its module or to an object.
 *
 * @see "Include/cpython/methodobject.h (3.13)"
 */
public final class BuiltinFunctionObject extends HeapObject implements MethodDef.Callee {

  final MethodDef def;

  /** {@code m_self}: owned; null for a function without one. */
  final HeapObject self;

  /** {@code m_module}: owned name of the module, or null. */
  final HeapObject module;

  private BuiltinFunctionObject(MethodDef def, HeapObject self, HeapObject module) {
    this.def = def;
    this.self = self;
    this.module = module;
  }

  /** Adds a reference to {@code self} and {@code module}. */
  static BuiltinFunctionObject create(
      Runtime rt, MethodDef def, HeapObject self, HeapObject module) {
    BuiltinFunctionObject function = new BuiltinFunctionObject(def, self, module);
    if (self != null) {
      self.incref();
    }
    if (module != null) {
      module.incref();
    }
    TypeObject type = rt.types.builtinFunction;
    rt.heap.allocateGcObject(function, type, type.basicSize());
    rt.heap.track(function);
    return function;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasWeakrefs = true;
    type.instanceVectorcall = BuiltinFunctionObject::vectorcall;
    type.tpCall = BuiltinFunctionObject::callWithTuple;
    type.tpRepr = BuiltinFunctionObject::repr;
    type.tpRichcompare = BuiltinFunctionObject::compare;
    type.tpHash = BuiltinFunctionObject::hash;
    builder
        .method("__reduce__", BuiltinFunctionObject::reduce)
        .getter("__name__", (rt, self) -> rt.newStr(((BuiltinFunctionObject) self).def.name()))
        .getter("__qualname__", (rt, self) -> rt.newStr(((BuiltinFunctionObject) self).qualname()))
        .getter("__self__", BuiltinFunctionObject::getSelf)
        .getter("__doc__", (rt, self) -> Runtime.owned(rt.none))
        .member("__module__", BuiltinFunctionObject::getModule);
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if ((op != CompareOp.EQ && op != CompareOp.NE)
        || !(left instanceof BuiltinFunctionObject a)
        || !(right instanceof BuiltinFunctionObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    boolean equal = a.self == b.self && a.def == b.def;
    return rt.bool(equal == (op == CompareOp.EQ));
  }

  private static long hash(Runtime rt, HeapObject object) {
    BuiltinFunctionObject f = (BuiltinFunctionObject) object;
    long hash = (f.self == null ? 0 : ObjectType.identityHash(f.self)) ^ f.def.hashCode();
    return hash == -1 ? -2 : hash;
  }

  /** Its name, or {@code (getattr, (self, name))} for a method. */
  private static HeapObject reduce(Runtime rt, HeapObject object) {
    BuiltinFunctionObject f = (BuiltinFunctionObject) object;
    HeapObject name = rt.newStr(f.def.name());
    return f.self == null || f.self instanceof ModuleObject
        ? name
        : Reductions.ofAttribute(rt, f.self, name);
  }

  private static HeapObject callWithTuple(
      Runtime rt, HeapObject callable, TupleObject args, DictObject keywords) {
    BuiltinFunctionObject f = (BuiltinFunctionObject) callable;
    if (Calls.isEmpty(keywords) && f.def instanceof MethodDef.Packed packed) {
      return packed.function().call(rt, f.self, args.items, 0, args.size(), null);
    }
    return Calls.throughVectorcall(rt, callable, args, keywords);
  }

  private static HeapObject vectorcall(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    BuiltinFunctionObject f = (BuiltinFunctionObject) callable;
    return f.def.call(rt, f.self, f, args, from, count, keywords);
  }

  /** As {@code _PyObject_FunctionStr}, without its parentheses. */
  @Override
  public String shownName() {
    if (self instanceof ModuleObject m) {
      return m.name().equals("builtins") ? def.name() : m.name() + "." + def.name();
    }
    return qualname();
  }

  private String qualname() {
    if (self == null || self instanceof ModuleObject) {
      return def.name();
    }
    TypeObject owner = self instanceof TypeObject t ? t : (TypeObject) self.type;
    return owner.shortName() + "." + def.name();
  }

  private static HeapObject getSelf(Runtime rt, HeapObject self) {
    HeapObject bound = ((BuiltinFunctionObject) self).self;
    return Runtime.owned(bound == null ? rt.none : bound);
  }

  private static HeapObject getModule(Runtime rt, HeapObject self) {
    HeapObject module = ((BuiltinFunctionObject) self).module;
    return Runtime.owned(module == null ? rt.none : module);
  }

  private static HeapObject repr(Runtime rt, HeapObject object) {
    BuiltinFunctionObject f = (BuiltinFunctionObject) object;
    if (f.self == null || f.self instanceof ModuleObject) {
      return rt.newStr("<built-in function " + f.def.name() + ">");
    }
    return rt.newStr(
        "<built-in method "
            + f.def.name()
            + " of "
            + f.self.type.name()
            + " object at "
            + Objects.hexAddress(f.self)
            + ">");
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (self != null) {
      visitor.visit(self);
    }
    if (module != null) {
      visitor.visit(module);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    heap.decrefIfPresent(self);
    heap.decrefIfPresent(module);
    heap.release(this);
  }
}
