package org.heaplab.types.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.heaplab.types.Differential;
import org.heaplab.types.RandomValues;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void loneSurrogatesSideBySideStayTwo() {
    Text text = Text.ofCodePoints(0xD83D, 0xDE00);
    assertThat(text.length()).isEqualTo(2);
    assertThat(text.kind()).isEqualTo(2);
    assertThat(text).isNotEqualTo(Text.of("\uD83D\uDE00"));
    assertThat(text.concat(Text.of("\uD83D\uDE00")).length()).isEqualTo(3);
  }

  @Test
  void kindsAreTheLeastThatHold() {
    assertThat(Text.of("a").isAscii()).isTrue();
    assertThat(Text.of("\u00e9").isAscii()).isFalse();
    assertThat(Text.of("a\u00e9").kind()).isEqualTo(1);
    assertThat(Text.of("a\u0100").kind()).isEqualTo(2);
    assertThat(Text.of("a\u0100").slice(0, 1)).isEqualTo(Text.of("a"));
    assertThat(Text.of("ab\uD83D\uDE00").slice(0, 2).kind()).isEqualTo(1);
    assertThat(Text.of("\u00e9x").repeat(3)).isEqualTo(Text.of("\u00e9x\u00e9x\u00e9x"));
  }

  @Test
  void reprAsciiAndHashAreCPythons() {
    Differential.check("text-repr", TextTest::reprCases);
  }

  private static void reprCases(Differential to, Random random) {
    for (int i = 0; i < 3000; i++) {
      Text text = RandomValues.text(random, 12);
      String python = RandomValues.python(text);
      to.add(
          "repr(" + python + ")",
          () -> Quoting.ascii(Quoting.repr(text, Unicode.v15_1())).toString());
      to.add("ascii(" + python + ")", () -> Text.of(text.ascii()).ascii());
      to.add("hash(" + python + ")", () -> Long.toString(text.hash()));
    }
  }

  @Test
  void slicesConcatsAndOrderAreCPythons() {
    Differential.check("text-slices", TextTest::sliceCases);
  }

  private static void sliceCases(Differential to, Random random) {
    for (int i = 0; i < 1000; i++) {
      Text a = RandomValues.text(random, 9);
      Text b = RandomValues.text(random, 9);
      String pythonA = RandomValues.python(a);
      String pythonB = RandomValues.python(b);
      to.add(pythonA + "+" + pythonB, () -> a.concat(b).ascii());
      to.add(pythonA + "<" + pythonB, () -> a.compareTo(b) < 0 ? "True" : "False");
      int times = random.nextInt(4);
      to.add(pythonA + "*" + times, () -> a.repeat(times).ascii());
      int start = random.nextInt(a.length() + 1);
      int stop = start + random.nextInt(a.length() - start + 1);
      int step = 1 + random.nextInt(3);
      to.add(
          pythonA + "[" + start + ":" + stop + ":" + step + "]",
          () -> a.slice(start, step, (stop - start + step - 1) / step).ascii());
    }
  }
}
