package org.heaplab.session.commands;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.view.reading.HeapDiffs;
import org.heaplab.view.reading.HeapSnapshot;

/** {@code %diff}. */
final class DiffCommand implements Command {

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String usage() {
    return "diff [A [B]]";
  }

  @Override
  public String help() {
    return """
    Shows what was made, freed, moved to another generation or changed its count.
    %diff                            by the last cell
    %diff before                     since %snapshot before
    %diff before after               between two snapshots\
    """;
  }

  @Override
  public List<String> words(String option, Desk desk) {
    return option.isEmpty() ? new ArrayList<>(desk.snapshots().names()) : List.of();
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    List<String> names = arguments.expressions();
    if (names.size() > 2) {
      throw UsageError.of(this, "compares two points: %" + usage() + ".");
    }
    HeapSnapshot from =
        names.isEmpty() ? desk.snapshots().byLastCell(desk.cellRan()) : named(names.get(0), desk);
    if (from == null) {
      throw new UsageError(
          "The heap was too large to be remembered before the cell: take a %snapshot, then %"
              + usage()
              + ".");
    }
    desk.show(
        names.size() == 2
            ? HeapDiffs.between(desk.machine(), from, named(names.get(1), desk))
            : HeapDiffs.untilNow(desk.machine(), from, desk.firstSerial()));
  }

  private static HeapSnapshot named(String name, Desk desk) {
    HeapSnapshot snapshot = desk.snapshots().named(name);
    if (snapshot == null) {
      throw new UsageError(
          "There is no snapshot "
              + name
              + "."
              + Spelling.question(name, desk.snapshots().names(), "")
              + " %snapshot "
              + name
              + " takes one.");
    }
    return snapshot;
  }
}
