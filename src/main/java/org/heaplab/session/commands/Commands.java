package org.heaplab.session.commands;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import joptsimple.OptionDescriptor;
import joptsimple.OptionParser;
import joptsimple.OptionSpec;
import org.heaplab.session.Session;
import org.heaplab.session.text.CellText.CommandLine;

/** The commands by name. */
public final class Commands {

  private static final List<String> VIEWS =
      List.of(
          "heap", "refs", "who", "why", "layout", "pools", "freelists", "gc", "timeline", "diff");

  private final Map<String, Command> byName = new LinkedHashMap<>();

  public Commands() {
    List.of(
            new HeapCommand(),
            new RefsCommand(),
            new WhoCommand(),
            new WhyCommand(),
            new LayoutCommand(),
            new PoolsCommand(),
            new FreeListsCommand(),
            new GcCommand(),
            new TimelineCommand(),
            new SnapshotCommand(),
            new DiffCommand(),
            new TraceCommand(),
            new AutoCommand(),
            new PythonCommand(),
            new LimitCommand(),
            new PredictCommand(),
            new ExerciseCommand(),
            new CheckCommand(),
            new HintCommand(),
            new GoalCommand(),
            new ProgressCommand(),
            new ModelCommand(),
            new LangCommand(),
            new ResetCommand(),
            new InspectCommand(),
            new HelpCommand("help"),
            new HelpCommand("lsmagic"))
        .forEach(command -> byName.put(command.name(), command));
  }

  public Collection<Command> all() {
    return byName.values();
  }

  /** Names of the commands that show something of the heap. */
  public List<String> views() {
    return VIEWS.stream().filter(byName::containsKey).toList();
  }

  /** The command of that name. */
  public Command named(String name) {
    Command command = byName.get(name);
    if (command == null) {
      throw new UsageError(
          "There is no command %"
              + name
              + "."
              + Spelling.question(name, byName.keySet(), "%")
              + " %help lists the commands.");
    }
    return command;
  }

  /** Whether a line starts a fresh heap, so that it must come before the cell's Python. */
  public boolean startsHeap(CommandLine line) {
    Command command = byName.get(line.name());
    return command != null && command.startsHeap() && !line.help();
  }

  /** Runs a command, or shows its help. */
  public void run(CommandLine line, Desk desk) {
    Command command = named(line.name());
    if (line.help()) {
      desk.showText(HelpCommand.explanation(command));
      return;
    }
    if (line.body() != null) {
      throw new UsageError("%" + line.name() + " is a command for one line: write it with one %.");
    }
    if (command.isForCellsOnly()) {
      throw new UsageError("%%" + line.name() + " is for a whole cell: write it first, with %%.");
    }
    command.run(Arguments.parse(command, line.arguments()), desk);
  }

  /** Whether a line is for a whole cell and known as such. */
  public boolean takesCell(CommandLine line) {
    Command command = byName.get(line.name());
    return line.body() != null && !line.help() && command != null && command.takesCell();
  }

  /** Runs a command for a whole cell. */
  public Session.Outcome runCell(CommandLine line, Desk desk) {
    Command command = named(line.name());
    return command.runCell(Arguments.parse(command, line.arguments()), line.body(), desk);
  }

  /** Usage, what it does and examples. */
  public String explanation(Command command) {
    return HelpCommand.explanation(command);
  }

  /** Names of a command's options. */
  public List<String> options(Command command) {
    return Arguments.options(parser(command));
  }

  /** Whether a command has such an option, and it is followed by a value. */
  public boolean takesValue(Command command, String option) {
    OptionSpec<?> spec = parser(command).recognizedOptions().get(option);
    return spec instanceof OptionDescriptor descriptor && descriptor.acceptsArguments();
  }

  private static OptionParser parser(Command command) {
    OptionParser parser = new OptionParser();
    command.declare(parser);
    return parser;
  }
}
