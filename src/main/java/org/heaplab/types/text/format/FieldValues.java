package org.heaplab.types.text.format;

import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Text;

/**
 * Where {@code str.format} gets its values. A method that takes a value consumes it: the caller
 * passes the reference on and owns only what comes back.
 *
 * @param <V> a value
 */
public interface FieldValues<V> {
  /** The positional argument, or the fault of {@link #outOfRange}. */
  V positional(long index);

  /** The keyword argument or mapping's item. */
  V keyword(Text name);

  /** {@code getattr(value, name)}. */
  V attribute(V value, Text name);

  /** {@code value[index]}. */
  V item(V value, long index);

  /** {@code value[key]}. */
  V item(V value, Text key);

  /**
   * {@code repr}, {@code str} or {@code ascii} of the value.
   *
   * @param conversion {@code r}, {@code s} or {@code a}
   */
  V convert(V value, char conversion);

  /** {@code format(value, spec)}. */
  Text format(V value, Text spec);

  /** Consumes a value that is not needed after all. */
  void drop(V value);

  /** What {@link #positional} throws where there is no such argument. */
  static FormatFault outOfRange(long index) {
    return new FormatFault(
        "IndexError", "Replacement index " + index + " out of range for positional args tuple");
  }

  /** What {@link #positional} throws for {@code str.format_map}. */
  static FormatFault noPositional() {
    return FormatFault.value("Format string contains positional fields");
  }
}
