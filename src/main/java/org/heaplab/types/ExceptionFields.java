package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.text.ClosestName;

/** What some exception types have of their own beside the arguments. */
final class ExceptionFields {

  private ExceptionFields() {}

  static void define(String name, TypeBuilder builder) {
    switch (name) {
      case "BaseException" -> BaseExceptionType.define(builder);
      case "StopIteration" -> definePayload(builder, "value", ExceptionFields::initStopIteration);
      case "SystemExit" -> definePayload(builder, "code", ExceptionFields::initSystemExit);
      case "KeyError" -> builder.type.tpStr = ExceptionFields::keyErrorStr;
      case "AttributeError", "NameError" -> NamedErrors.define(builder);
      case "ImportError" -> ImportErrorType.define(builder);
      case "OSError" -> OsErrorType.define(builder);
      case "SyntaxError" -> SyntaxErrorType.define(builder);
      case "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError" ->
          UnicodeErrorTypes.define(builder);
      case "BaseExceptionGroup" -> builder.type.tpNew = ExceptionFields::refuseGroup;
      default -> {}
    }
  }

  /** A field that may hold anything and reads None while unset ({@code T_OBJECT}). */
  static void member(TypeBuilder builder, String name, int field) {
    builder.member(
        name,
        (rt, self) -> BaseExceptionType.orNone(rt, ((BaseExceptionObject) self).field(field)),
        (rt, self, value) -> ((BaseExceptionObject) self).setField(rt, field, value));
  }

  static void members(TypeBuilder builder, String... names) {
    for (int i = 0; i < names.length; i++) {
      member(builder, names[i], i);
    }
  }

  private static void definePayload(TypeBuilder builder, String field, Slots.InitProc init) {
    builder.type.tpInit = init;
    member(builder, field, 0);
  }

  private static void initStopIteration(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    BaseExceptionType.init(rt, self, args, keywords);
    HeapObject value = args.size() > 0 ? args.items[0] : rt.none;
    ((BaseExceptionObject) self).setField(rt, 0, value);
  }

  private static void initSystemExit(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    BaseExceptionType.init(rt, self, args, keywords);
    if (args.size() > 0) {
      HeapObject code = args.size() == 1 ? args.items[0] : args;
      ((BaseExceptionObject) self).setField(rt, 0, code);
    }
  }

  /** A lone key is shown as {@code repr} has it, so that an empty one can be seen. */
  private static HeapObject keyErrorStr(Runtime rt, HeapObject self) {
    TupleObject args = ((BaseExceptionObject) self).args;
    return args.size() == 1 ? Objects.repr(rt, args.items[0]) : BaseExceptionType.str(rt, self);
  }

  private static HeapObject refuseGroup(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    throw rt.raise(
        rt.exceptions.notImplementedError, "exception groups are outside Heaplab's Python");
  }

  /**
   * The values of keyword-only parameters, borrowed, null where absent.
   *
   * @param type how messages name the callable
   */
  static HeapObject[] keywords(Runtime rt, String type, DictObject given, String... names) {
    HeapObject[] values = new HeapObject[names.length];
    int found = 0;
    for (int i = 0; given != null && i < names.length; i++) {
      values[i] = given.borrow(rt.intern(names[i]));
      found += values[i] == null ? 0 : 1;
    }
    if (given != null && found < given.size()) {
      throw misnamed(rt, type, given, names);
    }
    return values;
  }

  private static PyRaise misnamed(Runtime rt, String type, DictObject given, String... names) {
    if (given.size() > names.length) {
      String noun = names.length == 1 ? " keyword argument (" : " keyword arguments (";
      return rt.typeError(
          type + "() takes at most " + names.length + noun + given.size() + " given)");
    }
    String keyword = unknown(given, names);
    String meant = ClosestName.of(List.of(names), keyword);
    return rt.typeError(rt.build.wording().unexpectedKeyword(type, keyword, meant));
  }

  private static String unknown(DictObject given, String... names) {
    for (HeapObject key : given.keysInOrder()) {
      if (!java.util.List.of(names).contains(key.toString())) {
        return key.toString();
      }
    }
    return "";
  }
}
