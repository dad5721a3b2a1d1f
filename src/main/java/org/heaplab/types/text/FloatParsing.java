package org.heaplab.types.text;

import org.heaplab.types.number.FloatLiteral;
import org.heaplab.types.number.FormatFault;

/** {@code float(text)} and {@code complex(text)}: digits of any script, and CPython's words. */
public final class FloatParsing {
  private FloatParsing() {}

  /**
   * {@code float(text)}.
   *
   * @throws FormatFault ValueError
   */
  public static double parse(Text text) {
    return parse(IntLiteral.numeral(text), text.repr());
  }

  /** {@code float(bytes)}. */
  public static double parse(byte[] bytes) {
    return parse(Codecs.latin1(bytes).units(), Quoting.repr(bytes));
  }

  private static double parse(String numeral, String repr) {
    Double value = FloatLiteral.parse(numeral);
    if (value == null) {
      throw FormatFault.value("could not convert string to float: " + repr);
    }
    return value;
  }

  /**
   * {@code complex(text)}.
   *
   * @throws FormatFault ValueError
   */
  public static FloatLiteral.Parts parseComplex(Text text) {
    String plain = FloatLiteral.withoutUnderscores(IntLiteral.numeral(text));
    if (plain == null) {
      throw FormatFault.value("could not convert string to complex: " + text.repr());
    }
    FloatLiteral.Parts parts = FloatLiteral.parseComplex(plain);
    if (parts == null) {
      throw FormatFault.value("complex() arg is a malformed string");
    }
    return parts;
  }
}
