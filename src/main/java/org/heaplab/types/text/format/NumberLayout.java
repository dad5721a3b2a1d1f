package org.heaplab.types.text.format;

import org.heaplab.types.number.Sizes;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.TextBuilder;

/**
 * A number's parts, put together with sign, groups and padding.
 *
 * @param negative whether a minus goes before
 * @param prefix {@code 0x} and its like
 * @param digits what is grouped and zero-padded
 * @param rest the point and all after it; or the whole text where nothing is to be grouped
 * @see "calc_number_widths, fill_number in Python/formatter_unicode.c (3.13)"
 */
record NumberLayout(boolean negative, String prefix, String digits, Text rest) {

  /** The number in a specification's width. */
  Text in(FormatSpec spec) {
    String sign = sign(spec.sign());
    long fixed = (long) sign.length() + prefix.length() + rest.length();
    Sizes.checked(Math.max(spec.width(), 0));
    long zeroWidth = spec.fill() == '0' && spec.align() == '=' ? spec.width() - fixed : 0;
    String grouped = digits.isEmpty() ? "" : grouped(spec, zeroWidth);
    int padding = (int) Math.max(spec.width() - fixed - grouped.length(), 0);
    int left =
        switch (spec.align()) {
          case '^' -> padding / 2;
          case '>' -> padding;
          default -> 0;
        };
    int inside = spec.align() == '=' ? padding : 0;
    return new TextBuilder()
        .append(spec.fill(), left)
        .append(sign)
        .append(prefix)
        .append(spec.fill(), inside)
        .append(grouped)
        .append(rest)
        .append(spec.fill(), padding - left - inside)
        .build();
  }

  private String sign(char wanted) {
    return negative ? "-" : wanted == '+' || wanted == ' ' ? String.valueOf(wanted) : "";
  }

  /** The digits in groups, led by zeros up to a width that separators count for. */
  private String grouped(FormatSpec spec, long width) {
    boolean byFour = spec.type() != 0 && "boxX".indexOf(spec.type()) >= 0;
    int size = spec.grouping() == 0 ? Integer.MAX_VALUE : byFour ? 4 : 3;
    StringBuilder reversed = new StringBuilder();
    long open = width;
    int left = digits.length();
    while (true) {
      long group = Math.min(size, Math.max(Math.max(left, open), 1));
      for (long i = 0; i < group; i++) {
        reversed.append(left > 0 ? digits.charAt(--left) : '0');
      }
      open -= group;
      if (left <= 0 && open <= 0) {
        return reversed.reverse().toString();
      }
      reversed.append(spec.grouping());
      open--;
    }
  }
}
