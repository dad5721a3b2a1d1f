package org.heaplab.types.text.format;

import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.TextBuilder;

/**
 * Cuts a {@code str.format} template into literal text and fields.
 *
 * @see "MarkupIterator_next, parse_field in Objects/stringlib/unicode_format.h (3.13)"
 */
final class FieldScanner {

  /**
   * What stands between braces.
   *
   * @param conversion the code point after {@code !}, 0 if there is none
   * @param nested whether the specification has fields of its own
   */
  record Field(Text name, int conversion, Text spec, boolean nested) {}

  private final Text template;
  private int at;
  private Field field;

  FieldScanner(Text template) {
    this.template = template;
  }

  /** The field that the last {@link #next} found, or null. */
  Field field() {
    return field;
  }

  /**
   * Appends the literal text up to the next brace and reads the field there.
   *
   * @return false at the template's end
   * @throws FormatFault ValueError
   */
  boolean next(TextBuilder out) {
    field = null;
    if (at >= template.length()) {
      return false;
    }
    int start = at;
    while (at < template.length() && template.at(at) != '{' && template.at(at) != '}') {
      at++;
    }
    if (at == template.length()) {
      out.append(template, start, at);
      return true;
    }
    int brace = template.at(at++);
    boolean doubled = at < template.length() && template.at(at) == brace;
    if (!doubled && (brace == '}' || at == template.length())) {
      throw FormatFault.value("Single '" + (char) brace + "' encountered in format string");
    }
    out.append(template, start, doubled ? at : at - 1);
    if (doubled) {
      at++;
    } else {
      field = parseField();
    }
    return true;
  }

  private Field parseField() {
    int start = at;
    int end = skipName();
    Text name = template.slice(start, end < 0 ? at : end);
    int closing = end < 0 ? 0 : template.at(end);
    if (closing == '}') {
      return new Field(name, 0, Text.EMPTY, false);
    }
    if (closing == 0) {
      throw FormatFault.value("expected '}' before end of string");
    }
    int conversion = 0;
    if (closing == '!') {
      if (at >= template.length()) {
        throw FormatFault.value("end of string while looking for conversion specifier");
      }
      conversion = template.at(at++);
      int after = at < template.length() ? template.at(at++) : ':';
      if (after == '}') {
        return new Field(name, conversion, Text.EMPTY, false);
      }
      if (after != ':') {
        throw FormatFault.value("expected ':' after conversion specifier");
      }
    }
    return parseSpec(name, conversion);
  }

  /** Skips to behind what ends the name and gives its place, -1 if nothing does. */
  private int skipName() {
    while (at < template.length()) {
      switch (template.at(at++)) {
        case '{' -> throw FormatFault.value("unexpected '{' in field name");
        case '[' -> {
          while (at < template.length() && template.at(at) != ']') {
            at++;
          }
        }
        case '}', ':', '!' -> {
          return at - 1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private Field parseSpec(Text name, int conversion) {
    int start = at;
    boolean nested = false;
    int open = 1;
    while (at < template.length()) {
      int point = template.at(at++);
      if (point == '{') {
        nested = true;
        open++;
      } else if (point == '}' && --open == 0) {
        return new Field(name, conversion, template.slice(start, at - 1), nested);
      }
    }
    throw FormatFault.value("unmatched '{' in format spec");
  }
}
