package org.heaplab.session.commands;

import java.util.List;
import joptsimple.OptionParser;
import org.heaplab.session.Session;

/** One {@code %} command. */
public interface Command {

  String name();

  /** How it is written, without the percent sign. */
  String usage();

  /** What it shows or does: one sentence, then an example a line. */
  String help();

  /** Declares options beside the arguments. */
  default void declare(OptionParser options) {}

  /** Words that can stand after an option, or as an argument for an empty option; for Tab. */
  default List<String> words(String option, Desk desk) {
    return List.of();
  }

  /** Whether its arguments are expressions, so that names of the notebook may stand there. */
  default boolean takesExpressions() {
    return false;
  }

  /** Whether it takes the rest of its line as it is. */
  default boolean takesLine() {
    return false;
  }

  /** Whether it starts a fresh heap, so that it must come before the cell's Python. */
  default boolean startsHeap() {
    return false;
  }

  /** Whether it is for a whole cell, with {@code %%}. */
  default boolean takesCell() {
    return false;
  }

  /** Whether it has no form for one line. */
  default boolean isForCellsOnly() {
    return takesCell();
  }

  void run(Arguments arguments, Desk desk);

  /** Runs with the lines below its own; only what {@link #takesCell} is asked to. */
  default Session.Outcome runCell(Arguments arguments, String body, Desk desk) {
    throw new UsageError("%" + name() + " is a command for one line: write it with one %.");
  }
}
