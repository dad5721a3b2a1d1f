package org.heaplab.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The heap as a table: {@code %heap}.
 *
 * @param cell number of the last cell that ran
 * @param total of all objects that match, listed or not
 */
public record HeapTable(
    int cell,
    Scope scope,
    Filter filter,
    Sort sort,
    List<Row> rows,
    Total total,
    List<LeftOut> leftOut)
    implements View {

  /** Rows that a table can have. */
  public static final int MOST_ROWS = 100;

  public HeapTable {
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
  }

  /** Which objects were looked at. */
  public sealed interface Scope {
    /** Those that this notebook made. */
    record Notebook() implements Scope {}

    /** All that live. */
    record All() implements Scope {}

    /** The values of these expressions. */
    record Values(List<String> expressions) implements Scope {
      public Values {
        expressions = List.copyOf(expressions);
      }
    }
  }

  /** What was asked for of these; empty means everything. */
  public record Filter(Optional<String> type, OptionalInt generation) {
    public static final Filter NONE = new Filter(Optional.empty(), OptionalInt.empty());
  }

  /** The order of the rows; all but {@link #AGE} and {@link #ADDRESS} put the largest first. */
  public enum Sort {
    SIZE,
    RETAINED,
    REFCOUNT,
    AGE,
    ADDRESS
  }

  /**
   * One object.
   *
   * @param value as {@code repr} would begin, on one line
   * @param retained bytes that would be freed with it, itself included; absent where unknown
   * @param names that hold it
   */
  public record Row(
      ObjectLabel object,
      String value,
      OptionalLong retained,
      RefCount refs,
      Tracking tracking,
      Block block,
      List<String> names) {
    public Row {
      names = List.copyOf(names);
    }
  }

  /**
   * Sums over the objects that match.
   *
   * @param bytes by {@code sys.getsizeof}
   * @param refs of those that are counted
   */
  public record Total(long objects, long bytes, long refs) {}
}
