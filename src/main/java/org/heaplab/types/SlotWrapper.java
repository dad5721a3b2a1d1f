package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code wrapper_descriptor}: a slot of a built-in type under its dunder name. */
final class SlotWrapper extends Descriptor {

  final SlotDef def;
  final Object function;

  private SlotWrapper(Runtime rt, TypeObject owner, SlotDef def, Object function) {
    super(rt, rt.types.wrapperDescriptor, owner, def.name());
    this.def = def;
    this.function = function;
  }

  static SlotWrapper create(Runtime rt, TypeObject owner, SlotDef def, Object function) {
    return new SlotWrapper(rt, owner, def, function);
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.flags |= TypeObject.METHOD_DESCRIPTOR;
    type.instanceVectorcall = SlotWrapper::vectorcall;
    type.tpCall = Calls::throughVectorcall;
    type.tpRepr = (rt, self) -> reprOf(rt, self, "slot wrapper");
    type.tpDescrGet = SlotWrapper::get;
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
    SlotWrapper w = (SlotWrapper) callable;
    if (count < 1) {
      throw rt.typeError(
          "descriptor '" + w.name + "' of '" + w.owner.name() + "' object needs an argument");
    }
    HeapObject self = args[from];
    if (!((TypeObject) self.type).isSubtypeOf(w.owner)) {
      throw rt.typeError(
          "descriptor '"
              + w.name
              + "' requires a '"
              + w.owner.name()
              + "' object but received a '"
              + self.type.name()
              + "'");
    }
    if (!SlotCalls.isPacked(w.def)) {
      return SlotCalls.call(rt, w.def, w.function, self, args, from + 1, count - 1, keywords);
    }
    TupleObject all = TupleObject.ofRange(rt, args, from, count);
    try {
      return SlotCalls.call(rt, w.def, w.function, self, args, from + 1, count - 1, keywords);
    } finally {
      rt.heap.decref(all);
    }
  }

  private static HeapObject get(
      Runtime rt, HeapObject descriptor, HeapObject object, HeapObject type) {
    SlotWrapper w = (SlotWrapper) descriptor;
    if (object == null) {
      return Runtime.owned(w);
    }
    w.check(rt, object);
    return MethodWrapper.create(rt, w, object);
  }
}
