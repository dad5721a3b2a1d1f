package org.heaplab.types.number;

/**
 * {@code math.hypot} and {@code math.dist}: scaled by a power of two, squared and summed with twice
 * the precision, the root corrected once.
 *
 * @see "vector_norm in Modules/mathmodule.c (3.13)"
 */
public final class Norms {
  private Norms() {}

  /** {@code math.hypot(*coordinates)}. */
  public static double hypot(double... coordinates) {
    double max = 0;
    boolean nan = false;
    for (double coordinate : coordinates) {
      max = Math.max(max, Double.isNaN(coordinate) ? 0 : Math.abs(coordinate));
      nan |= Double.isNaN(coordinate);
    }
    if (Double.isInfinite(max) || (!nan && max == 0)) {
      return max;
    }
    return nan ? Double.NaN : norm(max, coordinates);
  }

  private static double norm(double max, double... coordinates) {
    int exponent = Math.getExponent(max) < Double.MIN_EXPONENT ? -1074 : Math.getExponent(max) + 1;
    double high = 0;
    double low = 0;
    for (double coordinate : coordinates) {
      double x = Math.scalb(coordinate, -exponent);
      DoubleDouble square = DoubleDouble.product(x, x);
      DoubleDouble sum = DoubleDouble.sum(high, square.high());
      low += square.low() + sum.low();
      high = sum.high();
    }
    double root = Math.sqrt(high + low);
    DoubleDouble square = DoubleDouble.product(root, root);
    double rest = (high - square.high()) - square.low() + low;
    return Math.scalb(root + rest / (2 * root), exponent);
  }

  /** {@code math.dist(left, right)}; both have as many coordinates. */
  public static double distance(double[] left, double[] right) {
    double[] differences = new double[left.length];
    for (int i = 0; i < left.length; i++) {
      differences[i] = left[i] - right[i];
    }
    return hypot(differences);
  }
}
