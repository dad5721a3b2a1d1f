package org.heaplab.types.text.format;

import java.math.BigInteger;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Text;

/**
 * Reads one conversion of a {@code %} template, from behind its {@code %}.
 *
 * @see "unicode_format_arg_parse in Objects/unicodeobject.c (3.13)"
 */
final class PercentParser<V> {
  private static final String FLAGS = "-+ #0";

  private final Text template;
  private final PercentValues<V> values;
  private final PercentArguments<V> arguments;
  private final boolean bytes;
  private int at;
  private boolean left;

  PercentParser(
      Text template, PercentValues<V> values, PercentArguments<V> arguments, boolean bytes) {
    this.template = template;
    this.values = values;
    this.arguments = arguments;
    this.bytes = bytes;
  }

  /** Where the last {@link #parse} stopped. */
  int end() {
    return at;
  }

  private int peek() {
    return at < template.length() ? template.at(at) : -1;
  }

  PercentSpec parse(int start) {
    at = start;
    if (peek() == '(') {
      arguments.requireMapping();
      arguments.select(key());
    }
    boolean[] flags = flags();
    left = flags[0];
    long width = width();
    long precision = precision();
    if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
      at++;
    }
    if (at >= template.length()) {
      throw FormatFault.value("incomplete format");
    }
    return new PercentSpec(
        left, flags[1], flags[2], flags[3], flags[4], width, precision, peek(), at++);
  }

  private Text key() {
    int start = ++at;
    for (int open = 1; at < template.length(); at++) {
      open += peek() == '(' ? 1 : peek() == ')' ? -1 : 0;
      if (open == 0) {
        return template.slice(start, at++);
      }
    }
    throw FormatFault.value("incomplete format key");
  }

  private boolean[] flags() {
    boolean[] flags = new boolean[FLAGS.length()];
    while (peek() >= 0 && FLAGS.indexOf(peek()) >= 0) {
      flags[FLAGS.indexOf(template.at(at++))] = true;
    }
    return flags;
  }

  private long width() {
    if (peek() != '*') {
      return Math.max(number(Long.MAX_VALUE, "width"), 0);
    }
    long width = star(63, "ssize_t");
    left |= width < 0;
    return Math.abs(width);
  }

  private long precision() {
    if (peek() != '.') {
      return -1;
    }
    at++;
    return peek() == '*'
        ? Math.max(star(31, "int"), 0)
        : Math.max(number(Integer.MAX_VALUE, bytes ? "prec" : "precision"), 0);
  }

  /** The next argument as a width or precision. */
  private long star(int bits, String cType) {
    at++;
    BigInteger value = values.exactInteger(arguments.next());
    if (value == null) {
      throw FormatFault.type("* wants int");
    }
    if (value.bitLength() > bits) {
      throw FormatFault.overflow("Python int too large to convert to C " + cType);
    }
    return value.longValue();
  }

  private long number(long limit, String what) {
    long value = -1;
    for (; peek() >= '0' && peek() <= '9'; at++) {
      int digit = peek() - '0';
      if (value > (limit - digit) / 10) {
        throw FormatFault.value(what + " too big");
      }
      value = Math.max(value, 0) * 10 + digit;
    }
    return value;
  }
}
