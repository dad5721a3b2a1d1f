package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code code.replace()}: the same instructions with other names, numbers or constants. */
final class CodeReplacement {

  private CodeReplacement() {}

  static HeapObject replace(Runtime rt, HeapObject self, HeapObject[] given) {
    CodeObject code = (CodeObject) self;
    StrObject[] strings = {
      text(rt, "co_filename", given[0], code.filename),
      text(rt, "co_name", given[1], code.name),
      text(rt, "co_qualname", given[2], code.qualname)
    };
    CodeObject.Shape old = code.shape;
    int firstLine = number(rt, given[3], old.firstLine());
    int flags = number(rt, given[4], old.flags());
    int stackSize = number(rt, given[5], old.stackSize());
    TupleObject consts = tuple(rt, "co_consts", given[6], code.consts);
    TupleObject names = tuple(rt, "co_names", given[7], code.names);
    code.localsPlusNames.incref();
    consts.incref();
    names.incref();
    for (StrObject string : strings) {
      string.incref();
    }
    HeapObject[] tables = {Runtime.owned(code.lineTable()), Runtime.owned(code.exceptionTable())};
    return CodeObject.steal(
        rt,
        old.with(flags, stackSize, firstLine),
        consts,
        names,
        code.localsPlusNames,
        strings,
        tables);
  }

  private static StrObject text(Runtime rt, String parameter, HeapObject given, StrObject old) {
    if (given == null) {
      return old;
    }
    if (given instanceof StrObject text) {
      return text;
    }
    throw wrong(rt, parameter, "str", given);
  }

  private static TupleObject tuple(
      Runtime rt, String parameter, HeapObject given, TupleObject old) {
    if (given == null) {
      return old;
    }
    if (given instanceof TupleObject tuple) {
      return tuple;
    }
    throw wrong(rt, parameter, "tuple", given);
  }

  private static int number(Runtime rt, HeapObject given, int old) {
    return given == null ? old : (int) Numbers.asSsize(rt, given, rt.exceptions.overflowError);
  }

  private static RuntimeException wrong(
      Runtime rt, String parameter, String wanted, HeapObject given) {
    return rt.typeError(
        "replace() argument '" + parameter + "' must be " + wanted + ", not " + given.type.name());
  }
}
