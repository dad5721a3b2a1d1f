package org.heaplab.types;

import java.math.BigInteger;
import java.util.Random;
import org.heaplab.types.text.Text;

/** Random values that favour the edges, and how Python writes them. */
public final class RandomValues {
  private static final double[] EDGES = {
    0.0,
    -0.0,
    1,
    -1,
    0.5,
    1.5,
    2.5,
    1e16,
    1e15,
    9999999999999998.0,
    1e-4,
    1e-5,
    1e22,
    Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    0.1,
    1.1,
    123456.789,
    9007199254740992.0,
    2.225073858507201E-308,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN,
    Math.PI,
    1e100,
    1e-100
  };
  private static final int[] POINT_LIMITS = {0x7F, 0x100, 0x3000, 0xD7FF, 0xFFFF, 0x10FFFF};

  private RandomValues() {}

  /** A double: an edge, a short decimal, a power of two, or any bits. */
  public static double real(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> EDGES[random.nextInt(EDGES.length)];
      case 1 -> (random.nextInt(200000) - 100000) / Math.pow(10, random.nextInt(8));
      case 2 -> Math.scalb(1.0, random.nextInt(2098) - 1074);
      case 3 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
      case 4 -> random.nextLong() >> random.nextInt(63);
      default -> Double.longBitsToDouble(random.nextLong());
    };
  }

  /** A double as a Python expression. */
  public static String python(double value) {
    return Double.isNaN(value) ? "nan" : "real(" + Double.doubleToRawLongBits(value) + ")";
  }

  /** An int of up to about {@code bits} bits. */
  public static BigInteger integer(Random random, int bits) {
    BigInteger value = new BigInteger(random.nextInt(bits + 1), random);
    if (random.nextInt(4) == 0) {
      value =
          BigInteger.ONE
              .shiftLeft(random.nextInt(bits + 1))
              .add(BigInteger.valueOf(random.nextInt(3) - 1));
    }
    return random.nextBoolean() ? value : value.negate();
  }

  /** A text of up to {@code length} code points, of any kind. */
  public static Text text(Random random, int length) {
    int[] points = new int[random.nextInt(length + 1)];
    int limit = POINT_LIMITS[random.nextInt(POINT_LIMITS.length)] + 1;
    for (int i = 0; i < points.length; i++) {
      points[i] = random.nextInt(random.nextInt(3) == 0 ? limit : Math.min(limit, 0x100));
    }
    return Text.ofCodePoints(points);
  }

  /** A text of code points from a few. */
  public static Text textOf(Random random, int length, String alphabet) {
    int[] from = alphabet.codePoints().toArray();
    int[] points = new int[random.nextInt(length + 1)];
    for (int i = 0; i < points.length; i++) {
      points[i] = from[random.nextInt(from.length)];
    }
    return Text.ofCodePoints(points);
  }

  /** A text as a Python literal that does not lean on our quoting. */
  public static String python(Text text) {
    StringBuilder out = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      out.append("\\U").append(String.format("%08x", text.at(i)));
    }
    return out.append('\'').toString();
  }
}
