package org.heaplab.types.number;

import java.util.Arrays;

/**
 * {@code math.fsum} and the float part of {@code math.sumprod}.
 *
 * @see "math_fsum, tl_fma in Modules/mathmodule.c (3.13)"
 */
public final class Sums {
  private double[] partials = new double[8];
  private int count;
  private double special;
  private double infinities;

  /** An empty sum. */
  public Sums() {}

  /**
   * Adds a value: the partials are kept so that none overlaps another.
   *
   * @throws FormatFault OverflowError
   */
  public void add(double value) {
    double x = value;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double y = partials[i];
      double large = Math.abs(x) < Math.abs(y) ? y : x;
      double small = Math.abs(x) < Math.abs(y) ? x : y;
      double high = large + small;
      double low = small - (high - large);
      if (low != 0) {
        partials[kept++] = low;
      }
      x = high;
    }
    count = kept;
    if (x == 0) {
      return;
    }
    if (Double.isInfinite(x) || Double.isNaN(x)) {
      addSpecial(value);
      return;
    }
    if (count == partials.length) {
      partials = Arrays.copyOf(partials, 2 * count);
    }
    partials[count++] = x;
  }

  private void addSpecial(double value) {
    if (!Double.isInfinite(value) && !Double.isNaN(value)) {
      throw FormatFault.overflow("intermediate overflow in fsum");
    }
    infinities += Double.isInfinite(value) ? value : 0;
    special += value;
    count = 0;
  }

  /**
   * The sum so far, rounded once.
   *
   * @throws FormatFault ValueError
   */
  public double result() {
    if (special != 0 || Double.isNaN(special)) {
      if (Double.isNaN(infinities)) {
        throw FormatFault.value("-inf + inf in fsum");
      }
      return special;
    }
    if (count == 0) {
      return 0;
    }
    int at = count;
    double high = partials[--at];
    double low = 0;
    while (at > 0 && low == 0) {
      double x = high;
      double y = partials[--at];
      high = x + y;
      low = y - (high - x);
    }
    // Half-way cases need the sign of what is left.
    if (at > 0 && low != 0 && (low < 0) == (partials[at - 1] < 0)) {
      double doubled = low * 2;
      double rounded = high + doubled;
      if (doubled == rounded - high) {
        high = rounded;
      }
    }
    return high;
  }
}
