package org.heaplab.types;

import java.util.Map;
import org.heaplab.heap.HeapObject;

/** {@code OSError}: {@code OSError(errno, …)} makes an instance of the subclass for that number. */
final class OsErrorType {

  private static final int ERRNO = 0;
  private static final int STRERROR = 1;
  private static final int FILENAME = 2;
  private static final int FILENAME2 = 3;

  /** Linux's numbers. */
  private static final Map<Long, String> SUBCLASSES =
      Map.ofEntries(
          Map.entry(1L, "PermissionError"),
          Map.entry(2L, "FileNotFoundError"),
          Map.entry(3L, "ProcessLookupError"),
          Map.entry(4L, "InterruptedError"),
          Map.entry(10L, "ChildProcessError"),
          Map.entry(11L, "BlockingIOError"),
          Map.entry(13L, "PermissionError"),
          Map.entry(17L, "FileExistsError"),
          Map.entry(20L, "NotADirectoryError"),
          Map.entry(21L, "IsADirectoryError"),
          Map.entry(32L, "BrokenPipeError"),
          Map.entry(103L, "ConnectionAbortedError"),
          Map.entry(104L, "ConnectionResetError"),
          Map.entry(108L, "BrokenPipeError"),
          Map.entry(110L, "TimeoutError"),
          Map.entry(111L, "ConnectionRefusedError"),
          Map.entry(114L, "BlockingIOError"),
          Map.entry(115L, "BlockingIOError"));

  private static final Slots.InitProc INIT = OsErrorType::init;
  private static final Slots.NewFunc NEW = OsErrorType::create;

  private OsErrorType() {}

  static void define(TypeBuilder builder) {
    builder.type.tpNew = NEW;
    builder.type.tpInit = INIT;
    builder.type.tpStr = OsErrorType::str;
    builder.method("__reduce__", OsErrorType::reduce);
    ExceptionFields.members(builder, "errno", "strerror", "filename", "filename2");
    builder.getset("characters_written", OsErrorType::getWritten, OsErrorType::setWritten);
  }

  /** Whether the fields are set by {@code __init__}: a subclass has its own, but no own new. */
  private static boolean initSets(TypeObject type) {
    return type.tpInit != INIT && type.tpNew == NEW;
  }

  private static HeapObject create(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (initSets(type)) {
      return BaseExceptionObject.allocate(rt, type, TupleObject.steal(rt));
    }
    BaseExceptionType.rejectKeywords(rt, type.name(), keywords);
    args.incref();
    BaseExceptionObject error = BaseExceptionObject.allocate(rt, subclassFor(rt, type, args), args);
    setFields(rt, error, args);
    return error;
  }

  private static TypeObject subclassFor(Runtime rt, TypeObject type, TupleObject args) {
    boolean hasErrno =
        type == rt.exceptions.osError
            && args.size() >= 2
            && args.size() <= 5
            && args.items[0] instanceof LongObject;
    if (!hasErrno || !((LongObject) args.items[0]).isSmall()) {
      return type;
    }
    String name = SUBCLASSES.get(((LongObject) args.items[0]).longValue());
    return name == null ? type : rt.exceptions.all().get(name);
  }

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    if (!initSets((TypeObject) self.type)) {
      return;
    }
    BaseExceptionType.rejectKeywords(rt, self.type.name(), keywords);
    BaseExceptionObject error = (BaseExceptionObject) self;
    BaseExceptionType.setArgs(rt, error, args);
    setFields(rt, error, args);
  }

  /** {@code oserror_init}. */
  private static void setFields(Runtime rt, BaseExceptionObject error, TupleObject args) {
    int count = args.size();
    if (count < 2 || count > 5) {
      return;
    }
    HeapObject filename = count > 2 ? args.items[2] : rt.none;
    error.setField(rt, ERRNO, args.items[0]);
    error.setField(rt, STRERROR, args.items[1]);
    if (filename == rt.none) {
      return;
    }
    boolean isBlocking = error.type == rt.exceptions.all().get("BlockingIOError");
    if (isBlocking && Numbers.isIndex(filename)) {
      error.numbers = new long[] {Numbers.asSsize(rt, filename, rt.exceptions.valueError)};
      return;
    }
    error.setField(rt, FILENAME, filename);
    if (count > 4 && args.items[4] != rt.none) {
      error.setField(rt, FILENAME2, args.items[4]);
    }
    error.stealArgs(rt, TupleObject.of(rt, args.items[0], args.items[1]));
  }

  private static HeapObject str(Runtime rt, HeapObject self) {
    BaseExceptionObject error = (BaseExceptionObject) self;
    HeapObject filename = error.field(FILENAME);
    HeapObject filename2 = error.field(FILENAME2);
    if (filename == null && (error.field(ERRNO) == null || error.field(STRERROR) == null)) {
      return BaseExceptionType.str(rt, self);
    }
    String text = "[Errno " + shown(rt, error, ERRNO) + "] " + shown(rt, error, STRERROR);
    if (filename != null) {
      text += ": " + Objects.reprText(rt, filename);
      text += filename2 == null ? "" : " -> " + Objects.reprText(rt, filename2);
    }
    return rt.newStr(text);
  }

  private static String shown(Runtime rt, BaseExceptionObject error, int field) {
    HeapObject value = error.field(field);
    return value == null ? "None" : Objects.strText(rt, value).toString();
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    BaseExceptionObject error = (BaseExceptionObject) self;
    HeapObject filename = error.field(FILENAME);
    TupleObject args = error.args;
    if (args.size() != 2 || filename == null) {
      args.incref();
    } else if (error.field(FILENAME2) == null) {
      args = TupleObject.of(rt, args.items[0], args.items[1], filename);
    } else {
      HeapObject second = error.field(FILENAME2);
      args = TupleObject.of(rt, args.items[0], args.items[1], filename, rt.none, second);
    }
    return BaseExceptionType.reduced(rt, self, args, error.dictOrNull());
  }

  private static HeapObject getWritten(Runtime rt, HeapObject self) {
    long[] written = ((BaseExceptionObject) self).numbers;
    if (written == null) {
      throw rt.attributeError("characters_written");
    }
    return LongObject.of(rt, written[0]);
  }

  private static void setWritten(Runtime rt, HeapObject self, HeapObject value) {
    BaseExceptionObject error = (BaseExceptionObject) self;
    if (value == null) {
      if (error.numbers == null) {
        throw rt.attributeError("characters_written");
      }
      error.numbers = null;
    } else {
      error.numbers = new long[] {Numbers.asSsize(rt, value, rt.exceptions.valueError)};
    }
  }
}
