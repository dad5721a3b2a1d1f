package org.heaplab.render.text;

import java.util.ArrayList;
import java.util.List;

/** Widths of monospaced text by arithmetic, for nobody knows the reader's fonts. */
public final class Fit {
  /** Width of one column, in em. */
  public static final double COLUMN = 0.61;

  /** Columns after which a value is cut. */
  public static final int VALUE = 24;

  private static final String ELLIPSIS = "…";

  private Fit() {}

  /** Columns that the text takes: two for wide characters, none for combining ones. */
  public static int columns(String text) {
    return isPlain(text) ? text.length() : text.codePoints().map(Fit::columns).sum();
  }

  /** Whether there is nothing but what ASCII prints: most text. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Pixels that the text takes. */
  public static double width(String text, double fontSize) {
    return columns(text) * COLUMN * fontSize;
  }

  /** The text, or its beginning and "…", in at most so many columns. */
  public static String cut(String text, int columns) {
    if (columns(text) <= columns) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int used = 1;
    for (int codePoint : text.codePoints().toArray()) {
      used += columns(codePoint);
      if (used > columns) {
        break;
      }
      out.appendCodePoint(codePoint);
    }
    return out.append(ELLIPSIS).toString();
  }

  /** As much as fits, up to a blank or a punctuation mark if there is one. */
  public static String head(String text, int columns) {
    int end = 0;
    int used = 0;
    int mark = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += columns(codePoint);
      if (used > columns) {
        break;
      }
      end += Character.charCount(codePoint);
      mark = " _.,".indexOf(codePoint) >= 0 ? end : mark;
    }
    return text.substring(0, end < text.length() && mark > 0 ? mark : end);
  }

  /** The text in lines of at most so many columns, broken at spaces. */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && columns(line.toString()) + 1 + columns(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** One line: line ends and other control characters become spaces or "�". */
  public static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(visible(c)));
    return out.toString();
  }

  private static int visible(int codePoint) {
    if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
      return ' ';
    }
    int type = Character.getType(codePoint);
    boolean shown =
        type != Character.CONTROL
            && type != Character.SURROGATE
            && codePoint != 0xFFFE
            && codePoint != 0xFFFF
            && !(codePoint >= 0x202A && codePoint <= 0x202E)
            && !(codePoint >= 0x2066 && codePoint <= 0x2069);
    return shown ? codePoint : 0xFFFD;
  }

  private static int columns(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return wide(codePoint) ? 2 : 1;
  }

  private static boolean wide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1F64F)
            || (c >= 0x1F680 && c <= 0x1F9FF)
            || (c >= 0x20000 && c <= 0x3FFFD));
  }
}
