package org.heaplab.types.number;

/**
 * The float part of {@code math.sumprod}: products and sums in three doubles.
 *
 * @see "tl_fma, tl_to_d in Modules/mathmodule.c (3.13)"
 */
public final class ProductSum {
  private double high;
  private double low;
  private double tiny;

  /** An empty sum. */
  public ProductSum() {}

  /** Adds a product. */
  public void add(double x, double y) {
    DoubleDouble product = DoubleDouble.product(x, y);
    DoubleDouble highs = DoubleDouble.sum(high, product.high());
    DoubleDouble lows = DoubleDouble.sum(low, product.low());
    DoubleDouble rest = DoubleDouble.sum(lows.high(), highs.low());
    high = highs.high();
    low = rest.high();
    tiny += lows.low() + rest.low();
  }

  /** Adds a product, unless the sum would not be finite any more; says whether it did. */
  public boolean addIfFinite(double x, double y) {
    double oldHigh = high;
    double oldLow = low;
    double oldTiny = tiny;
    add(x, y);
    if (!Double.isNaN(high) && !Double.isInfinite(high)) {
      return true;
    }
    high = oldHigh;
    low = oldLow;
    tiny = oldTiny;
    return false;
  }

  /** The sum so far; not finite where the caller must add the products one by one instead. */
  public double result() {
    DoubleDouble last = DoubleDouble.sum(low, tiny);
    DoubleDouble total = DoubleDouble.sum(high, last.high());
    return total.high() + (total.low() + last.low());
  }
}
