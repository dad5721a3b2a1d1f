package org.heaplab.types.text.format;

import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.Unicode;

/**
 * A field's name: a first part, then steps {@code .attribute} and {@code [item]}, read one by one.
 */
final class FieldName {
  private final Text name;
  private int at;
  private boolean attribute;
  private Text step = Text.EMPTY;

  FieldName(Text name) {
    this.name = name;
  }

  /** Reads up to the first point or bracket. */
  Text first() {
    return upToStep(0);
  }

  private Text upToStep(int start) {
    for (at = start; at < name.length(); at++) {
      if (name.at(at) == '.' || name.at(at) == '[') {
        break;
      }
    }
    return name.slice(start, at);
  }

  /**
   * Reads the next step, if there is one.
   *
   * @throws FormatFault ValueError
   */
  boolean next() {
    if (at >= name.length()) {
      return false;
    }
    int start = at + 1;
    attribute = name.at(at) == '.';
    if (attribute) {
      step = upToStep(start);
    } else if (name.at(at) == '[') {
      step = upToBracket(start);
      integer(step);
    } else {
      throw FormatFault.value("Only '.' or '[' may follow ']' in format field specifier");
    }
    if (step.isEmpty()) {
      throw FormatFault.value("Empty attribute in format string");
    }
    return true;
  }

  private Text upToBracket(int start) {
    for (int end = start; end < name.length(); end++) {
      if (name.at(end) == ']') {
        at = end + 1;
        return name.slice(start, end);
      }
    }
    throw FormatFault.value("Missing ']' in format string");
  }

  boolean isAttribute() {
    return attribute;
  }

  Text step() {
    return step;
  }

  /** The item's index, -1 if it is a key. */
  long index() {
    return integer(step);
  }

  /** The number that decimal digits of any script make, -1 if it is none. */
  static long integer(Text text) {
    long value = text.isEmpty() ? -1 : 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Unicode.v15_1().decimal(text.at(i));
      if (digit < 0) {
        return -1;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw FormatFault.value("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
