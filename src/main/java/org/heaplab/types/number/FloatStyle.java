package org.heaplab.types.number;

/**
 * How a float is written.
 *
 * @param code one of {@code e E f F g G r}; {@code r} is the shortest text
 * @param precision digits, by the code's meaning; ignored for {@code r}
 * @param alternate {@code #}: the point stays, and {@code g} keeps trailing zeros
 * @param pointZero a whole value gets {@code .0} unless it has an exponent
 * @param noNegativeZero {@code z}: what rounds to -0 is written as 0
 */
public record FloatStyle(
    char code, long precision, boolean alternate, boolean pointZero, boolean noNegativeZero) {
  static final FloatStyle REPR = new FloatStyle('r', 0, false, true, false);
  static final FloatStyle COMPLEX_REPR = new FloatStyle('r', 0, false, false, false);

  boolean upperCase() {
    return code == 'E' || code == 'F' || code == 'G';
  }

  /** The code in lower case. */
  char form() {
    return switch (code) {
      case 'E' -> 'e';
      case 'F' -> 'f';
      case 'G' -> 'g';
      default -> code;
    };
  }
}
