package org.heaplab.types.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.heaplab.build.Seeds;
import org.heaplab.types.CPythonOracle;
import org.heaplab.types.RandomValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a function's last bits differ from the C library's that a live CPython uses. */
class ElementaryTest {
  private static final int CASES = 1500;

  private static final Map<String, DoubleUnaryOperator> FUNCTIONS =
      Map.ofEntries(
          Map.entry("exp", Elementary::exp),
          Map.entry("exp2", Elementary::exp2),
          Map.entry("expm1", Elementary::expm1),
          Map.entry("log", Elementary::log),
          Map.entry("log2", Elementary::log2),
          Map.entry("log10", Elementary::log10),
          Map.entry("log1p", Elementary::log1p),
          Map.entry("sin", Elementary::sin),
          Map.entry("cos", Elementary::cos),
          Map.entry("tan", Elementary::tan),
          Map.entry("asin", Elementary::asin),
          Map.entry("acos", Elementary::acos),
          Map.entry("atan", Elementary::atan),
          Map.entry("sinh", Elementary::sinh),
          Map.entry("cosh", Elementary::cosh),
          Map.entry("tanh", Elementary::tanh),
          Map.entry("asinh", Elementary::asinh),
          Map.entry("acosh", Elementary::acosh),
          Map.entry("atanh", Elementary::atanh),
          Map.entry("cbrt", Elementary::cbrt),
          Map.entry("erf", ErrorFunction::erf),
          Map.entry("erfc", ErrorFunction::erfc),
          Map.entry("gamma", Gamma::gamma),
          Map.entry("lgamma", Gamma::logGamma));

  /** Name, and how many of a thousand may differ. */
  @ParameterizedTest
  @CsvSource({
    "exp, 8",
    "exp2, 8",
    "expm1, 8",
    "log, 8",
    "log2, 12",
    "log10, 8",
    "log1p, 8",
    "sin, 12",
    "cos, 12",
    "tan, 15",
    "asin, 12",
    "acos, 8",
    "atan, 8",
    "sinh, 8",
    "cosh, 8",
    "tanh, 8",
    "asinh, 8",
    "acosh, 8",
    "atanh, 8",
    "gamma, 15",
    "lgamma, 15",
    "erf, 60",
    "erfc, 350",
    "cbrt, 0"
  })
  void fewLastBitsDiffer(String name, int perThousand) {
    Optional<CPythonOracle> python = CPythonOracle.find("3.13");
    if (python.isEmpty()) {
      return;
    }
    long seed = Seeds.seed();
    Random random = new Random(seed);
    List<Double> arguments = new ArrayList<>();
    List<String> expressions = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      double x = argument(random);
      arguments.add(x);
      expressions.add("math." + name + "(" + RandomValues.python(x) + ")");
    }
    List<String> answers = python.get().answers(expressions);
    int differ = 0;
    for (int i = 0; i < CASES; i++) {
      String answer = answers.get(i);
      String expression = expressions.get(i) + ", -Dheaplab.seed=" + seed;
      if (answer.startsWith("!")) {
        continue;
      }
      double theirs = Double.parseDouble(answer.replace("inf", "Infinity").replace("nan", "NaN"));
      double ours = FUNCTIONS.get(name).applyAsDouble(arguments.get(i));
      if (Double.compare(ours, theirs) != 0) {
        differ++;
        double allowed = Math.max(4 * Math.ulp(theirs), name.equals("lgamma") ? 1e-14 : 0);
        assertThat(Math.abs(ours - theirs)).as(expression).isLessThanOrEqualTo(allowed);
      }
    }
    System.out.println(name + ": " + differ + " of " + CASES + " differ, -Dheaplab.seed=" + seed);
    assertThat(differ).as(name).isLessThanOrEqualTo(perThousand * CASES / 1000);
  }

  private static double argument(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> random.nextDouble() * 2 - 1;
      case 1 -> random.nextGaussian() * 100;
      case 2 -> 1 + random.nextDouble() / 8;
      case 3 -> random.nextDouble() * 5;
      case 4 -> RandomValues.real(random);
      default -> random.nextInt(40) - 5;
    };
  }

  @Test
  void exactCasesStayExact() {
    assertThat(Elementary.pow(2, 0.5)).isEqualTo(Math.sqrt(2));
    assertThat(Elementary.pow(-2, 3)).isEqualTo(-8);
    assertThat(Elementary.log2(8)).isEqualTo(3);
    assertThat(Elementary.log10(1000)).isEqualTo(3);
    assertThat(Elementary.exp2(-1074)).isEqualTo(Double.MIN_VALUE);
    assertThat(Elementary.cbrt(27)).isEqualTo(3.0000000000000004);
    assertThat(Elementary.sin(1e22)).isEqualTo(-0.8522008497671888);
    assertThat(Elementary.atan(1e300)).isEqualTo(Math.PI / 2);
  }
}
