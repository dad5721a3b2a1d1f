package org.heaplab.render.page;

/** Writes strings for the scripts of a page. */
final class Json {

  private Json() {}

  /** A string in ASCII that is safe within a script element. */
  static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || "\"\\<>&".indexOf(c) >= 0) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
