package org.heaplab.types.number;

import java.math.BigInteger;
import java.util.Random;
import org.heaplab.types.Differential;
import org.heaplab.types.RandomValues;
import org.junit.jupiter.api.Test;

class HashesTest {
  @Test
  void hashesAreCPythons() {
    Differential.check("hashes", HashesTest::cases);
  }

  private static void cases(Differential to, Random random) {
    for (int i = 0; i < 1000; i++) {
      double real = RandomValues.real(random);
      if (!Double.isNaN(real)) {
        to.add(
            "hash(" + RandomValues.python(real) + ")",
            () -> Long.toString(Hashes.floating(real, 0)));
      }
      BigInteger big = RandomValues.integer(random, 200);
      to.add("hash(" + big + ")", () -> Long.toString(Hashes.integer(big)));
      long small = random.nextLong() >> random.nextInt(64);
      to.add("hash(" + small + ")", () -> Long.toString(Hashes.integer(small)));
      int imaginary = i - 3;
      to.add(
          "hash(complex(" + small + "," + imaginary + "))",
          () ->
              Long.toString(
                  Hashes.complex(
                      Hashes.floating((double) small, 0), Hashes.floating(imaginary, 0))));
      containers(to, random);
    }
  }

  private static void containers(Differential to, Random random) {
    int count = random.nextInt(12);
    long[] items = new long[count];
    StringBuilder list = new StringBuilder();
    for (int k = 0; k < count; k++) {
      long value = random.nextInt(100) - 50 + 1000L * k;
      items[k] = Hashes.integer(value);
      list.append(value).append(',');
    }
    to.add("hash((" + list + "))", () -> Long.toString(Hashes.tuple(items.clone())));
    to.add("hash(frozenset([" + list + "]))", () -> Long.toString(Hashes.frozenSet(items.clone())));
    long start = random.nextInt(9) - 4L;
    to.add(
        "hash(slice(" + start + ",None,-3))",
        () -> Long.toString(Hashes.slice(Hashes.integer(start), Hashes.NONE, Hashes.integer(-3))));
    int length = random.nextInt(4);
    to.add(
        "hash(range(" + start + "," + (start + 7L * length) + ",7))",
        () ->
            Long.toString(
                Hashes.range(
                    BigInteger.valueOf(length),
                    BigInteger.valueOf(start),
                    BigInteger.valueOf(7),
                    Hashes.NONE)));
  }
}
