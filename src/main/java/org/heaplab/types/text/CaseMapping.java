package org.heaplab.types.text;

import org.heaplab.types.text.Unicode.Mapping;
import org.heaplab.types.text.Unicode.Property;

/**
 * {@code upper}, {@code lower}, {@code title}, {@code capitalize}, {@code casefold}, {@code
 * swapcase}, with one-to-many mappings and the final sigma.
 *
 * @param unicode the simulated version's database
 * @see "do_lower to do_casefold in Objects/unicodeobject.c (3.13)"
 */
public record CaseMapping(Unicode unicode) {
  private static final int CAPITAL_SIGMA = 0x3A3;
  private static final int SMALL_SIGMA = 0x3C3;
  private static final int FINAL_SIGMA = 0x3C2;

  /** {@code text.upper()}. */
  public Text upper(Text text) {
    return all(text, Mapping.UPPER);
  }

  /** {@code text.casefold()}. */
  public Text fold(Text text) {
    return all(text, Mapping.FOLD);
  }

  private Text all(Text text, Mapping mapping) {
    TextBuilder out = new TextBuilder();
    for (int i = 0; i < text.length(); i++) {
      unicode.map(mapping, text.at(i), out);
    }
    return out.build();
  }

  /** {@code text.lower()}. */
  public Text lower(Text text) {
    TextBuilder out = new TextBuilder();
    for (int i = 0; i < text.length(); i++) {
      lower(text, i, out);
    }
    return out.build();
  }

  /** {@code text.capitalize()}. */
  public Text capitalize(Text text) {
    TextBuilder out = new TextBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i == 0) {
        unicode.map(Mapping.TITLE, text.at(i), out);
      } else {
        lower(text, i, out);
      }
    }
    return out.build();
  }

  /** {@code text.title()}. */
  public Text title(Text text) {
    TextBuilder out = new TextBuilder();
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      if (inWord) {
        lower(text, i, out);
      } else {
        unicode.map(Mapping.TITLE, text.at(i), out);
      }
      inWord = unicode.is(Property.CASED, text.at(i));
    }
    return out.build();
  }

  /** {@code text.swapcase()}. */
  public Text swap(Text text) {
    TextBuilder out = new TextBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (unicode.is(Property.UPPER, text.at(i))) {
        lower(text, i, out);
      } else if (unicode.is(Property.LOWER, text.at(i))) {
        unicode.map(Mapping.UPPER, text.at(i), out);
      } else {
        out.append(text.at(i));
      }
    }
    return out.build();
  }

  private void lower(Text text, int index, TextBuilder out) {
    if (text.at(index) == CAPITAL_SIGMA) {
      out.append(endsWord(text, index) ? FINAL_SIGMA : SMALL_SIGMA);
    } else {
      unicode.map(Mapping.LOWER, text.at(index), out);
    }
  }

  /** Whether a cased letter goes before, and none after, case-ignorable ones apart. */
  private boolean endsWord(Text text, int index) {
    return casedBeyond(text, index, -1) && !casedBeyond(text, index, 1);
  }

  private boolean casedBeyond(Text text, int index, int step) {
    int at = index + step;
    while (at >= 0 && at < text.length() && unicode.is(Property.CASE_IGNORABLE, text.at(at))) {
      at += step;
    }
    return at >= 0 && at < text.length() && unicode.is(Property.CASED, text.at(at));
  }
}
