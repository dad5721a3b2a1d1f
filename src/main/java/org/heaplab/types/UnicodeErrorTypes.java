package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** {@code UnicodeDecodeError}, {@code UnicodeEncodeError}, {@code UnicodeTranslateError}. */
final class UnicodeErrorTypes {

  private static final int ENCODING = 0;
  private static final int OBJECT = 1;
  private static final int REASON = 2;
  private static final int START = 0;
  private static final int END = 1;

  private UnicodeErrorTypes() {}

  static void define(TypeBuilder builder) {
    String name = builder.type.name();
    builder.type.tpInit =
        switch (name) {
          case "UnicodeDecodeError" -> UnicodeErrorTypes::initDecode;
          case "UnicodeEncodeError" -> UnicodeErrorTypes::initEncode;
          default -> UnicodeErrorTypes::initTranslate;
        };
    builder.type.tpStr =
        switch (name) {
          case "UnicodeDecodeError" -> UnicodeErrorTypes::strDecode;
          case "UnicodeEncodeError" -> UnicodeErrorTypes::strEncode;
          default -> UnicodeErrorTypes::strTranslate;
        };
    ExceptionFields.members(builder, "encoding", "object", "reason");
    number(builder, "start", START);
    number(builder, "end", END);
  }

  private static void number(TypeBuilder builder, String name, int index) {
    builder.member(
        name,
        (rt, self) -> LongObject.of(rt, numberOf((BaseExceptionObject) self, index)),
        (rt, self, value) -> setNumber(rt, (BaseExceptionObject) self, index, value));
  }

  private static long numberOf(BaseExceptionObject error, int index) {
    return error.numbers == null ? 0 : error.numbers[index];
  }

  /** {@code T_PYSSIZET}: what does not fit leaves -1 behind. */
  private static void setNumber(Runtime rt, BaseExceptionObject error, int index, HeapObject o) {
    if (o == null) {
      throw rt.typeError("can't delete numeric/char attribute");
    }
    if (error.numbers == null) {
      error.numbers = new long[2];
    }
    error.numbers[index] = -1;
    if (!(o instanceof LongObject number)) {
      throw rt.typeError("an integer is required");
    }
    if (!number.isSmall()) {
      throw rt.raise(rt.exceptions.overflowError, "Python int too large to convert to C ssize_t");
    }
    error.numbers[index] = number.longValue();
  }

  // ---- making them ----

  private static void initDecode(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    BaseExceptionObject error = begin(rt, self, args, keywords);
    checkCount(rt, args, 5);
    requireStr(rt, args, 0);
    long[] numbers = numbers(rt, args, 2);
    requireStr(rt, args, 4);
    setAll(rt, error, args.items[0], bytes(rt, args.items[1]), args.items[4], numbers);
  }

  private static void initEncode(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    BaseExceptionObject error = begin(rt, self, args, keywords);
    checkCount(rt, args, 5);
    requireStr(rt, args, 0);
    requireStr(rt, args, 1);
    long[] numbers = numbers(rt, args, 2);
    requireStr(rt, args, 4);
    setAll(rt, error, args.items[0], Runtime.owned(args.items[1]), args.items[4], numbers);
  }

  private static void initTranslate(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    BaseExceptionObject error = begin(rt, self, args, keywords);
    checkCount(rt, args, 4);
    requireStr(rt, args, 0);
    long[] numbers = numbers(rt, args, 1);
    requireStr(rt, args, 3);
    setAll(rt, error, null, Runtime.owned(args.items[0]), args.items[3], numbers);
  }

  private static BaseExceptionObject begin(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    BaseExceptionType.init(rt, self, args, keywords);
    BaseExceptionObject error = (BaseExceptionObject) self;
    for (int i = ENCODING; i <= REASON; i++) {
      error.setField(rt, i, null);
    }
    return error;
  }

  private static void checkCount(Runtime rt, TupleObject args, int wanted) {
    if (args.size() != wanted) {
      throw rt.typeError(
          "function takes exactly " + wanted + " arguments (" + args.size() + " given)");
    }
  }

