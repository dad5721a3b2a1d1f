package org.heaplab.syntax;

import org.heaplab.syntax.tree.SyntaxFault;
import org.heaplab.syntax.tree.SyntaxFault.Kind;

/** Texts that CPython does not even begin to read. */
final class Encoding {
  private Encoding() {}

  /** What is wrong with the characters of a text, or null. */
  static SyntaxFault fault(String text) {
    int position = 0;
    for (int i = 0; i < text.length(); position++) {
      int c = text.codePointAt(i);
      if (Character.getType(c) == Character.SURROGATE) {
        return new SyntaxFault(
            Kind.UNICODE_ENCODE_ERROR,
            String.format(
                "'utf-8' codec can't encode character '\\u%04x' in position %d: surrogates not"
                    + " allowed",
                c, position),
            null,
            null);
      }
      i += Character.charCount(c);
    }
    return text.indexOf('\0') < 0
        ? null
        : new SyntaxFault(
            Kind.SYNTAX_ERROR, "source code string cannot contain null bytes", null, null);
  }
}
