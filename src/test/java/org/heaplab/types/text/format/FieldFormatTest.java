package org.heaplab.types.text.format;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.heaplab.types.Differential;
import org.heaplab.types.RandomValues;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Text;
import org.junit.jupiter.api.Test;

class FieldFormatTest {
  private static final String PIECES = "{}{}{{}}[]..!!::rsa01kx>5 \u0661";
  private static final List<String> FIELDS =
      List.of(
          "{}",
          "{0}",
          "{1}",
          "{k}",
          "{!r}",
          "{!s:>9}",
          "{0!a}",
          "{:>{}}",
          "{:{}.{}}",
          "{0:{1}}",
          "{k:*^12}",
          "{0[0]}",
          "{0[k]}",
          "{0.real}",
          "{0.imag!r}",
          "{k.real.imag:3}",
          "{0[}",
          "{0.}",
          "{0[]}",
          "{0[0]x}",
          "{{",
          "}}",
          "{",
          "}",
          "{0!}",
          "{0!x}",
          "{!r",
          "{!",
          "{!rx}",
          "{:",
          "{a{b}",
          "{0[a]b]}",
          "{9}",
          "{zz}",
          "{99999999999999999999}",
          "{0[99999999999999999999]}",
          "{:{:{}}}",
          "{!\u00e9}",
          "{0!\n}",
          "{[0]}",
          "{.real}");

  /** The positional arguments, and the last of them as keyword k. */
  private record Values(List<Sample> items) implements FieldValues<Sample> {
    @Override
    public Sample positional(long index) {
      if (index >= items.size()) {
        throw FieldValues.outOfRange(index);
      }
      return items.get((int) index);
    }

    @Override
    public Sample keyword(Text name) {
      if (!name.toString().equals("k")) {
        throw new FormatFault("KeyError", name.repr());
      }
      return items.get(items.size() - 1);
    }

    @Override
    public void drop(Sample value) {}

    @Override
    public Sample attribute(Sample value, Text name) {
      boolean known = name.toString().equals("real") || name.toString().equals("imag");
      if (!known || value.value() instanceof Text) {
        throw new FormatFault(
            "AttributeError", "'" + value.typeName() + "' object has no attribute '" + name + "'");
      }
      if (name.toString().equals("real")) {
        return value;
      }
      return new Sample("", value.value() instanceof Double ? 0.0 : (Object) BigInteger.ZERO);
    }

    @Override
    public Sample item(Sample value, long index) {
      if (!(value.value() instanceof Text text)) {
        throw FormatFault.type("'" + value.typeName() + "' object is not subscriptable");
      }
      if (index >= text.length()) {
        throw new FormatFault("IndexError", "string index out of range");
      }
      return new Sample("", text.slice((int) index, (int) index + 1));
    }

    @Override
    public Sample item(Sample value, Text key) {
      throw FormatFault.type(
          value.value() instanceof Text
              ? "string indices must be integers, not 'str'"
              : "'" + value.typeName() + "' object is not subscriptable");
    }

    @Override
    public Sample convert(Sample value, char conversion) {
      return new Sample("", value.convert(conversion));
    }

    @Override
    public Text format(Sample value, Text spec) {
      return value.format(spec);
    }
  }

  @Test
  void strFormatIsCPythons() {
    Differential.check("str-format", FieldFormatTest::cases);
  }

  private static void cases(Differential to, Random random) {
    for (int i = 0; i < 6000; i++) {
      Text template =
          i % 3 == 0 ? RandomValues.textOf(random, 12, PIECES) : Text.of(fields(random));
      List<Sample> items = new ArrayList<>();
      for (int k = random.nextInt(4); k >= 0; k--) {
        items.add(
            random.nextBoolean()
                ? new Sample("" + (k + 3), BigInteger.valueOf(k + 3))
                : Sample.random(random));
      }
      Values values = new Values(items);
      to.add(
          RandomValues.python(template)
              + ".format("
              + items.stream().map(Sample::python).collect(Collectors.joining(", "))
              + ", k="
              + items.get(items.size() - 1).python()
              + ")",
          () -> FieldFormat.format(template, values).ascii());
    }
  }

  private static String fields(Random random) {
    StringBuilder out = new StringBuilder("-");
    for (int k = random.nextInt(4); k > 0; k--) {
      out.append(FIELDS.get(random.nextInt(FIELDS.size()))).append('|');
    }
    return out.toString();
  }
}
