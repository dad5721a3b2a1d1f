package org.heaplab.types.text;

import java.util.Random;
import java.util.function.Supplier;
import org.heaplab.types.Differential;
import org.heaplab.types.RandomValues;
import org.junit.jupiter.api.Test;

class CodecsTest {
  private static final String[] ENCODINGS = {
    "utf-8",
    "utf-8",
    "utf-8",
    "ascii",
    "latin-1",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-32-le",
    "utf-32-be"
  };
  private static final String[] ERRORS = {
    "strict",
    "ignore",
    "replace",
    "backslashreplace",
    "xmlcharrefreplace",
    "surrogateescape",
    "surrogatepass",
    "nonsense"
  };
  private static final int[] BYTES = {
    0, 'a', 0x7F, 0x80, 0xBF, 0xC2, 0xE0, 0xE2, 0xED, 0xA0, 0xD8, 0xDC, 0xF0, 0x90, 0xF4, 0xFF,
    0xFE, 0x11
  };

  @Test
  void encodingsAreCPythons() {
    Differential.check("codecs", CodecsTest::cases);
  }

  private static void cases(Differential to, Random random) {
    for (int i = 0; i < 6000; i++) {
      String encoding = ENCODINGS[random.nextInt(ENCODINGS.length)];
      String errors = ERRORS[random.nextInt(ERRORS.length)];
      String tail = "('" + encoding + "', '" + errors + "')";
      Text text = text(random);
      to.add(
          RandomValues.python(text) + ".encode" + tail,
          () ->
              fault(
                  () -> Quoting.repr(Encoder.encode(text, Encoding.named(encoding), errors)),
                  text));
      byte[] bytes = new byte[random.nextInt(9)];
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] = (byte) BYTES[random.nextInt(BYTES.length)];
      }
      to.add(
          Quoting.repr(bytes) + ".decode" + tail,
          () ->
              fault(() -> Decoder.decode(bytes, Encoding.named(encoding), errors).ascii(), bytes));
    }
  }

  private static Text text(Random random) {
    int[] points = RandomValues.text(random, 6).repr().codePoints().toArray();
    for (int k = 0; k < points.length; k++) {
      if (random.nextInt(4) == 0) {
        points[k] = 0xD800 + random.nextInt(0x800);
      } else if (random.nextInt(4) == 0) {
        points[k] = 0xDC80 + random.nextInt(0x80);
      }
    }
    return Text.ofCodePoints(points);
  }

  /** The exception as CPython prints it. */
  private static String fault(Supplier<String> answer, Object object) {
    try {
      return answer.get();
    } catch (CodecFault fault) {
      return "!"
          + (fault.decoding() ? "UnicodeDecodeError" : "UnicodeEncodeError")
          + ": "
          + Text.of(
                  "'"
                      + fault.encoding()
                      + "' codec can't "
                      + (fault.decoding() ? "decode byte" : "encode character")
                      + place(fault, object)
                      + ": "
                      + fault.reason())
              .ascii();
    }
  }

  private static String place(CodecFault fault, Object object) {
    if (fault.end() != fault.start() + 1) {
      return "s in position " + fault.start() + "-" + (fault.end() - 1);
    }
    String shown;
    if (object instanceof Text text) {
      TextBuilder escaped = new TextBuilder();
      Quoting.escape(text.at(fault.start()), escaped);
      shown = "'" + escaped.build() + "'";
    } else {
      shown = String.format("0x%02x", ((byte[]) object)[fault.start()]);
    }
    return " " + shown + " in position " + fault.start();
  }
}
