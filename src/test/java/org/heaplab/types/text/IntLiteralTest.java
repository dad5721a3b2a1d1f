package org.heaplab.types.text;

import java.math.BigInteger;
import java.util.Random;
import org.heaplab.types.Differential;
import org.heaplab.types.RandomValues;
import org.heaplab.types.number.IntText;
import org.junit.jupiter.api.Test;

class IntLiteralTest {
  private static final String ALPHABET =
      "0011223789abxoBXzZ__+- \t\n\u0661\u0662\u2003\u00e9\u001c";

  @Test
  void intsAreReadAndWrittenAsCPythonDoes() {
    Differential.check("int-text", IntLiteralTest::cases);
  }

  private static void cases(Differential to, Random random) {
    for (int i = 0; i < 3000; i++) {
      Text text = RandomValues.textOf(random, 7, ALPHABET);
      int base = random.nextInt(3) == 0 ? 10 : random.nextInt(38);
      if (base != 1 && base != 37) {
        to.add(
            "int(" + RandomValues.python(text) + "," + base + ")",
            () -> IntLiteral.parse(text, base, IntText.DEFAULT_MAX_DIGITS).toString());
      }
      BigInteger value = RandomValues.integer(random, 300);
      to.add(value.toString(), () -> IntText.decimal(value, IntText.DEFAULT_MAX_DIGITS));
    }
    for (int digits = 4298; digits < 4303; digits++) {
      int count = digits;
      to.add(
          "str(-10**" + digits + ")[:9]",
          () ->
              "'"
                  + IntText.decimal(BigInteger.TEN.pow(count).negate(), 4300).substring(0, 9)
                  + "'");
      to.add(
          "int('1'*" + digits + ") % 1000",
          () ->
              IntLiteral.parse(Text.of("1".repeat(count)), 10, 4300)
                  .mod(BigInteger.valueOf(1000))
                  .toString());
    }
  }
}
