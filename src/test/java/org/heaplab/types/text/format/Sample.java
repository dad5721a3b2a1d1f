package org.heaplab.types.text.format;

import java.math.BigInteger;
import java.util.Random;
import org.heaplab.types.RandomValues;
import org.heaplab.types.number.FloatText;
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
        if (value.bitLength() > 12 && value.bitLength() < 64) {
          // As a width it would have CPython fill gigabytes.
          value = value.mod(BigInteger.valueOf(4096));
        }
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
}
