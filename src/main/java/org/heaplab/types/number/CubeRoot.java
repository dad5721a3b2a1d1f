package org.heaplab.types.number;

/**
 * {@code cbrt} as the C library computes it, its last bit included: a polynomial guesses the root
 * of the mantissa, one step of Halley's mends the guess, and the exponent is divided by three.
 *
 * @see "sysdeps/ieee754/dbl-64/s_cbrt.c in glibc 2.36; 2.41 rounds correctly"
 */
final class CubeRoot {

  /** Of the polynomial, the highest power first. */
  private static final double[] GUESS = {
    -0.14526389938548637,
    0.7849323449766392,
    -1.8346927748361308,
    2.4469312256353444,
    -2.114994941673713,
    1.508191937815849,
    0.35489576504391984
  };

  private static final double ROOT_OF_2 = 1.2599210498948732;
  private static final double ROOT_OF_4 = 1.5874010519681996;

  /** What a rest of -2 to 2 in the exponent multiplies the root with. */
  private static final double[] RESTS = {1 / ROOT_OF_4, 1 / ROOT_OF_2, 1, ROOT_OF_2, ROOT_OF_4};

  private CubeRoot() {}

  static double of(double x) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
      return x;
    }
    double mantissa = MathFunctions.mantissa(Math.abs(x));
    int exponent = MathFunctions.exponent(x);
    double guess = 0;
    for (double coefficient : GUESS) {
      guess = guess * mantissa + coefficient;
    }
    double cube = guess * guess * guess;
    double mended = guess * (cube + 2 * mantissa) / (2 * cube + mantissa);
    double root = mended * RESTS[2 + exponent % 3];
    return Math.scalb(Math.copySign(root, x), exponent / 3);
  }
}
