package org.heaplab.types.number;

/**
 * A number with about 106 bits: the unevaluated sum of two doubles, the second at most half a unit
 * in the last place of the first. So {@code high} is the number rounded.
 */
record DoubleDouble(double high, double low) {
  static final DoubleDouble ONE = new DoubleDouble(1, 0);

  private static final double SPLITTER = (1 << 27) + 1;

  static DoubleDouble sum(double x, double y) {
    double high = x + y;
    double part = high - x;
    return new DoubleDouble(high, (x - (high - part)) + (y - part));
  }

  /** Dekker's split; {@code Math.fma} is a thousand times slower where it is not an instruction. */
  private static double upperHalf(double x) {
    double shifted = x * SPLITTER;
    return shifted - (shifted - x);
  }

  /** The product of doubles below 2^996, exact unless it underflows. */
  static DoubleDouble product(double x, double y) {
    double high = x * y;
    double xHigh = upperHalf(x);
    double yHigh = upperHalf(y);
    double xLow = x - xHigh;
    double yLow = y - yHigh;
    double low = xLow * yLow - (((high - xHigh * yHigh) - xLow * yHigh) - xHigh * yLow);
    return new DoubleDouble(high, low);
  }

  /** The sum where {@code |x| >= |y|}. */
  private static DoubleDouble ordered(double x, double y) {
    double high = x + y;
    return new DoubleDouble(high, y - (high - x));
  }

  DoubleDouble plus(double y) {
    DoubleDouble sum = sum(high, y);
    return ordered(sum.high, sum.low + low);
  }

  DoubleDouble plus(DoubleDouble y) {
    DoubleDouble highs = sum(high, y.high);
    DoubleDouble lows = sum(low, y.low);
    DoubleDouble first = ordered(highs.high, highs.low + lows.high);
    return ordered(first.high, first.low + lows.low);
  }

  DoubleDouble negate() {
    return new DoubleDouble(-high, -low);
  }

  DoubleDouble minus(DoubleDouble y) {
    return plus(y.negate());
  }

  DoubleDouble times(double y) {
    DoubleDouble product = product(high, y);
    return ordered(product.high, product.low + low * y);
  }

  DoubleDouble times(DoubleDouble y) {
    DoubleDouble product = product(high, y.high);
    return ordered(product.high, product.low + (high * y.low + low * y.high));
  }

  DoubleDouble over(double y) {
    return over(new DoubleDouble(y, 0));
  }

  DoubleDouble over(DoubleDouble y) {
    double first = high / y.high;
    DoubleDouble rest = minus(y.times(first));
    double second = rest.high / y.high;
    double third = rest.minus(y.times(second)).high / y.high;
    return ordered(first, second).plus(third);
  }

  /** Times a power of two. */
  DoubleDouble scaled(int exponent) {
    return new DoubleDouble(Math.scalb(high, exponent), Math.scalb(low, exponent));
  }
}
