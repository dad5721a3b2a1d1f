package org.heaplab.types.text;

import org.heaplab.types.number.FormatFault;

/** What to do with what an encoding refuses: the {@code errors} argument. */
enum ErrorHandler {
  STRICT,
  IGNORE,
  REPLACE,
  BACKSLASHREPLACE,
  XMLCHARREFREPLACE,
  SURROGATEESCAPE,
  SURROGATEPASS;

  /** Looked up when first needed, as CPython does. */
  static ErrorHandler named(String name) {
    return switch (name) {
      case "strict" -> STRICT;
      case "ignore" -> IGNORE;
      case "replace" -> REPLACE;
      case "backslashreplace" -> BACKSLASHREPLACE;
      case "xmlcharrefreplace" -> XMLCHARREFREPLACE;
      case "surrogateescape" -> SURROGATEESCAPE;
      case "surrogatepass" -> SURROGATEPASS;
      default -> throw new FormatFault("LookupError", "unknown error handler name '" + name + "'");
    };
  }
}
