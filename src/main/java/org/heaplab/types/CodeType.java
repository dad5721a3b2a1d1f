package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What code objects can do. */
final class CodeType {

  private CodeType() {}

  static void define(TypeBuilder builder) {
    builder.type.hasWeakrefs = true;
    builder.type.tpRepr = CodeType::repr;
    builder.type.tpRichcompare = CodeComparison::compare;
    builder.type.tpHash = CodeComparison::hash;
    CodeVariables.define(builder);
    CodePlaces.define(builder);
    builder
        .ownSize()
        .member("co_linetable", (rt, self) -> Runtime.owned(((CodeObject) self).lineTable()))
        .member(
            "co_exceptiontable", (rt, self) -> Runtime.owned(((CodeObject) self).exceptionTable()))
        .member("co_name", (rt, self) -> Runtime.owned(((CodeObject) self).name))
        .member("co_qualname", (rt, self) -> Runtime.owned(((CodeObject) self).qualname))
        .member("co_filename", (rt, self) -> Runtime.owned(((CodeObject) self).filename))
        .member("co_consts", (rt, self) -> Runtime.owned(((CodeObject) self).consts))
        .member("co_names", (rt, self) -> Runtime.owned(((CodeObject) self).names))
        .member("co_argcount", (rt, self) -> LongObject.of(rt, shape(self).argCount()))
        .member(
            "co_posonlyargcount", (rt, self) -> LongObject.of(rt, shape(self).posOnlyArgCount()))
        .member("co_kwonlyargcount", (rt, self) -> LongObject.of(rt, shape(self).kwOnlyArgCount()))
        .member("co_stacksize", (rt, self) -> LongObject.of(rt, shape(self).stackSize()))
        .member("co_flags", (rt, self) -> LongObject.of(rt, shape(self).flags()))
        .member("co_firstlineno", (rt, self) -> LongObject.of(rt, shape(self).firstLine()));
  }

  private static CodeObject.Shape shape(HeapObject self) {
    return ((CodeObject) self).shape;
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    CodeObject code = (CodeObject) self;
    return rt.newStr(
        "<code object "
            + code.name
            + " at "
            + Objects.hexAddress(code)
            + ", file \""
            + code.filename
            + "\", line "
            + code.shape.firstLine()
            + ">");
  }
}
