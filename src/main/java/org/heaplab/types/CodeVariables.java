package org.heaplab.types;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;

/**
 * The variables of a code object by kind: {@code co_varnames}, {@code co_cellvars}, {@code
 * co_freevars}.
 *
 * @see "_PyCode_GetVarnames in Objects/codeobject.c (3.13)"
 */
final class CodeVariables {

  /** Bits of {@code co_localspluskinds}. */
  static final int LOCAL = 0x20;

  private static final int CELL = 0x40;
  private static final int FREE = 0x80;

  private CodeVariables() {}

  static void define(TypeBuilder builder) {
    builder
        .method("replace", CodeReplacement.PARAMETERS, CodeReplacement::replace)
        .methodO("_varname_from_oparg", CodeVariables::named)
        .member("co_nlocals", (rt, self) -> LongObject.of(rt, namesOf(self, LOCAL).length))
        .getter("co_varnames", (rt, self) -> names(rt, self, CodeCache.VARNAMES, LOCAL))
        .getter("co_cellvars", (rt, self) -> names(rt, self, CodeCache.CELLVARS, CELL))
        .getter("co_freevars", (rt, self) -> names(rt, self, CodeCache.FREEVARS, FREE));
    if (builder.type.runtime().build.descriptors().namesProperties()) {
      builder.method("__replace__", CodeReplacement.PARAMETERS, CodeReplacement::replace);
    }
  }

  /** {@code code.replace()} asks for all of them, whatever it is given. */
  static void keepAll(Runtime rt, CodeObject code) {
    rt.heap.decref(names(rt, code, CodeCache.VARNAMES, LOCAL));
    rt.heap.decref(names(rt, code, CodeCache.CELLVARS, CELL));
    rt.heap.decref(names(rt, code, CodeCache.FREEVARS, FREE));
  }

  private static HeapObject names(Runtime rt, HeapObject self, int which, int kind) {
    return ((CodeObject) self).cache.get(rt, which, () -> TupleObject.of(rt, namesOf(self, kind)));
  }

  /** Borrowed names. */
  private static HeapObject[] namesOf(HeapObject self, int kind) {
    CodeObject code = (CodeObject) self;
    int[] kinds = code.shape.localKinds();
    List<HeapObject> names = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      if ((kinds[i] & kind) != 0) {
        names.add(code.localsPlusNames.items[i]);
      }
    }
    return names.toArray(new HeapObject[0]);
  }

  private static HeapObject named(Runtime rt, HeapObject self, HeapObject argument) {
    long i = Numbers.asSsize(rt, argument, rt.exceptions.overflowError);
    HeapObject[] names = ((CodeObject) self).localsPlusNames.items;
    if (i < 0 || i >= names.length) {
      throw rt.raise(rt.exceptions.indexError, "tuple index out of range");
    }
    return Runtime.owned(names[(int) i]);
  }
}
