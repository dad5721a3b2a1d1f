package org.heaplab.types.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.heaplab.types.number.FormatFault;

/**
 * {@code split}, {@code rsplit}, {@code splitlines}, {@code partition} and {@code rpartition}. A
 * negative {@code max} is no limit.
 *
 * @see "Objects/stringlib/split.h, partition.h (3.13)"
 */
public final class Splitting {
  private static final Unicode UNICODE = Unicode.v15_1();

  private Splitting() {}

  /** {@code text.split(None, max)}: at runs of white space. */
  public static List<Text> split(Text text, long max) {
    List<Text> parts = new ArrayList<>();
    int end = text.length();
    int at = skip(text, 0, true);
    while (at < end && !full(parts, max)) {
      int stop = skip(text, at, false);
      parts.add(text.slice(at, stop));
      at = skip(text, stop, true);
    }
    if (at < end) {
      parts.add(text.slice(at, end));
    }
    return parts;
  }

  private static boolean full(List<Text> parts, long max) {
    return max >= 0 && parts.size() >= max;
  }

  private static int skip(Text text, int from, boolean space) {
    int at = from;
    while (at < text.length() && UNICODE.is(Unicode.Property.SPACE, text.at(at)) == space) {
      at++;
    }
    return at;
  }

  private static int skipBack(Text text, int from, boolean space) {
    int at = from;
    while (at > 0 && UNICODE.is(Unicode.Property.SPACE, text.at(at - 1)) == space) {
      at--;
    }
    return at;
  }

  /** {@code text.rsplit(None, max)}. */
  public static List<Text> rsplit(Text text, long max) {
    List<Text> parts = new ArrayList<>();
    int at = skipBack(text, text.length(), true);
    while (at > 0 && !full(parts, max)) {
      int start = skipBack(text, at, false);
      parts.add(text.slice(start, at));
      at = skipBack(text, start, true);
    }
    if (at > 0) {
      parts.add(text.slice(0, at));
    }
    Collections.reverse(parts);
    return parts;
  }

  /**
   * {@code text.split(separator, max)}.
   *
   * @throws FormatFault ValueError if the separator is empty
   */
  public static List<Text> split(Text text, Text separator, long max) {
    requireSeparator(separator);
    List<Text> parts = new ArrayList<>();
    int from = 0;
    while (!full(parts, max)) {
      int at = Search.next(text, separator, from, text.length());
      if (at < 0) {
        break;
      }
      parts.add(text.slice(from, at));
      from = at + separator.length();
    }
    parts.add(text.slice(from, text.length()));
    return parts;
  }

  /**
   * {@code text.rsplit(separator, max)}.
   *
   * @throws FormatFault ValueError if the separator is empty
   */
  public static List<Text> rsplit(Text text, Text separator, long max) {
    requireSeparator(separator);
    List<Text> parts = new ArrayList<>();
    int end = text.length();
    while (!full(parts, max)) {
      int at = Search.previous(text, separator, 0, end);
      if (at < 0) {
        break;
      }
      parts.add(text.slice(at + separator.length(), end));
      end = at;
    }
    parts.add(text.slice(0, end));
    Collections.reverse(parts);
    return parts;
  }

  private static void requireSeparator(Text separator) {
    if (separator.isEmpty()) {
      throw FormatFault.value("empty separator");
    }
  }

  /** {@code text.splitlines(keepEnds)}. */
  public static List<Text> lines(Text text, boolean keepEnds) {
    List<Text> parts = new ArrayList<>();
    int end = text.length();
    for (int start = 0; start < end; ) {
      int at = start;
      while (at < end && !UNICODE.is(Unicode.Property.LINE_BREAK, text.at(at))) {
        at++;
      }
      int next = at;
      if (at < end) {
        next = at + (text.at(at) == '\r' && at + 1 < end && text.at(at + 1) == '\n' ? 2 : 1);
      }
      parts.add(text.slice(start, keepEnds ? next : at));
      start = next;
    }
    return parts;
  }

  /**
   * {@code text.partition(separator)}: before, separator, after.
   *
   * @throws FormatFault ValueError if the separator is empty
   */
  public static List<Text> partition(Text text, Text separator) {
    requireSeparator(separator);
    int at = Search.next(text, separator, 0, text.length());
    return at < 0 ? List.of(text, Text.EMPTY, Text.EMPTY) : around(text, separator, at);
  }

  /**
   * {@code text.rpartition(separator)}.
   *
   * @throws FormatFault ValueError if the separator is empty
   */
  public static List<Text> rpartition(Text text, Text separator) {
    requireSeparator(separator);
    int at = Search.previous(text, separator, 0, text.length());
    return at < 0 ? List.of(Text.EMPTY, Text.EMPTY, text) : around(text, separator, at);
  }

  private static List<Text> around(Text text, Text separator, int at) {
    return List.of(
        text.slice(0, at), separator, text.slice(at + separator.length(), text.length()));
  }
}
