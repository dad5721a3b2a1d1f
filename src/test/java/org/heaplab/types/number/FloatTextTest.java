package org.heaplab.types.number;

import java.util.Random;
import org.heaplab.types.Differential;
import org.heaplab.types.RandomValues;
import org.junit.jupiter.api.Test;

class FloatTextTest {
  @Test
  void reprIsCPythons() {
    Differential.check("float-repr", FloatTextTest::cases);
  }

  private static void cases(Differential to, Random random) {
    for (int i = 0; i < 20000; i++) {
      double value = RandomValues.real(random);
      to.add(RandomValues.python(value), () -> FloatText.repr(value));
    }
  }
}
