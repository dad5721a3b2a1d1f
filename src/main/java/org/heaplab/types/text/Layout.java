package org.heaplab.types.text;

import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.Sizes;

/**
 * {@code center}, {@code ljust}, {@code rjust}, {@code zfill}, {@code expandtabs}. Widths are
 * Python's, of any size.
 *
 * @see "pad and unicode_expandtabs_impl in Objects/unicodeobject.c (3.13)"
 */
public final class Layout {
  private Layout() {}

  /** {@code text.ljust(width, fill)}. */
  public static Text left(Text text, long width, int fill) {
    return pad(text, 0, width - text.length(), fill);
  }

  /** {@code text.rjust(width, fill)}. */
  public static Text right(Text text, long width, int fill) {
    return pad(text, width - text.length(), 0, fill);
  }

  /** {@code text.center(width, fill)}. */
  public static Text center(Text text, long width, int fill) {
    long margin = width - text.length();
    long left = margin / 2 + (margin & width & 1);
    return pad(text, left, margin - left, fill);
  }

  private static Text pad(Text text, long left, long right, int fill) {
    if (left + right <= 0) {
      return text;
    }
    Sizes.checked(left + right + text.length());
    return new TextBuilder()
        .append(fill, (int) left)
        .append(text)
        .append(fill, (int) right)
        .build();
  }

  /** {@code text.zfill(width)}. */
  public static Text zeroFill(Text text, long width) {
    if (width <= text.length()) {
      return text;
    }
    int zeros = Sizes.checked(width) - text.length();
    int sign = !text.isEmpty() && (text.at(0) == '+' || text.at(0) == '-') ? 1 : 0;
    return new TextBuilder()
        .append(text, 0, sign)
        .append('0', zeros)
        .append(text, sign, text.length())
        .build();
  }

  /**
   * {@code text.expandtabs(tabSize)}.
   *
   * @throws FormatFault OverflowError or MemoryError if the result is too long
   */
  public static Text expandTabs(Text text, int tabSize) {
    TextBuilder out = new TextBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      int point = text.at(i);
      if (point != '\t') {
        out.append(point);
        column = point == '\n' || point == '\r' ? 0 : column + 1;
      } else if (tabSize > 0) {
        int blanks = tabSize - column % tabSize;
        Sizes.checked((long) out.length() + blanks);
        out.append(' ', blanks);
        column += blanks;
      }
    }
    return out.build();
  }
}
