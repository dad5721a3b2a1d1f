package org.heaplab.types.text.format;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.heaplab.types.Differential;
import org.heaplab.types.RandomValues;
import org.heaplab.types.number.FloatText;
import org.heaplab.types.number.IntText;
import org.heaplab.types.text.Text;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final List<String> WIDTHS = List.of("", "", "1", "5", "12", "25", "030", "\u0663");
  private static final List<String> ODD =
      List.of(
          "99999999999999999999",
          ".99999999999999999999",
          "9223372036854775807d",
          ".2147483648f",
          "999999999999999s",
          "5,5",
          ",_d",
          "_,d",
          ",,d",
          "1_",
          ".",
          ".f",
          "a<<5",
          "dd",
          "\n",
          "\u00e9",
          "10**3",
          "0<z5",
          "\uD83D\uDE00^9",
          "c5",
          "=010",
          "1 ",
          "+z#010,.3f",
          "z#c",
          "+c");

  private static String pick(Random random, String choices) {
    int at = random.nextInt(choices.length() + choices.length() / 2);
    return at < choices.length() ? choices.substring(at, at + 1) : "";
  }

  private static Text spec(Random random, String types) {
    if (random.nextInt(25) == 0) {
      return Text.of(ODD.get(random.nextInt(ODD.size())));
    }
    StringBuilder out = new StringBuilder();
    if (random.nextInt(3) == 0) {
      out.append(pick(random, "*0x\u1234")).append(pick(random, "<>=^"));
    }
    out.append(random.nextInt(3) == 0 ? pick(random, "+- ") : "");
    out.append(random.nextInt(6) == 0 ? "z" : "").append(random.nextInt(5) == 0 ? "#" : "");
    out.append(random.nextInt(4) == 0 ? "0" : "");
    out.append(WIDTHS.get(random.nextInt(WIDTHS.size())));
    out.append(random.nextInt(3) == 0 ? pick(random, ",_") : "");
    out.append(random.nextInt(3) == 0 ? "." + random.nextInt(random.nextInt(8) == 0 ? 60 : 9) : "");
    return Text.of(out.append(pick(random, types)).toString());
  }

  @Test
  void formatsAreCPythons() {
    Differential.check("format", FormatsTest::cases);
  }

  private static void cases(Differential to, Random random) {
    for (int i = 0; i < 4000; i++) {
      addReal(to, random);
      addInteger(to, random);
      if (i % 3 == 0) {
        addText(to, random);
        addComplex(to, random);
      }
    }
  }

  private static String python(String value, Text spec) {
    return "format(" + value + "," + RandomValues.python(spec) + ")";
  }

  private static void addReal(Differential to, Random random) {
    Text spec = spec(random, "eEfFgGn%eEfFgG%d");
    double value = RandomValues.real(random);
    to.add(
        python(RandomValues.python(value), spec),
        () ->
            spec.isEmpty()
                ? "'" + FloatText.repr(value) + "'"
                : Formats.real(value, spec, "float").ascii());
  }

  private static void addInteger(Differential to, Random random) {
    Text spec = spec(random, "bcdoxXnbdoxXbdoxXefgEG%s");
    BigInteger value = RandomValues.integer(random, random.nextInt(3) == 0 ? 200 : 20);
    to.add(
        python(value.toString(), spec),
        () -> Formats.integer(value, spec, "int", IntText.DEFAULT_MAX_DIGITS).ascii());
  }

  private static void addText(Differential to, Random random) {
    Text spec = spec(random, "ssssssd");
    Text value = RandomValues.text(random, 12);
    to.add(
        python(RandomValues.python(value), spec), () -> Formats.text(value, spec, "str").ascii());
  }

  private static void addComplex(Differential to, Random random) {
    Text spec = spec(random, "eEfFgGneEfFgG%");
    double real = random.nextInt(3) == 0 ? 0 : RandomValues.real(random);
    double imaginary = RandomValues.real(random);
    if (!spec.isEmpty()) {
      to.add(
          python(
              "complex(" + RandomValues.python(real) + "," + RandomValues.python(imaginary) + ")",
              spec),
          () -> ComplexFormat.format(real, imaginary, spec, "complex").ascii());
    }
  }
}
