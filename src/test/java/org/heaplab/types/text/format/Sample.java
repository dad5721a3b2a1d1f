package org.heaplab.types.text.format;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.heaplab.types.RandomValues;
import org.heaplab.types.number.FloatParts;
import org.heaplab.types.number.FloatText;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.IntText;
import org.heaplab.types.text.Quoting;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.Unicode;

/** A value of a few Python types, with its expression: enough of a heap to format. */
record Sample(String python, Object value) {

  static Sample random(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> {
        double real = RandomValues.real(random);
        yield new Sample(RandomValues.python(real), real);
      }
      case 1 -> {
        Text text = RandomValues.text(random, 6);
        yield new Sample(RandomValues.python(text), text);
      }
      default -> {
        BigInteger value = RandomValues.integer(random, random.nextInt(4) == 0 ? 90 : 12);
        yield new Sample("(" + value + ")", value);
      }
    };
  }

  String typeName() {
    return value instanceof Text ? "str" : value instanceof Double ? "float" : "int";
  }

  Text str() {
    if (value instanceof Text text) {
      return text;
    }
    return Text.of(
        value instanceof Double real
            ? FloatText.repr(real)
            : IntText.decimal((BigInteger) value, IntText.DEFAULT_MAX_DIGITS));
  }

  Text repr() {
    return value instanceof Text text ? Quoting.repr(text, Unicode.v15_1()) : str();
  }

  Text convert(char conversion) {
    return switch (conversion) {
      case 's' -> str();
      case 'r' -> repr();
      default -> Quoting.asciiOf(repr());
    };
  }

  Text format(Text spec) {
    if (spec.isEmpty()) {
      return str();
    }
    if (value instanceof Text text) {
      return Formats.text(text, spec, "str");
    }
    return value instanceof Double real
        ? Formats.real(real, spec, "float")
        : Formats.integer((BigInteger) value, spec, "int", IntText.DEFAULT_MAX_DIGITS);
  }

  /** A tuple, or one value, or a dict with texts as keys. */
  record Arguments(List<Sample> items, Map<String, Sample> dict, boolean tuple)
      implements PercentValues<Sample> {
    @Override
    public int count() {
      return tuple ? items.size() : -1;
    }

    @Override
    public Sample item(int index) {
      return items.get(index);
    }

    @Override
    public Sample whole() {
      return dict == null ? items.get(0) : new Sample("", null);
    }

    @Override
    public boolean isMapping() {
      return dict != null;
    }

    @Override
    public Sample lookUp(Text key) {
      Sample found = dict.get(key.toString());
      if (found == null) {
        throw new FormatFault("KeyError", key.repr());
      }
      return found;
    }

    @Override
    public String typeName(Sample value) {
      return value.value() == null ? "dict" : value.typeName();
    }

    @Override
    public BigInteger exactInteger(Sample value) {
      return value.value() instanceof BigInteger whole ? whole : null;
    }

    @Override
    public BigInteger index(Sample value) {
      return exactInteger(value);
    }

    @Override
    public BigInteger truncated(Sample value) {
      return value.value() instanceof Double real ? FloatParts.truncate(real) : exactInteger(value);
    }

    @Override
    public double real(Sample value) {
      if (value.value() instanceof Double real) {
        return real;
      }
      if (value.value() instanceof BigInteger whole) {
        return whole.doubleValue();
      }
      throw FormatFault.type("must be real number, not " + typeName(value));
    }

    @Override
    public Text contents(Sample value) {
      return value.value() instanceof Text text ? text : null;
    }

    @Override
    public Text show(Sample value, char conversion) {
      return value.value() == null ? Text.of("{}") : value.convert(conversion);
    }
  }
}
