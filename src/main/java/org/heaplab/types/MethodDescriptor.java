package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code method_descriptor}: an unbound method of a built-in type, such as {@code list.append}. */
final class MethodDescriptor extends Descriptor implements MethodDef.Callee {

  final MethodDef def;

  private MethodDescriptor(Runtime rt, TypeObject owner, MethodDef def) {
    super(rt, rt.types.methodDescriptor, owner, def.name());
    this.def = def;
  }

  static MethodDescriptor create(Runtime rt, TypeObject owner, MethodDef def) {
    return new MethodDescriptor(rt, owner, def);
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.flags |= TypeObject.METHOD_DESCRIPTOR;
    type.instanceVectorcall = MethodDescriptor::vectorcall;
    type.tpCall = Calls::throughVectorcall;
    type.tpDescrGet = MethodDescriptor::get;
    type.tpRepr = (rt, self) -> reprOf(rt, self, "method");
    builder.method("__reduce__", Descriptor::reduce);
    defineCommon(builder);
  }

  private static HeapObject vectorcall(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    MethodDescriptor d = (MethodDescriptor) callable;
    if (count < 1) {
      throw rt.typeError("unbound method " + d.qualname() + "() needs an argument");
    }
    return d.callBound(rt, args[from], args, from + 1, count - 1, keywords);
  }

  /** Calls it on an object, with the arguments behind. */
  HeapObject callBound(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (self.type != owner) {
      check(rt, self);
    }
    return def.call(rt, self, this, args, from, count, keywords);
  }

  @Override
  public String shownName() {
    return qualname();
  }

  private static HeapObject get(
      Runtime rt, HeapObject descriptor, HeapObject object, HeapObject type) {
    MethodDescriptor d = (MethodDescriptor) descriptor;
    if (object == null) {
      return Runtime.owned(d);
    }
    d.check(rt, object);
    return BuiltinFunctionObject.create(rt, d.def, object, null);
  }
}
