package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code SyntaxError}: message, file, place, text. */
public final class SyntaxErrorType {

  public static final int MSG = 0;
  public static final int FILENAME = 1;
  public static final int LINENO = 2;
  public static final int OFFSET = 3;
  public static final int TEXT = 4;
  public static final int END_LINENO = 5;
  public static final int END_OFFSET = 6;

  private SyntaxErrorType() {}

  static void define(TypeBuilder builder) {
    builder.type.tpInit = SyntaxErrorType::init;
    builder.type.tpStr = SyntaxErrorType::str;
    ExceptionFields.members(
        builder,
        "msg",
        "filename",
        "lineno",
        "offset",
        "text",
        "end_lineno",
        "end_offset",
        "print_file_and_line");
  }

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    BaseExceptionType.init(rt, self, args, keywords);
    BaseExceptionObject error = (BaseExceptionObject) self;
    if (args.size() >= 1) {
      error.setField(rt, MSG, args.items[0]);
    }
    if (args.size() == 2) {
      TupleObject place = TupleObject.from(rt, args.items[1]);
      try {
        setPlace(rt, error, place);
      } finally {
        rt.heap.decref(place);
      }
    }
  }

  private static void setPlace(Runtime rt, BaseExceptionObject error, TupleObject place) {
    int count = place.size();
    if (count < 4 || count > 6) {
      throw rt.typeError(
          "function takes at "
              + (count < 4 ? "least 4" : "most 6")
              + " arguments ("
              + count
              + " given)");
    }
    for (int i = 0; i < 6; i++) {
      error.setField(rt, FILENAME + i, i < count ? place.items[i] : null);
    }
    if (count == 5) {
      throw rt.typeError("end_offset must be provided when end_lineno is provided");
    }
  }

  private static HeapObject str(Runtime rt, HeapObject self) {
    BaseExceptionObject error = (BaseExceptionObject) self;
    HeapObject message = error.field(MSG);
    HeapObject filename = error.field(FILENAME);
    HeapObject line = error.field(LINENO);
    boolean hasFile = filename instanceof StrObject;
    boolean hasLine = line != null && line.type == rt.types.int_;
    StrObject text = Objects.str(rt, message == null ? rt.none : message);
    if (!hasFile && !hasLine) {
      return text;
    }
    String name = hasFile ? filename.toString().replaceFirst("(?s)^.*/", "") : "";
    String place = hasLine ? "line " + shownLine((LongObject) line) : "";
    String between = hasFile && hasLine ? ", " : "";
    HeapObject result = rt.newStr(text + " (" + name + between + place + ")");
    rt.heap.decref(text);
    return result;
  }

  private static long shownLine(LongObject line) {
    return line.isSmall() ? line.longValue() : -1;
  }
}
