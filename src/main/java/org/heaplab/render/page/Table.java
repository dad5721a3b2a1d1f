package org.heaplab.render.page;

import java.util.List;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Texts;

/** A table; a row has one cell for each column, or fewer where cells span. */
public record Table(List<Column> columns, List<List<Cell>> rows, List<List<Cell>> foot) {

  /** Rows that a page can hold; a row weighs up to 2 KB as HTML. */
  public static final int MOST_ROWS = 100;

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    foot = List.copyOf(foot);
  }

  /** A column; numbers stand right and in mono. */
  public record Column(String head, Kind kind) {
    public static Column code(String head) {
      return new Column(head, Kind.CODE);
    }

    public static Column number(String head) {
      return new Column(head, Kind.NUMBER);
    }

    public static Column words(String head) {
      return new Column(head, Kind.WORDS);
    }

    public static Column prose(String head) {
      return new Column(head, Kind.PROSE);
    }

    public boolean right() {
      return kind == Kind.NUMBER;
    }

    public boolean mono() {
      return kind == Kind.NUMBER || kind == Kind.CODE;
    }

    public boolean wraps() {
      return kind == Kind.PROSE;
    }
  }

  /** What a column holds. */
  public enum Kind {
    CODE,
    NUMBER,
    WORDS,
    PROSE
  }

  /** What stands in a cell. */
  public sealed interface Cell {

    /** How many columns it takes. */
    default int span() {
      return 1;
    }

    /** As text. */
    String text();

    /**
     * Text.
     *
     * @param title more about it, shown on hovering; empty for none
     */
    record Plain(String text, String title, int span) implements Cell {
      public Plain {
        text = Fit.line(text);
        title = Fit.line(title);
      }
    }

    /** Running text. */
    record Words(Rich rich) implements Cell {
      @Override
      public String text() {
        return rich.text();
      }
    }

    /** Chips side by side. */
    record Chips(List<Chip> chips) implements Cell {
      public Chips {
        chips = List.copyOf(chips);
      }

      @Override
      public String text() {
        return String.join(", ", chips.stream().map(Chip::text).toList());
      }
    }

    /**
     * A bar that compares sizes; the number stands in another cell.
     *
     * @param pixels its length, of {@link #FULL}
     */
    record Bar(int pixels) implements Cell {
      public static final int FULL = 56;

      @Override
      public String text() {
        return "";
      }
    }

    static Cell of(String text) {
      return new Plain(text, "", 1);
    }

    static Cell of(String text, String title) {
      return new Plain(text, title, 1);
    }

    /** Text from the heap on one line, cut to the width of a value, whole in the tooltip. */
    static Cell fitted(String text) {
      String shown = Texts.value(text);
      return of(shown, shown.equals(text) ? "" : Texts.title(text));
    }

    static Cell spanning(String text, int span) {
      return new Plain(text, "", span);
    }
  }
}
