package org.heaplab.types.text;

import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.Sizes;

/**
 * {@code find}, {@code count}, {@code replace} and their like. {@code start} and {@code end} are
 * Python's arguments: 0 and {@code Long.MAX_VALUE} where there are none.
 *
 * @see "Objects/stringlib/fastsearch.h, replace in Objects/unicodeobject.c (3.13)"
 */
public final class Search {
  /** From this length on, needles are sought in linear time. */
  private static final int LONG_NEEDLE = 24;

  private Search() {}

  /** {@code text.find(sub, start, end)}: an index or -1. */
  public static int find(Text text, Text sub, long start, long end) {
    Range range = Range.of(text.length(), start, end);
    return range.holds(sub.length()) ? next(text, sub, (int) range.start(), range.end()) : -1;
  }

  /** {@code text.rfind(sub, start, end)}: an index or -1. */
  public static int rfind(Text text, Text sub, long start, long end) {
    Range range = Range.of(text.length(), start, end);
    return range.holds(sub.length()) ? previous(text, sub, (int) range.start(), range.end()) : -1;
  }

  /** {@code sub in text}. */
  public static boolean contains(Text text, Text sub) {
    return next(text, sub, 0, text.length()) >= 0;
  }

  /** {@code text.count(sub, start, end)}: occurrences that do not overlap. */
  public static int count(Text text, Text sub, long start, long end) {
    Range range = Range.of(text.length(), start, end);
    if (!range.holds(0)) {
      return 0;
    }
    return count(text, sub, (int) range.start(), range.end(), Long.MAX_VALUE);
  }

  private static int count(Text text, Text sub, int start, int end, long max) {
    if (sub.isEmpty()) {
      return (int) Math.min(end - start + 1L, max);
    }
    int count = 0;
    for (int at = next(text, sub, start, end);
        at >= 0 && count < max;
        at = next(text, sub, at + sub.length(), end)) {
      count++;
    }
    return count;
  }

  /** {@code text.startswith(prefix, start, end)}. */
  public static boolean startsWith(Text text, Text prefix, long start, long end) {
    Range range = Range.of(text.length(), start, end);
    return range.holds(prefix.length()) && matches(text, prefix, (int) range.start());
  }

  /** {@code text.endswith(suffix, start, end)}. */
  public static boolean endsWith(Text text, Text suffix, long start, long end) {
    Range range = Range.of(text.length(), start, end);
    return range.holds(suffix.length()) && matches(text, suffix, range.end() - suffix.length());
  }

  private static boolean matches(Text text, Text sub, int at) {
    if (text.kind() < 4 && sub.kind() < 4) {
      return text.units().startsWith(sub.units(), at);
    }
    for (int i = 0; i < sub.length(); i++) {
      if (text.at(at + i) != sub.at(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code text.replace(old, new, max)}.
   *
   * @param max at most so many; negative for all
   */
  public static Text replace(Text text, Text old, Text replacement, long max) {
    int end = text.length();
    int count = count(text, old, 0, end, max < 0 ? Long.MAX_VALUE : max);
    if (count == 0) {
      return text;
    }
    long kept = end - (long) count * old.length();
    Sizes.checked(kept, count, replacement.length(), "replace string is too long");
    TextBuilder out = new TextBuilder();
    int from = 0;
    for (int i = 0; i < count; i++) {
      int at = old.isEmpty() ? i : next(text, old, from, end);
      out.append(text, from, at).append(replacement);
      from = at + old.length();
    }
    return out.append(text, from, end).build();
  }

  /**
   * The first place of {@code sub} in {@code start..end-1}, or -1.
   *
   * @param start 0..end
   */
  static int next(Text text, Text sub, int start, int end) {
    if (sub.length() > end - start || sub.kind() > text.kind()) {
      return -1;
    }
    if (sub.length() >= LONG_NEEDLE) {
      return linear(text, sub, start, end, false);
    }
    if (text.kind() < 4) {
      int found = text.units().indexOf(sub.units(), start);
      return found > end - sub.length() ? -1 : found;
    }
    for (int at = start; at <= end - sub.length(); at++) {
      if (matches(text, sub, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The last place of {@code sub} in {@code start..end-1}, or -1. */
  static int previous(Text text, Text sub, int start, int end) {
    if (sub.length() > end - start || sub.kind() > text.kind()) {
      return -1;
    }
    if (sub.length() >= LONG_NEEDLE) {
      return linear(text, sub, start, end, true);
    }
    for (int at = end - sub.length(); at >= start; at--) {
      if (matches(text, sub, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Knuth, Morris and Pratt's search, from either end. */
  private static int linear(Text text, Text sub, int start, int end, boolean backward) {
    int length = sub.length();
    int[] fallback = new int[length + 1];
    fallback[0] = -1;
    for (int i = 0, k = -1; i < length; ) {
      while (k >= 0 && needle(sub, i, backward) != needle(sub, k, backward)) {
        k = fallback[k];
      }
      fallback[++i] = ++k;
    }
    int matched = 0;
    for (int i = 0; i < end - start; i++) {
      int point = text.at(backward ? end - 1 - i : start + i);
      while (matched >= 0 && needle(sub, matched, backward) != point) {
        matched = fallback[matched];
      }
      if (++matched == length) {
        return backward ? end - 1 - i : start + i + 1 - length;
      }
    }
    return -1;
  }

  private static int needle(Text sub, int index, boolean backward) {
    return sub.at(backward ? sub.length() - 1 - index : index);
  }

  /** What {@code index} and {@code rindex} raise where {@code find} says -1. */
  public static FormatFault notFound() {
    return FormatFault.value("substring not found");
  }
}
