package org.heaplab.types.text.format;

import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.Sizes;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.TextBuilder;

/**
 * {@code str.format}: walks a template, looks its fields up and formats them, in CPython's order.
 *
 * @param <V> a value
 * @see "Objects/stringlib/unicode_format.h (3.13)"
 */
public final class FieldFormat<V> {
  private static final int MAX_DEPTH = 2;

  private final FieldValues<V> values;
  private final FieldNumbering numbering = new FieldNumbering();

  private FieldFormat(FieldValues<V> values) {
    this.values = values;
  }

  /**
   * The template with its fields filled in; the text that {@link FieldValues#format} answered where
   * there is nothing else.
   *
   * @throws FormatFault ValueError; and whatever the values throw
   */
  public static <V> Text format(Text template, FieldValues<V> values) {
    return new FieldFormat<>(values).build(template, MAX_DEPTH);
  }

  private Text build(Text template, int depth) {
    if (depth <= 0) {
      throw FormatFault.value("Max string recursion exceeded");
    }
    TextBuilder out = new TextBuilder();
    FieldScanner scanner = new FieldScanner(template);
    Text last = Text.EMPTY;
    int fields = 0;
    while (scanner.next(out)) {
      FieldScanner.Field field = scanner.field();
      if (field != null) {
        last = render(field, depth);
        fields++;
        out.append(last);
        Sizes.checked(out.length());
      }
    }
    if (fields == 0 && out.length() == template.length()) {
      return template;
    }
    boolean alone = fields == 1 && out.length() == last.length();
    return alone ? last : out.build();
  }

  private Text render(FieldScanner.Field field, int depth) {
    V value = lookUp(field.name());
    if (field.conversion() != 0) {
      value = values.convert(value, conversion(value, field.conversion()));
    }
    return values.format(value, field.nested() ? spec(value, field, depth) : field.spec());
  }

  private Text spec(V value, FieldScanner.Field field, int depth) {
    try {
      return build(field.spec(), depth - 1);
    } catch (RuntimeException e) {
      values.drop(value);
      throw e;
    }
  }

  private char conversion(V value, int conversion) {
    if (conversion == 'r' || conversion == 's' || conversion == 'a') {
      return (char) conversion;
    }
    values.drop(value);
    String shown =
        conversion > ' ' && conversion < 0x7F
            ? String.valueOf((char) conversion)
            : "\\x" + Integer.toHexString(conversion);
    throw FormatFault.value("Unknown conversion specifier " + shown);
  }

  private V lookUp(Text name) {
    FieldName path = new FieldName(name);
    Text first = path.first();
    long index = numbering.index(first);
    V value = index < 0 ? values.keyword(first) : values.positional(index);
    while (next(path, value)) {
      if (path.isAttribute()) {
        value = values.attribute(value, path.step());
      } else if (path.index() >= 0) {
        value = values.item(value, path.index());
      } else {
        value = values.item(value, path.step());
      }
    }
    return value;
  }

  private boolean next(FieldName path, V value) {
    try {
      return path.next();
    } catch (RuntimeException e) {
      values.drop(value);
      throw e;
    }
  }
}
