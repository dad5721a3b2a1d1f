package org.heaplab.session.commands;

import joptsimple.OptionParser;

/** One {@code %} command. */
public interface Command {

  String name();

  /** How it is written, without the percent sign. */
  String usage();

  /** What it shows or does: one sentence, then an example a line. */
  String help();

  /** Declares options beside the arguments. */
  default void declare(OptionParser options) {}

  void run(Arguments arguments, Desk desk);
}
