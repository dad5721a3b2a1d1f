package org.heaplab.session;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.session.commands.Spelling;
import org.heaplab.types.ModuleObject;

/** The names that an expression may begin with. */
final class Names {

  private Names() {}

  /** A question about the first name of an expression; empty when nothing is near. */
  static String question(Machine machine, String expression) {
    String word = expression.split("[^\\p{L}\\p{N}_]", 2)[0];
    return Spelling.question(word, all(machine), "");
  }

  private static List<String> all(Machine machine) {
    List<String> names = new ArrayList<>();
    for (ModuleObject module : List.of(machine.modules.main(), machine.modules.builtins())) {
      for (HeapObject key : module.dict().keysInOrder()) {
        names.add(key.toString());
      }
    }
    return names;
  }
}
