package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;

/**
 * {@code code.replace()}: the same instructions with other names, numbers, constants or places.
 *
 * <p>Instructions and handlers of a program's own are refused: only what was compiled is run.
 *
 * @see "code_replace_impl and _PyCode_Validate in Objects/codeobject.c (3.13)"
 */
final class CodeReplacement {

  /** Numbers first, then tuples, strings and bytes. */
  static final String PARAMETERS =
      "*, co_argcount=None, co_posonlyargcount=None, co_kwonlyargcount=None, co_stacksize=None,"
          + " co_flags=None, co_firstlineno=None, co_nlocals=None, co_consts=None, co_names=None,"
          + " co_varnames=None, co_cellvars=None, co_freevars=None, co_filename=None,"
          + " co_name=None, co_qualname=None, co_code=None, co_linetable=None,"
          + " co_exceptiontable=None";

  private static final String[] NAMES =
      Arrays.stream(PARAMETERS.substring(3).split(", ", -1))
          .map(parameter -> parameter.substring(0, parameter.indexOf('=')))
          .toArray(String[]::new);

  private static final int NUMBERS = 6;
  private static final int NLOCALS = 6;
  private static final int CONSTS = 7;
  private static final int CO_NAMES = 8;
  private static final int VARNAMES = 9;
  private static final int CELLVARS = 10;
  private static final int FREEVARS = 11;
  private static final int FILENAME = 12;
  private static final int CODE = 15;
  private static final int LINETABLE = 16;
  private static final int EXCEPTIONTABLE = 17;

  private final Runtime rt;
  private final CodeObject code;
  private final HeapObject[] given;

  private CodeReplacement(Runtime rt, CodeObject code, HeapObject[] given) {
    this.rt = rt;
    this.code = code;
    this.given = given;
  }

  static HeapObject replace(Runtime rt, HeapObject self, HeapObject[] given) {
    return new CodeReplacement(rt, (CodeObject) self, given).made();
  }

  private CodeObject made() {
    StrObject[] strings = {
      text(FILENAME, code.filename),
      text(FILENAME + 1, code.name),
      text(FILENAME + 2, code.qualname)
    };
    TupleObject consts = (TupleObject) checked(CONSTS, code.consts, rt.types.tuple);
    TupleObject names = (TupleObject) checked(CO_NAMES, code.names, rt.types.tuple);
    HeapObject[] tables = {
      checked(LINETABLE, code.lineTable(), rt.types.bytes),
      checked(EXCEPTIONTABLE, code.exceptionTable(), rt.types.bytes)
    };
    CodeObject.Shape shape = shape(tables);
    keep();
    TupleObject variables = variables(shape);
    consts.incref();
    names.incref();
    for (int i = 0; i < strings.length; i++) {
      strings[i].incref();
    }
    tables[0].incref();
    tables[1].incref();
    return CodeObject.steal(rt, shape, consts, names, variables, strings, tables);
  }

  /** What was not given is taken from the old code, which makes and keeps it for that. */
  private void keep() {
    if (given[CODE] == null) {
      rt.heap.decref(CodePlaces.kept(rt, code));
    }
    CodeVariables.keepAll(rt, code);
  }

  private CodeObject.Shape shape(HeapObject[] tables) {
    CodeObject.Shape old = code.shape;
    int[] numbers = {
      old.argCount(),
      old.posOnlyArgCount(),
      old.kwOnlyArgCount(),
      old.stackSize(),
      old.flags(),
      old.firstLine()
    };
    for (int i = 0; i < NUMBERS; i++) {
      numbers[i] = given[i] == null ? numbers[i] : Numbers.parsedInt(rt, given[i]);
    }
    checkInstructions(old);
    CodeObject.Shape shape = old.with(numbers);
    boolean moved = tables[0] != code.lineTable() || given[NUMBERS - 1] != null;
    int[] positions =
        moved
            ? LineTableReader.positions(
                ((BytesObject) tables[0]).value, numbers[NUMBERS - 1], old.offsets())
            : old.positions();
    return shape.with(positions, handlers((BytesObject) tables[1]));
  }

  private void checkInstructions(CodeObject.Shape old) {
    HeapObject instructions = checked(CODE, null, rt.types.bytes);
    if (instructions != null
        && !Arrays.equals(((BytesObject) instructions).value, old.bytecode().get())) {
      throw refused("co_code");
    }
  }

  /** None where the table is empty, or those that are there. */
  private int[] handlers(BytesObject table) {
    if (table.value.length == 0) {
      return new int[0];
    }
    if (!Arrays.equals(table.value, ((BytesObject) code.exceptionTable()).value)) {
      throw refused("co_exceptiontable");
    }
    return code.shape.handlers();
  }

  /** All variables, owned: each kind may have other names, but as many. */
  private TupleObject variables(CodeObject.Shape shape) {
    HeapObject[] all = code.localsPlusNames.items.clone();
    for (int kind : new int[] {FREEVARS, CELLVARS, VARNAMES}) {
      int bit = CodeVariables.LOCAL << (kind - VARNAMES);
      TupleObject names = (TupleObject) checked(kind, null, rt.types.tuple);
      int at = 0;
      for (int i = 0; names != null && i < all.length; i++) {
        if ((shape.localKinds()[i] & bit) != 0) {
          all[i] = at < names.size() ? names.items[at] : null;
          at++;
        }
      }
      if (names != null && at != names.size()) {
        throw refused(NAMES[kind]);
      }
    }
    checkCounts(shape);
    return TupleObject.of(rt, all);
  }

  private void checkCounts(CodeObject.Shape shape) {
    int locals = 0;
    for (int kind : shape.localKinds()) {
      locals += (kind & CodeVariables.LOCAL) != 0 ? 1 : 0;
    }
    if (given[NLOCALS] != null && Numbers.parsedInt(rt, given[NLOCALS]) != locals) {
      throw rt.raise(rt.exceptions.valueError, "code: co_nlocals != len(co_varnames)");
    }
    int stars =
        ((shape.flags() & CodeObject.Flags.VARARGS) != 0 ? 1 : 0)
            + ((shape.flags() & CodeObject.Flags.VARKEYWORDS) != 0 ? 1 : 0);
    if (shape.argCount() < shape.posOnlyArgCount()
        || shape.posOnlyArgCount() < 0
        || shape.kwOnlyArgCount() < 0) {
      throw rt.raise(rt.exceptions.systemError, "bad argument to internal function");
    }
    if (shape.argCount() + shape.kwOnlyArgCount() + stars > locals) {
      throw rt.raise(rt.exceptions.valueError, "code: co_varnames is too small");
    }
  }

  private StrObject text(int parameter, StrObject old) {
    return (StrObject) checked(parameter, old, rt.types.str);
  }

  /** What is given, or else what was there, borrowed. */
  private HeapObject checked(int parameter, HeapObject old, TypeObject wanted) {
    HeapObject value = given[parameter];
    if (value == null) {
      return old;
    }
    if (((TypeObject) value.type).isSubtypeOf(wanted)) {
      return value;
    }
    throw rt.typeError(
        "replace() argument '"
            + NAMES[parameter]
            + "' must be "
            + wanted.name()
            + ", not "
            + value.type.name());
  }

  private RuntimeException refused(String parameter) {
    return rt.raise(
        rt.exceptions.notImplementedError,
        "code.replace("
            + parameter
            + "=...) is outside Heaplab's Python: only what was compiled is run");
  }
}
