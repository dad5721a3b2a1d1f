package org.heaplab.types.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * What bytes can do about letters, white space and lines, where only ASCII counts. Bytes are texts
 * whose code points are the bytes.
 *
 * @see "Objects/bytes_methods.c, Python/pyctype.c (3.13)"
 */
public final class Ascii {

  /** The bytes that are white space. */
  public static final Text SPACES = Text.of(" \t\n\r\u000b\f");

  private Ascii() {}

  public static boolean isSpace(int point) {
    return point == ' ' || (point >= '\t' && point <= '\r');
  }

  public static boolean isLower(int point) {
    return point >= 'a' && point <= 'z';
  }

  public static boolean isUpper(int point) {
    return point >= 'A' && point <= 'Z';
  }

  public static boolean isLetter(int point) {
    return isLower(point) || isUpper(point);
  }

  public static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  private static int lower(int point) {
    return isUpper(point) ? point + 32 : point;
  }

  private static int upper(int point) {
    return isLower(point) ? point - 32 : point;
  }

  private static Text map(Text text, IntUnaryOperator mapping) {
    TextBuilder out = new TextBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(mapping.applyAsInt(text.at(i)));
    }
    return out.build();
  }

  public static Text lower(Text text) {
    return map(text, Ascii::lower);
  }

  public static Text upper(Text text) {
    return map(text, Ascii::upper);
  }

  public static Text swapCase(Text text) {
    return map(text, point -> isUpper(point) ? lower(point) : upper(point));
  }

  public static Text capitalize(Text text) {
    return words(text, false);
  }

  public static Text title(Text text) {
    return words(text, true);
  }

  /** First letters upper, the others lower; of each word, or of the first place alone. */
  private static Text words(Text text, boolean each) {
    TextBuilder out = new TextBuilder();
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      int point = text.at(i);
      out.append(first ? upper(point) : lower(point));
      first = each && !isLetter(point);
    }
    return out.build();
  }

  /** Whether there is a byte and each passes the test. */
  public static boolean all(Text text, IntPredicate test) {
    for (int i = 0; i < text.length(); i++) {
      if (!test.test(text.at(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Some byte passes the test, and none the other one. */
  public static boolean allCased(Text text, IntPredicate wanted, IntPredicate opposite) {
    boolean found = false;
    for (int i = 0; i < text.length(); i++) {
      if (opposite.test(text.at(i))) {
        return false;
      }
      found |= wanted.test(text.at(i));
    }
    return found;
  }

  public static boolean isTitle(Text text) {
    boolean found = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      int point = text.at(i);
      if ((isUpper(point) && inWord) || (isLower(point) && !inWord)) {
        return false;
      }
      inWord = isLetter(point);
      found |= inWord;
    }
    return found;
  }

  /** {@code bytes.split(None, max)}: at runs of white space. */
  public static List<Text> split(Text text, long max) {
    List<Text> parts = new ArrayList<>();
    int at = skip(text, 0, true);
    while (at < text.length() && (max < 0 || parts.size() < max)) {
      int stop = skip(text, at, false);
      parts.add(text.slice(at, stop));
      at = skip(text, stop, true);
    }
    if (at < text.length()) {
      parts.add(text.slice(at, text.length()));
    }
    return parts;
  }

  private static int skip(Text text, int from, boolean space) {
    int at = from;
    while (at < text.length() && isSpace(text.at(at)) == space) {
      at++;
    }
    return at;
  }

  /** {@code bytes.rsplit(None, max)}. */
  public static List<Text> rsplit(Text text, long max) {
    List<Text> parts = new ArrayList<>();
    int at = skipBack(text, text.length(), true);
    while (at > 0 && (max < 0 || parts.size() < max)) {
      int start = skipBack(text, at, false);
      parts.add(0, text.slice(start, at));
      at = skipBack(text, start, true);
    }
    if (at > 0) {
      parts.add(0, text.slice(0, at));
    }
    return parts;
  }

  private static int skipBack(Text text, int from, boolean space) {
    int at = from;
    while (at > 0 && isSpace(text.at(at - 1)) == space) {
      at--;
    }
    return at;
  }

  /** {@code bytes.splitlines(keepEnds)}: at line feeds and carriage returns. */
  public static List<Text> lines(Text text, boolean keepEnds) {
    List<Text> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int stop = start;
      while (stop < text.length() && text.at(stop) != '\n' && text.at(stop) != '\r') {
        stop++;
      }
      int next = stop;
      if (next < text.length()) {
        boolean pair =
            text.at(next) == '\r' && next + 1 < text.length() && text.at(next + 1) == '\n';
        next += pair ? 2 : 1;
      }
      lines.add(text.slice(start, keepEnds ? next : stop));
      start = next;
    }
    return lines;
  }
}
