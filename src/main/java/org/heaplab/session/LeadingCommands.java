package org.heaplab.session;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.session.commands.Commands;
import org.heaplab.session.text.CellText;
import org.heaplab.session.text.CellText.CommandLine;

/**
 * The commands at a cell's beginning that start a fresh heap. They run before the rest is compiled.
 *
 * @param rest the cell with an empty line in place of each
 */
record LeadingCommands(List<CommandLine> commands, String rest) {

  static LeadingCommands of(String cell, Commands commands) {
    List<CommandLine> leading = new ArrayList<>();
    String[] lines = cell.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!line.startsWith("%") || line.startsWith("%%")) {
        break;
      }
      CommandLine command = CellText.of(line).commands().get(0);
      if (!commands.startsHeap(command)) {
        break;
      }
      leading.add(command);
      lines[i] = "";
    }
    return new LeadingCommands(leading, String.join("\n", lines));
  }
}
