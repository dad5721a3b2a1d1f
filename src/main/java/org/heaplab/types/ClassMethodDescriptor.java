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
    builder.type.tpDescrGet = ClassMethodDescriptor::get;
    builder.type.tpRepr = (rt, self) -> reprOf(rt, self, "method");
    defineCommon(builder);
  }

  private static HeapObject get(
      Runtime rt, HeapObject descriptor, HeapObject object, HeapObject type) {
    HeapObject bound = type != null ? type : object.type;
    return BuiltinFunctionObject.create(rt, ((ClassMethodDescriptor) descriptor).def, bound, null);
  }
}
