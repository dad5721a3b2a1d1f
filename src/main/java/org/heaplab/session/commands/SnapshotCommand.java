package org.heaplab.session.commands;

import java.util.Optional;

/** {@code %snapshot}. */
final class SnapshotCommand implements Command {

  @Override
  public String name() {
    return "snapshot";
  }

  @Override
  public String usage() {
    return "snapshot NAME";
  }

  @Override
  public String help() {
    return """
    Remembers the notebook's objects as they are now, for %diff.
    %snapshot before\
    """;
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    Optional<String> name = arguments.atMostOne();
    if (name.isEmpty()) {
      desk.showText(
          desk.snapshots().names().isEmpty()
              ? "No snapshot has been taken: %snapshot NAME takes one."
              : "Snapshots: " + String.join(", ", desk.snapshots().names()));
    } else {
      desk.snapshots().take(name.get());
    }
  }
}
