package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** {@code ImportError}: message, module name, path, and from 3.12 on the name asked for. */
public final class ImportErrorType {

  static final int MSG = 0;
  static final int NAME = 1;
  static final int PATH = 2;
  static final int NAME_FROM = 3;

  private static final String[] KEYWORDS = {"name", "path", "name_from"};

  private ImportErrorType() {}

  static void define(TypeBuilder builder) {
    builder.type.tpInit = ImportErrorType::init;
    builder.type.tpStr = ImportErrorType::str;
    builder.method("__reduce__", ImportErrorType::reduce);
    ExceptionFields.members(builder, "msg", "name", "path");
    if (builder.build().flow().errorsKeepNames()) {
      ExceptionFields.member(builder, "name_from", NAME_FROM);
    }
  }

  /** {@code from module import name}, where there is no such name; the module's may be null. */
  public static PyRaise cannotImport(Runtime rt, String module, StrObject name) {
    String from = module == null ? "<unknown module name>" : module;
    String message = "cannot import name '" + name + "' from '" + from + "' (unknown location)";
    PyRaise raise = named(rt, rt.exceptions.importError, message, module);
    if (rt.build.flow().errorsKeepNames()) {
      ((BaseExceptionObject) raise.exception()).setField(rt, NAME_FROM, name);
    }
    return raise;
  }

  /** {@code import module}, which fails. */
  public static PyRaise notFound(Runtime rt, String message, String module) {
    return named(rt, rt.exceptions.moduleNotFoundError, message, module);
  }

  private static PyRaise named(Runtime rt, TypeObject type, String message, String module) {
    PyRaise raise = rt.raise(type, message);
    BaseExceptionObject error = (BaseExceptionObject) raise.exception();
    error.setField(rt, MSG, error.args.items[0]);
    HeapObject name = module == null ? Runtime.owned(rt.none) : rt.newStr(module);
    error.setField(rt, NAME, name);
    rt.heap.decref(name);
    return raise;
  }

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    BaseExceptionObject error = (BaseExceptionObject) self;
    BaseExceptionType.setArgs(rt, error, args);
    String[] names =
        rt.build.flow().errorsKeepNames() ? KEYWORDS : new String[] {KEYWORDS[0], KEYWORDS[1]};
    HeapObject[] values = ExceptionFields.keywords(rt, "ImportError", keywords, names);
    for (int i = 0; i < values.length; i++) {
      error.setField(rt, NAME + i, values[i]);
    }
    error.setField(rt, MSG, args.size() == 1 ? args.items[0] : null);
  }

  private static HeapObject str(Runtime rt, HeapObject self) {
    HeapObject message = ((BaseExceptionObject) self).field(MSG);
    return message != null && message.type == rt.types.str
        ? Runtime.owned(message)
        : BaseExceptionType.str(rt, self);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    BaseExceptionObject error = (BaseExceptionObject) self;
    HeapObject own = error.dictOrNull();
    DictObject state = null;
    for (int i = 0; i < KEYWORDS.length; i++) {
      HeapObject value = error.field(NAME + i);
      if (value != null) {
        if (state == null) {
          state = own == null ? DictObject.create(rt) : ((DictObject) own).copy(rt);
        }
        state.put(rt, rt.intern(KEYWORDS[i]), value);
      }
    }
    HeapObject args = Runtime.owned(error.args);
    HeapObject result = BaseExceptionType.reduced(rt, self, args, state == null ? own : state);
    rt.heap.decrefIfPresent(state);
    return result;
  }
}
