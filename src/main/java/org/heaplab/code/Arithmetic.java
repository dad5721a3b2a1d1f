package org.heaplab.code;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.tree.Expr.BinaryOperator;
import org.heaplab.syntax.tree.Expr.UnaryOperator;

/**
 * Operations on constants, as far as CPython does them before the run; null is "left to the run":
 * an error there, or a result that is too large to keep.
 *
 * @see "Python/ast_opt.c: fold_binop, safe_multiply"
 */
final class Arithmetic {

  private static final int MAX_COLLECTION_SIZE = 256;
  private static final int MAX_STR_SIZE = 4096;
  private static final int MAX_TOTAL_ITEMS = 1024;

  private Arithmetic() {}

  static Constant binary(BinaryOperator op, Constant left, Constant right) {
    if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
      return Numbers.binary(op, left, right);
    }
    return switch (op) {
      case ADD -> concatenated(left, right);
      case MULT -> repeated(left, right);
      default -> null;
    };
  }

  static Constant unary(UnaryOperator op, Constant operand) {
    if (op == UnaryOperator.NOT) {
      return Constant.of(!isTrue(operand));
    }
    return Numbers.isNumber(operand) ? Numbers.unary(op, operand) : null;
  }

  static boolean isTrue(Constant c) {
    if (c instanceof Constant.Bool b) {
      return b.value();
    } else if (c instanceof Constant.Int i) {
      return i.value().signum() != 0;
    } else if (c instanceof Constant.Float f) {
      return f.value() != 0;
    } else if (c instanceof Constant.Complex z) {
      return z.real() != 0 || z.imaginary() != 0;
    } else if (c instanceof Constant.Str s) {
      return !s.value().isEmpty();
    } else if (c instanceof Constant.Bytes b) {
      return !b.value().isEmpty();
    } else if (c instanceof Constant.Tuple t) {
      return !t.items().isEmpty();
    } else if (c instanceof Constant.FrozenSet s) {
      return !s.items().isEmpty();
    }
    return !(c instanceof Constant.None);
  }

  private static Constant concatenated(Constant left, Constant right) {
    if (left instanceof Constant.Str a && right instanceof Constant.Str b) {
      return new Constant.Str(a.value() + b.value());
    } else if (left instanceof Constant.Bytes a && right instanceof Constant.Bytes b) {
      return new Constant.Bytes(joined(a.value(), b.value()));
    } else if (left instanceof Constant.Tuple a && right instanceof Constant.Tuple b) {
      return new Constant.Tuple(joined(a.items(), b.items()));
    }
    return null;
  }

  private static <T> List<T> joined(List<T> a, List<T> b) {
    List<T> all = new ArrayList<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }

  private static Constant repeated(Constant left, Constant right) {
    BigInteger times = Numbers.integer(left);
    Constant sequence = times == null ? left : right;
    times = times == null ? Numbers.integer(right) : times;
    if (times == null) {
      return null;
    }
    if (sequence instanceof Constant.Str s) {
      int n = times(times, s.value().codePointCount(0, s.value().length()), MAX_STR_SIZE);
      return n < 0 ? null : new Constant.Str(s.value().repeat(n));
    } else if (sequence instanceof Constant.Bytes b) {
      int n = times(times, b.value().size(), MAX_STR_SIZE);
      return n < 0 ? null : new Constant.Bytes(repeat(b.value(), n));
    } else if (sequence instanceof Constant.Tuple t) {
      int n = times(times, t.items().size(), MAX_COLLECTION_SIZE);
      boolean tooComplex = n > 0 && roomLeft(t, MAX_TOTAL_ITEMS / n) < 0;
      return n < 0 || tooComplex ? null : new Constant.Tuple(repeat(t.items(), n));
    }
    return null;
  }

  /** How often to repeat so many items, -1 if that is left to the run. */
  private static int times(BigInteger times, int size, int limit) {
    if (size == 0) {
      return 0;
    }
    boolean fits = times.signum() >= 0 && times.compareTo(BigInteger.valueOf(limit / size)) <= 0;
    return fits ? times.intValueExact() : -1;
  }

  private static <T> List<T> repeat(List<T> items, int times) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.addAll(items);
    }
    return List.copyOf(all);
  }

  private static int roomLeft(Constant constant, int limit) {
    int room = limit;
    if (constant instanceof Constant.Tuple tuple) {
      room -= tuple.items().size();
      for (int i = 0; room >= 0 && i < tuple.items().size(); i++) {
        room = roomLeft(tuple.items().get(i), room);
      }
    }
    return room;
  }

  /** A constant's item at a constant index. */
  static Constant item(Constant value, Constant index) {
    BigInteger wanted = Numbers.integer(index);
    if (wanted == null || wanted.bitLength() > 31) {
      return null;
    }
    if (value instanceof Constant.Str s) {
      int[] characters = s.value().codePoints().toArray();
      int i = place(wanted, characters.length);
      return i < 0 ? null : new Constant.Str(Character.toString(characters[i]));
    } else if (value instanceof Constant.Bytes b) {
      int i = place(wanted, b.value().size());
      return i < 0 ? null : Constant.of(Byte.toUnsignedInt(b.value().get(i)));
    } else if (value instanceof Constant.Tuple t) {
      int i = place(wanted, t.items().size());
      return i < 0 ? null : t.items().get(i);
    }
    return null;
  }

  private static int place(BigInteger index, int size) {
    long i = index.signum() < 0 ? index.longValue() + size : index.longValue();
    return i >= 0 && i < size ? (int) i : -1;
  }
}
