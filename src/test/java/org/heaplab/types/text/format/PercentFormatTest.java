package org.heaplab.types.text.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.heaplab.types.Differential;
import org.heaplab.types.RandomValues;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.IntText;
import org.heaplab.types.text.Quoting;
import org.heaplab.types.text.Text;
import org.junit.jupiter.api.Test;

class PercentFormatTest {
  private static final List<String> ODD =
      List.of(
          "%99999999999999999999d",
          "%9223372036854775807d",
          "%.99999999999999999999d",
          "%.9999999999f",
          "%.2147483645d",
          "%.2147483647d",
          "%",
          "%5",
          "%(a",
          "%((a)d",
          "%(a)",
          "%(zz)s",
          "%(a)%",
          "%5%",
          "%hhd",
          "%lld",
          "%l",
          "%q",
          "%\n",
          "%\u00e9",
          "%5\u0661d",
          "%. d",
          "%-",
          "%.",
          "%(b(c)d)s",
          "%()s");

  private static String conversion(Random random, boolean keyed) {
    if (random.nextInt(20) == 0) {
      return ODD.get(random.nextInt(ODD.size()));
    }
    StringBuilder out = new StringBuilder("%");
    if (keyed) {
      out.append(random.nextBoolean() ? "(a)" : "(\u00e9)");
    }
    while (random.nextInt(3) == 0) {
      out.append("-+ #0".charAt(random.nextInt(5)));
    }
    out.append(random.nextInt(3) == 0 ? random.nextInt(30) : random.nextInt(12) == 0 ? "*" : "");
    if (random.nextInt(3) == 0) {
      out.append('.').append(random.nextInt(9) == 0 ? "*" : "" + random.nextInt(12));
    }
    out.append(random.nextInt(9) == 0 ? "hlL".charAt(random.nextInt(3)) : "");
    return out.append("sradiuoxXeEfFgGcsrdxfd%".charAt(random.nextInt(23))).toString();
  }

  @Test
  void percentIsCPythons() {
    Differential.check("percent", PercentFormatTest::cases);
  }

  private static void cases(Differential to, Random random) {
    for (int i = 0; i < 9000; i++) {
      boolean keyed = random.nextInt(5) == 0;
      int count = random.nextInt(3);
      StringBuilder template = new StringBuilder("<");
      for (int k = 0; k < count; k++) {
        template.append(conversion(random, keyed)).append(random.nextInt(5) == 0 ? "%%" : "|");
      }
      Text text = Text.of(template.toString());
      List<Sample> items = new ArrayList<>();
      int given = random.nextInt(8) == 0 ? random.nextInt(4) : count;
      for (int k = 0; k < given; k++) {
        items.add(Sample.random(random));
      }
      add(to, random, text, items, keyed);
    }
    for (String odd : ODD) {
      Sample one = Sample.random(random);
      add(to, random, Text.of(odd), List.of(one), odd.contains("("));
    }
  }

  private static void add(
      Differential to, Random random, Text template, List<Sample> items, boolean keyed) {
    String head = RandomValues.python(template) + " % ";
    if (keyed) {
      Sample value = items.isEmpty() ? Sample.random(random) : items.get(0);
      SampleArguments dict =
          new SampleArguments(List.of(), Map.of("a", value, "\u00e9", value), false);
      if (!template.toString().contains("s") || template.toString().contains(")")) {
        String entries = "{'a': " + value.python() + ", '\\xe9': " + value.python() + "}";
        String shown = head + entries;
        to.add(shown, () -> ours(template, dict));
      }
      return;
    }
    boolean tuple = items.size() != 1 || random.nextBoolean();
    String list = items.stream().map(Sample::python).collect(Collectors.joining(","));
    SampleArguments arguments = new SampleArguments(items, null, tuple);
    to.add(
        head + (tuple ? items.isEmpty() ? "()" : "(" + list + ",)" : list),
        () -> ours(template, arguments));
  }

  private static String ours(Text template, SampleArguments arguments) {
    return PercentFormat.format(template, arguments, false, IntText.DEFAULT_MAX_DIGITS).ascii();
  }

  @Test
  void bytesPercentIsCPythons() {
    Differential.check("percent-bytes", PercentFormatTest::bytesCases);
  }

  private static void bytesCases(Differential to, Random random) {
    for (int i = 0; i < 3000; i++) {
      Text template = Text.of("<" + conversion(random, false) + ">");
      Sample value = Sample.random(random);
      if (i % 3 == 0 || value.value() instanceof Text) {
        Text text = RandomValues.textOf(random, 2, "ab\u00e9'\n");
        value = new Sample(RandomValues.python(text) + ".encode('latin-1')", text);
      }
      if (template.kind() == 1) {
        BytesArguments arguments = new BytesArguments(List.of(value), null, false);
        to.add(
            RandomValues.python(template) + ".encode('latin-1') % " + value.python(),
            () ->
                Quoting.repr(
                    bytes(
                        PercentFormat.format(
                            template, arguments, true, IntText.DEFAULT_MAX_DIGITS))));
      }
    }
  }

  private static byte[] bytes(Text latin1) {
    byte[] bytes = new byte[latin1.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) latin1.at(i);
    }
    return bytes;
  }

  /** Texts stand for bytes. */
  private static final class BytesArguments extends SampleArguments {
    BytesArguments(List<Sample> items, Map<String, Sample> dict, boolean tuple) {
      super(items, dict, tuple);
    }

    @Override
    public String typeName(Sample value) {
      return value.value() instanceof Text ? "bytes" : super.typeName(value);
    }

    @Override
    public double real(Sample value) {
      if (value.value() instanceof Text) {
        throw FormatFault.type("float argument required, not bytes");
      }
      return super.real(value);
    }

    @Override
    public Text show(Sample value, char conversion) {
      boolean raw = conversion == 's' || conversion == 'b';
      if (value.value() instanceof Text text) {
        return raw ? text : Text.of(Quoting.repr(bytes(text)));
      }
      if (raw) {
        throw FormatFault.type(
            "%b requires a bytes-like object, or an object that implements __bytes__, not '"
                + typeName(value)
                + "'");
      }
      return super.show(value, conversion);
    }
  }
}
