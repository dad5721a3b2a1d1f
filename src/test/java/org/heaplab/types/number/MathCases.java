package org.heaplab.types.number;

import java.math.BigInteger;
import java.util.Random;
import org.heaplab.types.Differential;
import org.heaplab.types.RandomValues;

/** Functions of {@code math} that must agree in every bit. */
final class MathCases {
  private MathCases() {}

  private static String text(double value) {
    return FloatText.repr(value);
  }

  static void add(Differential to, Random random) {
    for (int i = 0; i < 2000; i++) {
      floats(to, random);
      wholes(to, random);
      sums(to, random);
    }
  }

  private static void floats(Differential to, Random random) {
    double x = RandomValues.real(random);
    double y = RandomValues.real(random);
    String a = RandomValues.python(x);
    String b = RandomValues.python(y);
    to.add(
        "math.frexp(" + a + ")",
        () -> "(" + text(MathFunctions.mantissa(x)) + ", " + MathFunctions.exponent(x) + ")");
    to.add(
        "math.modf(" + a + ")",
        () -> {
          double[] both = MathFunctions.modf(x);
          return "(" + text(both[0]) + ", " + text(both[1]) + ")";
        });
    to.add("math.ulp(" + a + ")", () -> text(MathFunctions.ulp(x)));
    if (y != 0 && !Double.isInfinite(x)) {
      to.add("math.remainder(" + a + "," + b + ")", () -> text(MathFunctions.remainder(x, y)));
    }
    long steps = random.nextInt(3) == 0 ? random.nextLong() >>> 1 : random.nextInt(5);
    to.add(
        "math.nextafter(" + a + "," + b + ",steps=" + steps + ")",
        () -> text(MathFunctions.nextAfter(x, y, BigInteger.valueOf(steps))));
    to.add(
        "math.isclose(" + a + "," + b + ")",
        () -> MathFunctions.isClose(x, y, 1e-9, 0) ? "True" : "False");
    to.add("math.hypot(" + a + "," + b + ",3.5)", () -> text(Norms.hypot(x, y, 3.5)));
    to.add(
        "math.dist((" + a + ",1.0),(" + b + ",2.5))",
        () -> text(Norms.distance(new double[] {x, 1.0}, new double[] {y, 2.5})));
  }

  private static void wholes(Differential to, Random random) {
    BigInteger x = RandomValues.integer(random, 90);
    BigInteger y = RandomValues.integer(random, 90);
    to.add("math.gcd(" + x + "," + y + ")", () -> Combinatorics.gcd(x, y, Poll.NONE).toString());
    to.add("math.lcm(" + x + "," + y + ")", () -> Combinatorics.lcm(x, y, Poll.NONE).toString());
    to.add("math.isqrt(" + x + ")", () -> Combinatorics.isqrt(x, Poll.NONE).toString());
    BigInteger n = BigInteger.valueOf(random.nextInt(120) - 3);
    BigInteger k = BigInteger.valueOf(random.nextInt(60) - 3);
    to.add(
        "math.comb(" + n + "," + k + ")",
        () -> Combinatorics.combinations(n, k, Poll.NONE).toString());
    to.add(
        "math.perm(" + n + "," + k + ")",
        () -> Combinatorics.permutations(n, k, Poll.NONE).toString());
    to.add("math.factorial(" + n + ")", () -> Combinatorics.factorial(n, Poll.NONE).toString());
  }

  private static void sums(Differential to, Random random) {
    int count = random.nextInt(8);
    double[] items = new double[count];
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < count; i++) {
      items[i] = RandomValues.real(random);
      list.append(RandomValues.python(items[i])).append(',');
    }
    to.add(
        "math.fsum([" + list + "])",
        () -> {
          Sums sum = new Sums();
          for (double item : items) {
            sum.add(item);
          }
          return text(sum.result());
        });
    StringBuilder products = new StringBuilder();
    ProductSum product = new ProductSum();
    for (int i = 0; i < count; i++) {
      double x = random.nextGaussian() * Math.pow(10, random.nextInt(20));
      double y = random.nextGaussian();
      products.append('(').append(RandomValues.python(x)).append(',');
      products.append(RandomValues.python(y)).append("),");
      product.add(x, y);
    }
    if (count > 0) {
      to.add("math.sumprod(*zip(" + products + "))", () -> text(product.result()));
    }
  }
}
