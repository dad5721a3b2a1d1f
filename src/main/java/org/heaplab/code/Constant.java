package org.heaplab.code;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A constant of compiled code.
 *
 * <p>Identity means something: within what one compilation made, two places that hold the same Java
 * instance hold the same Python object, as CPython's {@code c_const_cache} arranges it. Equality of
 * the records is equality of type and value.
 */
public sealed interface Constant {

  None NONE = new None();
  Ellipsis ELLIPSIS = new Ellipsis();
  Bool TRUE = new Bool(true);
  Bool FALSE = new Bool(false);

  /** True or False. */
  static Bool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** An integer. */
  static Int of(long value) {
    return new Int(BigInteger.valueOf(value));
  }

  /** A tuple of strings. */
  static Tuple strings(Collection<String> values) {
    return new Tuple(values.stream().<Constant>map(Str::new).toList());
  }

  record None() implements Constant {}

  record Bool(boolean value) implements Constant {}

  record Ellipsis() implements Constant {}

  record Int(BigInteger value) implements Constant {}

  /** A NaN equals itself alone, as Python's does. */
  record Float(double value) implements Constant {

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Float that
              && Double.compare(value, that.value) == 0
              && !Double.isNaN(value));
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value);
    }
  }

  record Complex(double real, double imaginary) implements Constant {}

  /** Unpaired surrogates stand as themselves. */
  record Str(String value) implements Constant {

    /**
     * Whether CPython interns the string when it makes the code object: all of it ASCII letters,
     * digits and underscores. (It interns names whatever they hold.)
     *
     * @see "Objects/codeobject.c: should_intern_string"
     */
    public boolean interned() {
      return value.chars().allMatch(Str::isNameCharacter);
    }

    private static boolean isNameCharacter(int c) {
      return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
  }

  record Bytes(List<Byte> value) implements Constant {}

  record Tuple(List<Constant> items) implements Constant {}

  /**
   * The items stand in the order in which they are written, without repetitions.
   *
   * <p>CPython makes the set anew for a code object if it finds one of its strings interned as
   * another object when it makes that code object; so such a set is not shared.
   */
  record FrozenSet(List<Constant> items) implements Constant {

    @Override
    public boolean equals(Object other) {
      return other instanceof FrozenSet that && Set.copyOf(items).equals(Set.copyOf(that.items));
    }

    @Override
    public int hashCode() {
      return Set.copyOf(items).hashCode();
    }
  }

  record Code(CodeUnit unit) implements Constant {}
}
