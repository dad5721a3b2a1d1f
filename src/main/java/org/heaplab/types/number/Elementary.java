package org.heaplab.types.number;

/**
 * The C library's elementary functions.
 *
 * <p>glibc's are nearly always correctly rounded, and so are HotSpot's intrinsics behind {@code
 * Math}; fdlibm's, behind {@code StrictMath}, miss the last bit in up to a tenth of all cases.
 */
final class Elementary {

  private Elementary() {}

  static double exp(double x) {
    return Math.exp(x);
  }

  static double log(double x) {
    return Math.log(x);
  }

  static double pow(double x, double y) {
    return Math.pow(x, y);
  }

  static double sin(double x) {
    return Math.sin(x);
  }

  static double cos(double x) {
    return Math.cos(x);
  }

  static double tan(double x) {
    return Math.tan(x);
  }

  static double atan2(double y, double x) {
    return Math.atan2(y, x);
  }
}
