package org.heaplab.types.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Arithmetic in pieces gives what {@code BigInteger} gives at once, and can be stopped. */
class LongNumbersTest {
  private static final int LONG = 1_500_000;

  private final Random random = new Random(20261127);
  private int polls;
  private final Poll counting = () -> polls++;

  private BigInteger bits(int count) {
    return new BigInteger(count, random).setBit(count - 1);
  }

  @Test
  void quotientsOfAllShapes() {
    LongQuotient quotient = new LongQuotient(counting);
    for (int[] shape : new int[][] {{LONG, 600_001}, {LONG, 40}, {LONG, LONG}, {5, LONG}}) {
      BigInteger left = bits(shape[0]);
      BigInteger right = bits(shape[1]);
      assertThat(quotient.of(left, right)).isEqualTo(left.divideAndRemainder(right));
      assertThat(quotient.of(left.negate(), right))
          .isEqualTo(left.negate().divideAndRemainder(right));
    }
    assertThat(polls).isPositive();
  }

  @Test
  void quotientsAtTheEdge() {
    LongQuotient quotient = new LongQuotient(counting);
    BigInteger right = BigInteger.ONE.shiftLeft(700_000).subtract(BigInteger.ONE);
    for (int less = 0; less < 3; less++) {
      BigInteger left = right.multiply(right).subtract(BigInteger.valueOf(less));
      assertThat(quotient.of(left, right)).isEqualTo(left.divideAndRemainder(right));
    }
  }

  @Test
  void productsAndPowers() {
    LongProduct product = new LongProduct(counting);
    BigInteger left = bits(LONG).negate();
    BigInteger right = bits(LONG - 77);
    assertThat(product.of(left, right)).isEqualTo(left.multiply(right));
    assertThat(product.power(BigInteger.valueOf(7), 900_001))
        .isEqualTo(BigInteger.valueOf(7).pow(900_001));
    assertThat(polls).isPositive();
  }

  @Test
  void rootsAndDivisors() {
    LongRoots roots = new LongRoots(counting);
    BigInteger root = bits(250_000);
    BigInteger square = root.multiply(root);
    assertThat(roots.squareRoot(square)).isEqualTo(root);
    assertThat(roots.squareRoot(square.subtract(BigInteger.ONE)))
        .isEqualTo(root.subtract(BigInteger.ONE));
    BigInteger shared = bits(30_000);
    BigInteger left = bits(60_000).multiply(shared);
    BigInteger right = bits(70_000).multiply(shared);
    assertThat(roots.commonDivisor(left.negate(), right)).isEqualTo(left.gcd(right));
    assertThat(roots.commonDivisor(left, BigInteger.ZERO)).isEqualTo(left);
    assertThat(polls).isPositive();
  }

  @Test
  void digitsOfLongNumbers() {
    BigInteger value = bits(600_000).negate();
    assertThat(LongDecimal.of(value, counting)).isEqualTo(value.toString());
    assertThat(polls).isPositive();
  }

  @Test
  void aPollThatThrowsStopsThem() {
    Poll stop =
        () -> {
          throw new IllegalStateException("stopped");
        };
    BigInteger left = bits(2 * LONG);
    BigInteger right = bits(LONG);
    assertThatThrownBy(() -> new LongQuotient(stop).of(left, right)).hasMessage("stopped");
    assertThatThrownBy(() -> new LongRoots(stop).squareRoot(left)).hasMessage("stopped");
    assertThatThrownBy(() -> new LongRoots(stop).commonDivisor(left, right)).hasMessage("stopped");
    assertThatThrownBy(() -> Combinatorics.factorial(BigInteger.TEN, stop)).hasMessage("stopped");
  }
}