  private static void requireStr(Runtime rt, TupleObject args, int i) {
    if (!(args.items[i] instanceof StrObject)) {
      throw rt.typeError("argument " + (i + 1) + " must be str, not " + args.items[i].type.name());
    }
  }

  private static long[] numbers(Runtime rt, TupleObject args, int from) {
    return new long[] {number(rt, args.items[from]), number(rt, args.items[from + 1])};
  }

  private static long number(Runtime rt, HeapObject o) {
    LongObject index = Numbers.index(rt, o);
    try {
      if (!index.isSmall()) {
        throw rt.raise(rt.exceptions.overflowError, "Python int too large to convert to C ssize_t");
      }
      return index.longValue();
    } finally {
      rt.heap.decref(index);
    }
  }

  /** The bytes of an object, owned. */
  private static HeapObject bytes(Runtime rt, HeapObject o) {
    if (o instanceof BytesObject) {
      return Runtime.owned(o);
    }
    if (o instanceof LongObject || o instanceof StrObject) {
      throw notBytes(rt, o);
    }
    try {
      return Calls.call(rt, rt.types.bytes, o);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      throw notBytes(rt, o);
    }
  }

  private static PyRaise notBytes(Runtime rt, HeapObject o) {
    return rt.typeError("a bytes-like object is required, not '" + o.type.name() + "'");
  }

  /** Takes over the object. */
  private static void setAll(
      Runtime rt,
      BaseExceptionObject error,
      HeapObject encoding,
      HeapObject object,
      HeapObject reason,
      long[] numbers) {
    error.setField(rt, ENCODING, encoding);
    error.stealField(rt, OBJECT, object);
    error.setField(rt, REASON, reason);
    error.numbers = numbers;
  }

  // ---- showing them ----

  private static HeapObject strDecode(Runtime rt, HeapObject self) {
    BaseExceptionObject error = (BaseExceptionObject) self;
    String what = "bytes";
    if (error.field(OBJECT) instanceof BytesObject bytes && isOne(error, bytes.value.length)) {
      what = String.format("byte 0x%02x", bytes.value[(int) numberOf(error, START)] & 0xff);
    }
    return describe(rt, error, "can't decode " + what, true);
  }

  private static HeapObject strEncode(Runtime rt, HeapObject self) {
    BaseExceptionObject error = (BaseExceptionObject) self;
    return describe(rt, error, "can't encode " + characters(error), true);
  }

  private static HeapObject strTranslate(Runtime rt, HeapObject self) {
    BaseExceptionObject error = (BaseExceptionObject) self;
    return describe(rt, error, "can't translate " + characters(error), false);
  }

  private static String characters(BaseExceptionObject error) {
    if (error.field(OBJECT) instanceof StrObject str && isOne(error, str.text.length())) {
      int point = str.text.at((int) numberOf(error, START));
      String form = point <= 0xff ? "\\x%02x" : point <= 0xffff ? "\\u%04x" : "\\U%08x";
      return "character '" + String.format(form, point) + "'";
    }
    return "characters";
  }

  private static boolean isOne(BaseExceptionObject error, int length) {
    long start = numberOf(error, START);
    return start >= 0 && start < length && numberOf(error, END) == start + 1;
  }

  private static HeapObject describe(
      Runtime rt, BaseExceptionObject error, String what, boolean hasEncoding) {
    if (error.field(OBJECT) == null) {
      return rt.newStr("");
    }
    StringBuilder text = new StringBuilder();
    if (hasEncoding) {
      text.append("'").append(textOf(rt, error.field(ENCODING))).append("' codec ");
    }
    text.append(what).append(" in position ").append(numberOf(error, START));
    if (what.endsWith("s")) {
      text.append('-').append(numberOf(error, END) - 1);
    }
    return rt.newStr(text.append(": ").append(textOf(rt, error.field(REASON))).toString());
  }

  private static String textOf(Runtime rt, HeapObject field) {
    return field == null ? "None" : Objects.strText(rt, field).toString();
  }
}
