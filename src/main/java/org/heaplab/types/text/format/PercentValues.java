package org.heaplab.types.text.format;

import java.math.BigInteger;
import org.heaplab.types.text.Text;

/**
 * Where the {@code %} operator gets its values. Bytes are texts whose code points are the bytes.
 *
 * @param <V> a value; lent, never consumed
 */
public interface PercentValues<V> {
  /** How many items the right operand has if it is a tuple, else -1. */
  int count();

  /** An item of the tuple. */
  V item(int index);

  /** The right operand itself. */
  V whole();

  /** Whether it can be looked up in: not a tuple, not a str (for bytes: bytes, bytearray, str). */
  boolean isMapping();

  /** The mapping's item; the key is a bytes object in a bytes template. */
  V lookUp(Text key);

  /** {@code type(value).__name__}. */
  String typeName(V value);

  /** The value of an int or of a subclass's instance, else null; nothing is called. */
  BigInteger exactInteger(V value);

  /** {@code operator.index(value)}, null where that is a TypeError. */
  BigInteger index(V value);

  /** {@code int(value)} of a number, null where that is a TypeError or no number. */
  BigInteger truncated(V value);

  /** {@code float(value)} of a real number; throws what {@code %f} raises for another. */
  double real(V value);

  /** A str's contents (for bytes: those of bytes or bytearray), else null. */
  Text contents(V value);

  /**
   * The text that a conversion asks for.
   *
   * @param conversion {@code s r a}, in a bytes template also {@code b}
   */
  Text show(V value, char conversion);
}
