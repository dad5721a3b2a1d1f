package org.heaplab.types;

/** What each exception type has of its own beside the arguments. */
final class ExceptionFields {

  private ExceptionFields() {}

  /** {@code tp_basicsize}: the fields of {@code PyBaseExceptionObject}, then the type's own. */
  static long basicSize(String name, TypeObject base) {
    return switch (name) {
      case "BaseException" -> 72;
      case "AttributeError", "BaseExceptionGroup" -> 88;
      case "ImportError" -> 112;
      case "NameError", "StopIteration", "SystemExit" -> 80;
      case "OSError" -> 112;
      case "SyntaxError" -> 144;
      case "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError" -> 112;
      default -> base.basicSize();
    };
  }

  static void define(String name, TypeBuilder builder) {
    if (name.equals("BaseException")) {
      BaseExceptionObject.define(builder);
    }
  }
}
