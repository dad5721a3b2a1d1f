package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code classmethod_descriptor}: a class method of a built-in type, such as {@code dict.fromkeys}.
 */
final class ClassMethodDescriptor extends Descriptor {

  private final MethodDef def;

  private ClassMethodDescriptor(Runtime rt, TypeObject owner, MethodDef def) {
    super(rt, rt.types.classMethodDescriptor, owner, def.name());
    this.def = def;
  }

  static ClassMethodDescriptor create(Runtime rt, TypeObject owner, MethodDef def) {
    return new ClassMethodDescriptor(rt, owner, def);
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpDescrGet = ClassMethodDescriptor::get;
    type.instanceVectorcall = ClassMethodDescriptor::vectorcall;
    type.tpCall = Calls::throughVectorcall;
    type.tpRepr = (rt, self) -> reprOf(rt, self, "method");
    defineCommon(builder);
  }

  private static HeapObject get(
      Runtime rt, HeapObject descriptor, HeapObject object, HeapObject type) {
    ClassMethodDescriptor d = (ClassMethodDescriptor) descriptor;
    HeapObject bound = type != null ? type : object.type;
    return BuiltinFunctionObject.create(rt, d.def, d.checkType(rt, bound), null);
  }

  private TypeObject checkType(Runtime rt, HeapObject bound) {
    if (!(bound instanceof TypeObject type)) {
      throw rt.typeError(
          "descriptor '"
              + name
              + "' for type '"
              + owner.name()
              + "' needs a type, not a '"
              + bound.type.name()
              + "' as arg 2");
    }
    if (!type.isSubtypeOf(owner)) {
      throw rt.typeError(
          "descriptor '"
              + name
              + "' requires a subtype of '"
              + owner.name()
              + "' but received '"
              + type.name()
              + "'");
    }
    return type;
  }

  private static HeapObject vectorcall(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    ClassMethodDescriptor d = (ClassMethodDescriptor) callable;
    if (count < 1) {
      throw rt.typeError(
          "descriptor '" + d.name + "' of '" + d.owner.name() + "' object needs an argument");
    }
    HeapObject bound = get(rt, d, null, args[from]);
    try {
      return Calls.call(rt, bound, args, from + 1, count - 1, keywords);
    } finally {
      rt.heap.decref(bound);
    }
  }
}
