package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heaplab.render.page.Rich;
import org.heaplab.render.page.Table;
import org.heaplab.render.page.Table.Cell;
import org.heaplab.render.page.Table.Column;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.State;

/**
 * The counts of all steps: a row an object, a column a step. What is made where another object was
 * has a row of its own.
 */
final class StepCounts {
  private static final int OBJECTS = 8;

  private final AddressTails tails;
  private final List<Life> lives = new ArrayList<>();
  private final Map<Long, Life> latest = new HashMap<>();

  /** An object from the step that first shows it on. */
  private static final class Life {
    final String label;
    final List<String> counts = new ArrayList<>();
    boolean freed;

    Life(String label) {
      this.label = label;
    }

    void fill(int length) {
      while (counts.size() < length) {
        counts.add(Format.ABSENT);
      }
    }

    boolean changes() {
      return Set.copyOf(counts).size() > 1;
    }
  }

  private StepCounts(AddressTails tails) {
    this.tails = tails;
  }

  /** Of many objects those whose count changes come first; nothing where no object is drawn. */
  static Optional<Table> of(List<RefDiagram> diagrams, AddressTails tails) {
    StepCounts counts = new StepCounts(tails);
    for (int i = 0; i < diagrams.size(); i++) {
      for (Box box : diagrams.get(i).boxes()) {
        counts.add(box, i);
      }
    }
    return counts.lives.isEmpty() ? Optional.empty() : Optional.of(counts.table(diagrams.size()));
  }

  private void add(Box box, int step) {
    Life life = latest.get(box.id());
    if (life == null || life.freed || box.state() == State.NEW) {
      life = new Life(Texts.name(box.object(), tails));
      lives.add(life);
      latest.put(box.id(), life);
    }
    life.fill(step);
    life.freed = box.state() == State.FREED;
    life.counts.add(life.freed ? "▨ 0" : Format.count(box.refs()));
  }

  private Table table(int steps) {
    List<Column> columns = new ArrayList<>(List.of(Column.code("Count after step")));
    for (int i = 0; i < steps; i++) {
      columns.add(Column.number(Integer.toString(i)));
    }
    lives.forEach(life -> life.fill(steps));
    List<List<Cell>> rows =
        lives.stream()
            .sorted(Comparator.comparing(life -> !life.changes()))
            .limit(OBJECTS)
            .map(StepCounts::row)
            .toList();
    return new Table(columns, rows, List.of());
  }

  private static List<Cell> row(Life life) {
    List<Cell> row = new ArrayList<>(List.of(Cell.of(life.label)));
    for (int i = 0; i < life.counts.size(); i++) {
      String count = life.counts.get(i);
      boolean changed = i > 0 && !count.equals(life.counts.get(i - 1));
      row.add(changed ? new Cell.Words(Rich.of(Rich.bold(count))) : Cell.of(count));
    }
    return row;
  }
}
