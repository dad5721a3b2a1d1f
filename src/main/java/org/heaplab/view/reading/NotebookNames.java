package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.DictObject;
import org.heaplab.types.StrObject;

/** The reader's own names: those of {@code __main__} that no module has from the start. */
final class NotebookNames {

  private static final List<String> FROM_THE_START =
      List.of(
          "__name__",
          "__doc__",
          "__package__",
          "__loader__",
          "__spec__",
          "__builtins__",
          "__annotations__");

  private NotebookNames() {}

  /** One name and what it is bound to, borrowed. */
  record Binding(String name, HeapObject value) {}

  /** Whether a key of {@code __main__} is a name that the notebook has made. */
  static boolean isNotebooks(HeapObject key) {
    return key instanceof StrObject name && !FROM_THE_START.contains(name.toString());
  }

  static List<Binding> of(Machine machine) {
    DictObject names = machine.modules.main().dict();
    List<Binding> result = new ArrayList<>();
    HeapObject[] keys = names.keysInOrder();
    for (HeapObject key : keys) {
      if (isNotebooks(key)) {
        StrObject name = (StrObject) key;
        result.add(new Binding(name.toString(), names.borrow(name)));
      }
    }
    return result;
  }

  /** The names of each object that has any. */
  static Map<HeapObject, List<String>> byObject(Machine machine) {
    IdentityHashMap<HeapObject, List<String>> result = new IdentityHashMap<>();
    for (Binding binding : of(machine)) {
      result.computeIfAbsent(binding.value(), key -> new ArrayList<>()).add(binding.name());
    }
    return result;
  }
}
