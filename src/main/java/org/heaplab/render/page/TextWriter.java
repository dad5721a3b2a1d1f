package org.heaplab.render.page;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.page.Table.Cell;
import org.heaplab.render.page.Table.Column;
import org.heaplab.render.text.Fit;

/** A page as plain text: reads well in a terminal, and line by line in a screen reader. */
public final class TextWriter {
  private static final String GAP = "  ";

  private final StringBuilder out = new StringBuilder();

  private TextWriter() {}

  public static String write(Page page) {
    TextWriter writer = new TextWriter();
    for (Block block : page.blocks()) {
      writer.block(block);
    }
    return writer.out.toString().stripTrailing();
  }

  private void block(Block block) {
    if (block instanceof Block.Lead lead) {
      paragraph(lead.bold().plus(lead.rest()).text());
    } else if (block instanceof Block.Grid grid) {
      table(grid.table());
    } else if (block instanceof Block.Tiles tiles) {
      tiles.blocks().forEach(this::block);
    } else if (block instanceof Block.Folded folded) {
      folded.blocks().forEach(this::block);
    } else if (block instanceof Block.Steppable steppable) {
      steppable.stepper().strip().ifPresent(this::table);
    } else if (block instanceof Block.Note note) {
      paragraph(note.text().text());
    } else if (block instanceof Block.Callout callout) {
      paragraph(callout.text().text());
    } else if (block instanceof Block.Twin twin) {
      paragraph(twin.text());
    }
  }

  private void paragraph(String text) {
    out.append(text).append("\n\n");
  }

  private void table(Table table) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (says(table, i)) {
        shown.add(i);
      }
    }
    int[] widths = widths(table);
    row(table, shown, widths, table.columns().stream().map(c -> Cell.of(c.head())).toList());
    rule(shown, widths);
    table.rows().forEach(row -> row(table, shown, widths, row));
    if (!table.foot().isEmpty()) {
      rule(shown, widths);
      table.foot().forEach(row -> row(table, shown, widths, row));
    }
    out.append('\n');
  }

  private static boolean says(Table table, int column) {
    return !table.columns().get(column).head().isEmpty()
        || table.rows().stream()
            .anyMatch(row -> column < row.size() && !row.get(column).text().isEmpty());
  }

  private static int[] widths(Table table) {
    int[] widths = new int[table.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Fit.columns(table.columns().get(i).head());
    }
    List<List<Cell>> rows = new ArrayList<>(table.rows());
    rows.addAll(table.foot());
    for (List<Cell> row : rows) {
      int column = 0;
      for (Cell cell : row) {
        if (cell.span() == 1) {
          widths[column] = Math.max(widths[column], Fit.columns(cell.text()));
        }
        column += cell.span();
      }
    }
    return widths;
  }

  private void row(Table table, List<Integer> shown, int[] widths, List<Cell> row) {
    StringBuilder line = new StringBuilder();
    int column = 0;
    for (Cell cell : row) {
      int width = -GAP.length();
      for (int i = column; i < column + cell.span(); i++) {
        width += shown.contains(i) ? widths[i] + GAP.length() : 0;
      }
      if (width >= 0) {
        line.append(line.length() == 0 ? "" : GAP);
        line.append(pad(cell.text(), width, table.columns().get(column)));
      }
      column += cell.span();
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static String pad(String text, int width, Column column) {
    String space = " ".repeat(Math.max(0, width - Fit.columns(text)));
    return column.right() ? space + text : text + space;
  }

  private void rule(List<Integer> shown, int[] widths) {
    out.append(String.join(GAP, shown.stream().map(i -> "─".repeat(widths[i])).toList()));
    out.append('\n');
  }
}
