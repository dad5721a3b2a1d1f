package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * What every exception can do.
 *
 * @see "Objects/exceptions.c (3.13)"
 */
final class BaseExceptionType {

  /** {@code tp_init} of the types that have no fields of their own. */
  static final Slots.InitProc INIT = BaseExceptionType::init;

  private BaseExceptionType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasDict = true;
    type.tpNew = BaseExceptionType::create;
    type.tpInit = INIT;
    type.tpRepr = BaseExceptionType::repr;
    type.tpStr = BaseExceptionType::str;
    builder
        .method("__reduce__", BaseExceptionType::reduce)
        .methodO("__setstate__", BaseExceptionType::setState)
        .methodO("with_traceback", BaseExceptionType::withTraceback)
        .methodO("add_note", BaseExceptionType::addNote)
        .getset("__dict__", InstanceAttributes::getDict, InstanceAttributes::setDict)
        .member(
            "__suppress_context__",
            (rt, self) -> rt.bool(exception(self).suppressContext),
            BaseExceptionType::setSuppressContext)
        .getset("__dict__", InstanceAttributes::getDict, InstanceAttributes::setDict)
        .getset(
            "args", (rt, self) -> Runtime.owned(exception(self).args), BaseExceptionType::setArgs)
        .getset(
            "__traceback__",
            (rt, self) -> orNone(rt, exception(self).traceback),
            BaseExceptionType::setTraceback)
        .getset(
            "__context__",
            (rt, self) -> orNone(rt, exception(self).context),
            BaseExceptionType::setContext)
        .getset(
            "__cause__",
            (rt, self) -> orNone(rt, exception(self).cause),
            BaseExceptionType::setCause);
  }

  static BaseExceptionObject exception(HeapObject self) {
    return (BaseExceptionObject) self;
  }

  static HeapObject orNone(Runtime rt, HeapObject value) {
    return Runtime.owned(value == null ? rt.none : value);
  }

  private static HeapObject create(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    args.incref();
    return BaseExceptionObject.allocate(rt, type, args);
  }

  static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    rejectKeywords(rt, self.type.name(), keywords);
    setArgs(rt, exception(self), args);
  }

  static void rejectKeywords(Runtime rt, String name, DictObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError(name + "() takes no keyword arguments");
    }
  }

  static void setArgs(Runtime rt, BaseExceptionObject exception, TupleObject args) {
    args.incref();
    exception.stealArgs(rt, args);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    TupleObject args = exception(self).args;
    String name = self.type.name();
    if (args.size() == 1) {
      return rt.newStr(name + "(" + Objects.reprText(rt, args.items[0]) + ")");
    }
    return rt.newStr(name + Objects.reprText(rt, args));
  }

  static HeapObject str(Runtime rt, HeapObject self) {
    TupleObject args = exception(self).args;
    if (args.size() == 0) {
      return rt.newStr("");
    }
    return args.size() == 1 ? Objects.str(rt, args.items[0]) : Objects.str(rt, args);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    return reduced(rt, self, Runtime.owned(exception(self).args), self.dictOrNull());
  }

  /**
   * What {@code __reduce__} answers.
   *
   * @param args owned
   * @param state borrowed, or null
   */
  static HeapObject reduced(Runtime rt, HeapObject self, HeapObject args, HeapObject state) {
    HeapObject type = Runtime.owned(self.type);
    return state == null
        ? TupleObject.steal(rt, type, args)
        : TupleObject.steal(rt, type, args, Runtime.owned(state));
  }

  private static HeapObject setState(Runtime rt, HeapObject self, HeapObject state) {
    if (state == rt.none) {
      return Runtime.owned(rt.none);
    }
    if (!(state instanceof DictObject dict)) {
      throw rt.typeError("state is not a dictionary");
    }
    for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
      int ix = dict.entryAt(p);
      HeapObject key = Runtime.owned(dict.keyAt(ix));
      HeapObject value = Runtime.owned(dict.valueAt(ix));
      try {
        Attributes.set(rt, self, Attributes.checkName(rt, key), value);
      } finally {
        rt.heap.decref(key);
        rt.heap.decref(value);
      }
    }
    return Runtime.owned(rt.none);
  }

  private static HeapObject withTraceback(Runtime rt, HeapObject self, HeapObject traceback) {
    setTraceback(rt, self, traceback);
    return Runtime.owned(self);
  }

  private static HeapObject addNote(Runtime rt, HeapObject self, HeapObject note) {
    if (!(note instanceof StrObject)) {
      throw rt.typeError("note must be a str, not '" + note.type.name() + "'");
    }
    StrObject name = rt.intern("__notes__");
    HeapObject notes = Attributes.getOrNull(rt, self, name);
    if (notes == null) {
      notes = ListObject.create(rt);
      Attributes.set(rt, self, name, notes);
    }
    try {
      if (!(notes instanceof ListObject list)) {
        throw rt.typeError("Cannot add note: __notes__ is not a list");
      }
      list.append(rt, note);
      return Runtime.owned(rt.none);
    } finally {
      rt.heap.decref(notes);
    }
  }

  // ---- setters ----

  private static void setSuppressContext(Runtime rt, HeapObject self, HeapObject value) {
    if (value == null) {
      throw rt.typeError("can't delete numeric/char attribute");
    }
    if (value != rt.true_ && value != rt.false_) {
      throw rt.typeError("attribute value type must be bool");
    }
    exception(self).suppressContext = value == rt.true_;
  }

  private static void setArgs(Runtime rt, HeapObject self, HeapObject value) {
    requireValue(rt, "args", value);
    exception(self).stealArgs(rt, TupleObject.from(rt, value));
  }

  private static void setTraceback(Runtime rt, HeapObject self, HeapObject value) {
    requireValue(rt, "__traceback__", value);
    if (value != rt.none && !(value instanceof TracebackObject)) {
      throw rt.typeError("__traceback__ must be a traceback or None");
    }
    exception(self).stealTraceback(rt, value == rt.none ? null : Runtime.owned(value));
  }

  private static void setContext(Runtime rt, HeapObject self, HeapObject value) {
    requireValue(rt, "__context__", value);
    exception(self).stealContext(rt, ownedOrNull(rt, "context", value));
  }

  private static void setCause(Runtime rt, HeapObject self, HeapObject value) {
    requireValue(rt, "__cause__", value);
    exception(self).stealCause(rt, ownedOrNull(rt, "cause", value));
  }

  private static void requireValue(Runtime rt, String name, HeapObject value) {
    if (value == null) {
      throw rt.typeError(name + " may not be deleted");
    }
  }

  private static HeapObject ownedOrNull(Runtime rt, String what, HeapObject value) {
    if (value == rt.none) {
      return null;
    }
    if (value instanceof BaseExceptionObject) {
      return Runtime.owned(value);
    }
    throw rt.typeError("exception " + what + " must be None or derive from BaseException");
  }
}
