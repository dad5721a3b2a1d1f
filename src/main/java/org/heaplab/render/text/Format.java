package org.heaplab.render.text;

import org.heaplab.view.RefCount;

/** Numbers and text as the pictures write them. */
public final class Format {
  public static final String ABSENT = "—";
  public static final String INFINITE = "∞";
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final int KIB = 1024;
  private static final String[] UNITS = {"KiB", "MiB", "GiB", "TiB"};

  private Format() {}

  /** With no-break spaces between thousands and a true minus sign. */
  public static String number(long value) {
    String digits = Long.toString(value);
    if (value < 0) {
      digits = digits.substring(1);
    }
    StringBuilder out = new StringBuilder(value < 0 ? "−" : "");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        out.append(NO_BREAK_SPACE);
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }

  /** A size with its unit: bytes, or one decimal from 1024 on, or none where it is exact. */
  public static String size(long bytes) {
    if (Math.abs(bytes) < KIB) {
      return number(bytes) + NO_BREAK_SPACE + "B";
    }
    long unit = KIB;
    int name = 0;
    while (Math.abs(bytes) / unit >= KIB && name + 1 < UNITS.length) {
      unit *= KIB;
      name++;
    }
    if (name > 0 && bytes % unit == 0) {
      return number(bytes / unit) + NO_BREAK_SPACE + UNITS[name];
    }
    long tenths = Math.round(bytes * 10.0 / unit);
    return number(tenths / 10) + "." + Math.abs(tenths % 10) + NO_BREAK_SPACE + UNITS[name];
  }

  public static String count(RefCount count) {
    if (count instanceof RefCount.Counted counted) {
      return number(counted.count());
    }
    return INFINITE;
  }

  public static String change(RefCount before, RefCount after) {
    return count(before) + NO_BREAK_SPACE + "→" + NO_BREAK_SPACE + count(after);
  }

  /** "1 object", "2 objects". */
  public static String counted(long count, String one) {
    return counted(count, one, one + "s");
  }

  public static String counted(long count, String one, String many) {
    return number(count) + NO_BREAK_SPACE + (count == 1 ? one : many);
  }

  /** The whole address, as {@code hex(id(x))}. */
  public static String address(long address) {
    return "0x" + Long.toHexString(address);
  }
}
