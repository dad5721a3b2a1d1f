package org.heaplab.types.text;

import org.heaplab.types.text.Unicode.Property;

/**
 * {@code isalpha} and its like.
 *
 * @param unicode the simulated version's database
 * @see "unicode_isascii_impl and after in Objects/unicodeobject.c (3.13)"
 */
public record TextTests(Unicode unicode) {

  /** {@code isalpha}, {@code isdecimal}, {@code isdigit}, {@code isnumeric}, {@code isspace}. */
  public boolean all(Text text, Property property) {
    return !text.isEmpty() && allOrEmpty(text, property);
  }

  private boolean allOrEmpty(Text text, Property property) {
    for (int i = 0; i < text.length(); i++) {
      if (!unicode.is(property, text.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code text.isalnum()}. */
  public boolean isAlphanumeric(Text text) {
    for (int i = 0; i < text.length(); i++) {
      int point = text.at(i);
      if (!unicode.is(Property.ALPHA, point)
          && !unicode.is(Property.DECIMAL, point)
          && !unicode.is(Property.DIGIT, point)
          && !unicode.is(Property.NUMERIC, point)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** {@code text.isprintable()}. */
  public boolean isPrintable(Text text) {
    return allOrEmpty(text, Property.PRINTABLE);
  }

  /** {@code text.isidentifier()}. */
  public boolean isIdentifier(Text text) {
    return !text.isEmpty()
        && unicode.is(Property.IDENTIFIER_START, text.at(0))
        && allOrEmpty(text, Property.IDENTIFIER_PART);
  }

  /** {@code text.islower()}: some letter is lower, none upper or title case. */
  public boolean isLower(Text text) {
    return isAllCased(text, Property.LOWER, Property.UPPER);
  }

  /** {@code text.isupper()}: some letter is upper, none lower or title case. */
  public boolean isUpper(Text text) {
    return isAllCased(text, Property.UPPER, Property.LOWER);
  }

  private boolean isAllCased(Text text, Property wanted, Property opposite) {
    boolean found = false;
    for (int i = 0; i < text.length(); i++) {
      int point = text.at(i);
      if (unicode.is(opposite, point) || unicode.is(Property.TITLE, point)) {
        return false;
      }
      found |= unicode.is(wanted, point);
    }
    return found;
  }

  /** {@code text.istitle()}: each word starts with an upper or title case letter, then lower. */
  public boolean isTitle(Text text) {
    boolean found = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      int point = text.at(i);
      boolean first = unicode.is(Property.UPPER, point) || unicode.is(Property.TITLE, point);
      boolean later = unicode.is(Property.LOWER, point);
      if ((first && inWord) || (!first && later && !inWord)) {
        return false;
      }
      inWord = first || later;
      found |= inWord;
    }
    return found;
  }
}
