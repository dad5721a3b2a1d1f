package org.heaplab.types.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heaplab.types.CPythonOracle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every code point's record, by checksum against what CPython 3.13, 3.12 and 3.11 answered, and one
 * by one against a live 3.13.
 */
class UnicodeTest {
  private static final String PROGRAM =
      """
      import sys
      def value(c):
          try: return int(c)
          except ValueError: return -1
      for i in range(0x110000):
          c = chr(i)
          bits = [c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isspace(),
              len(('a' + c + 'b').splitlines()) == 2, c.isprintable(), c.islower(), c.isupper(),
              c.istitle() and not c.isupper(), c.isidentifier(), ('a' + c).isidentifier(),
              (c + 'a').title().endswith('a')]
          mapped = ' '.join(ascii(m) for m in (c.lower(), c.upper(), c.title(), c.casefold()))
          print(''.join('01'[b] for b in bits), value(c), mapped)
      """;

  @ParameterizedTest
  @CsvSource({
    "15.1, -1400433836009781536",
    "15.0, 3884750294343761077",
    "14.0, 3280322827129192575"
  })
  void everyCodePointIsAsCPythonHasIt(String name, long checksum) {
    Unicode unicode =
        switch (name) {
          case "15.1" -> Unicode.v15_1();
          case "15.0" -> Unicode.v15_0();
          default -> Unicode.v14_0();
        };
    List<String> ours = new ArrayList<>();
    long sum = 0;
    for (int point = 0; point < Unicode.LIMIT; point++) {
      ours.add(line(unicode, point));
      sum = sum * 1000003 + ours.get(point).hashCode();
    }
    Optional<CPythonOracle> python = CPythonOracle.find("3.13");
    if (name.equals("15.1") && python.isPresent()) {
      List<String> theirs = python.get().run(PROGRAM, "");
      assertThat(theirs).hasSize(Unicode.LIMIT);
      for (int point = 0; point < Unicode.LIMIT; point++) {
        if (!ours.get(point).equals(theirs.get(point))) {
          assertThat(ours.get(point)).as("U+%04X", point).isEqualTo(theirs.get(point));
        }
      }
    }
    assertThat(sum).as("checksum of Unicode " + name).isEqualTo(checksum);
  }

  private static String line(Unicode unicode, int point) {
    StringBuilder out = new StringBuilder();
    for (Unicode.Property property : Unicode.Property.values()) {
      if (property != Unicode.Property.CASE_IGNORABLE) {
        out.append(unicode.is(property, point) ? '1' : '0');
      }
    }
    out.append(' ').append(unicode.decimal(point));
    for (Unicode.Mapping mapping : Unicode.Mapping.values()) {
      TextBuilder mapped = new TextBuilder();
      unicode.map(mapping, point, mapped);
      out.append(' ').append(mapped.build().ascii());
    }
    return out.toString();
  }
}
