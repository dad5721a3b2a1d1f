package org.heaplab.code;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Span;

/**
 * Turns {@code 'a %s' % (b,)} into an f-string where the format is plain enough.
 *
 * @see "Python/ast_opt.c: optimize_format"
 */
final class PercentFormat {

  /** A width or a precision of so many digits is left to the run. */
  private static final int MAX_DIGITS = 3;

  private static final Span NOWHERE = new Span(-1, -1, -1, -1);

  private final int[] format;
  private int position;

  private PercentFormat(String format) {
    this.format = format.codePoints().toArray();
  }

  /** The f-string, or null where the format does not allow it. */
  static Expr toJoinedStr(String format, List<Expr> items, Span span) {
    List<Expr> values = new PercentFormat(format).values(items);
    return values == null ? null : new Expr.JoinedStr(values, span);
  }

  private List<Expr> values(List<Expr> items) {
    List<Expr> values = new ArrayList<>();
    int used = 0;
    while (true) {
      String text = literal();
      if (!text.isEmpty()) {
        values.add(string(text));
      }
      if (position >= format.length) {
        return used == items.size() ? values : null;
      }
      position++;
      Expr value = used < items.size() ? value(items.get(used)) : null;
      if (value == null) {
        return null;
      }
      values.add(value);
      used++;
    }
  }

  private static Expr string(String text) {
    return new Expr.Constant(new Expr.Literal.Str(text), NOWHERE);
  }

  /** The text up to the next conversion, with {@code %%} undone. */
  private String literal() {
    StringBuilder text = new StringBuilder();
    while (position < format.length) {
      if (format[position] == '%') {
        if (position + 1 >= format.length || format[position + 1] != '%') {
          break;
        }
        position++;
      }
      text.appendCodePoint(format[position++]);
    }
    return text.toString();
  }

  private int next() {
    return position < format.length ? format[position++] : -1;
  }

  /** What follows a percent sign; null if it is more than width, precision and s, r or a. */
  private Expr value(Expr item) {
    boolean left = false;
    int c = next();
    while (c == '-' || c == '+' || c == ' ' || c == '#' || c == '0') {
      left |= c == '-';
      c = next();
    }
    StringBuilder width = new StringBuilder();
    c = digits(c, width);
    StringBuilder precision = new StringBuilder();
    boolean hasPrecision = c == '.';
    if (hasPrecision) {
      c = digits(next(), precision);
    }
    if ((c != 's' && c != 'r' && c != 'a')
        || width.length() >= MAX_DIGITS
        || precision.length() >= MAX_DIGITS) {
      return null;
    }
    String spec = spec(left, width.toString(), hasPrecision, precision.toString());
    Expr.JoinedStr specification =
        spec.isEmpty() ? null : new Expr.JoinedStr(List.of(string(spec)), NOWHERE);
    return new Expr.FormattedValue(item, (char) c, specification, item.span());
  }

  private int digits(int first, StringBuilder digits) {
    int c = first;
    while (c >= '0' && c <= '9') {
      digits.append((char) c);
      c = next();
    }
    return c;
  }

  private static String spec(boolean left, String width, boolean hasPrecision, String precision) {
    StringBuilder spec = new StringBuilder();
    if (!width.isEmpty()) {
      int number = Integer.parseInt(width);
      spec.append(!left && number > 0 ? ">" : "").append(number);
    }
    if (hasPrecision) {
      spec.append('.').append(precision.isEmpty() ? 0 : Integer.parseInt(precision));
    }
    return spec.toString();
  }
}
