package org.heaplab.kernel.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Header dates: ISO 8601, UTC, always six digits of a second. */
public final class Timestamp {
  private Timestamp() {}

  public static String now() {
    return of(Instant.now());
  }

  /** Written by hand: java.time's formatters cost a tenth of the kernel's start. */
  static String of(Instant instant) {
    LocalDateTime t = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(27);
    digits(text, 4, t.getYear()).append('-');
    digits(text, 2, t.getMonthValue()).append('-');
    digits(text, 2, t.getDayOfMonth()).append('T');
    digits(text, 2, t.getHour()).append(':');
    digits(text, 2, t.getMinute()).append(':');
    digits(text, 2, t.getSecond()).append('.');
    return digits(text, 6, t.getNano() / 1000).append('Z').toString();
  }

  private static StringBuilder digits(StringBuilder text, int width, int value) {
    String digits = Integer.toString(value);
    for (int i = digits.length(); i < width; i++) {
      text.append('0');
    }
    return text.append(digits);
  }
}
