package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code AttributeError} and {@code NameError}: they know the name that was missing, and in which
 * object.
 */
final class NamedErrors {

  private static final int OBJ = 0;

  private NamedErrors() {}

  static void define(TypeBuilder builder) {
    builder.type.tpStr = BaseExceptionType::str;
    if (builder.type.name().equals("NameError")) {
      builder.type.tpInit = NamedErrors::initNameError;
      ExceptionFields.members(builder, "name");
      return;
    }
    builder.type.tpInit = NamedErrors::initAttributeError;
    ExceptionFields.members(builder, "obj", "name");
    if (builder.build().flow().errorsKeepNames()) {
      builder
          .method("__getstate__", NamedErrors::getState)
          .method("__reduce__", NamedErrors::reduce);
    }
  }

  /** The name of an AttributeError, borrowed; null while unset. */
  static HeapObject nameOf(BaseExceptionObject error) {
    return error.field(1);
  }

  private static void initNameError(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    HeapObject[] values = ExceptionFields.keywords(rt, "NameError", keywords, "name");
    BaseExceptionType.setArgs(rt, (BaseExceptionObject) self, args);
    ((BaseExceptionObject) self).setField(rt, 0, values[0]);
  }

  private static void initAttributeError(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    HeapObject[] values = ExceptionFields.keywords(rt, "AttributeError", keywords, "obj", "name");
    BaseExceptionObject error = (BaseExceptionObject) self;
    BaseExceptionType.setArgs(rt, error, args);
    error.setField(rt, OBJ, values[0]);
    error.setField(rt, 1, values[1]);
  }

  /** Name and arguments; the object is left out. */
  private static HeapObject getState(Runtime rt, HeapObject self) {
    BaseExceptionObject error = (BaseExceptionObject) self;
    HeapObject dict = error.dictOrNull();
    DictObject state = dict == null ? DictObject.create(rt) : ((DictObject) dict).copy(rt);
    if (nameOf(error) != null) {
      state.put(rt, rt.intern("name"), nameOf(error));
    }
    state.put(rt, rt.intern("args"), error.args);
    return state;
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    HeapObject state = getState(rt, self);
    HeapObject args = Runtime.owned(((BaseExceptionObject) self).args);
    HeapObject result = BaseExceptionType.reduced(rt, self, args, state);
    rt.heap.decref(state);
    return result;
  }
}
