package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.FrameReferences;
import org.heaplab.machine.Machine;
import org.heaplab.types.DictObject;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.ReferenceNames;
import org.heaplab.types.ReferenceNames.Role;
import org.heaplab.types.TypeObject;

/**
 * How Python would write an object: the shortest expression from one of the notebook's names, such
 * as {@code kids[0].parent}. Modules and built-in types are not passed.
 */
final class Paths {

  private static final int NONE = -1;
  private static final int START = -2;
  private static final int LONGEST = 60;

  private final HeapGraph graph;
  private final LiveHeap live;

  /** The node before, {@link #START} for what a name holds. */
  private final int[] parent;

  private final String[] startNames;
  private int starts;

  private final int[] queue;
  private int queued;

  Paths(Machine machine, HeapGraph graph) {
    this.graph = graph;
    this.live = graph.live();
    this.parent = new int[graph.size()];
    this.queue = new int[graph.size()];
    Arrays.fill(parent, NONE);
    List<NotebookNames.Binding> names = new ArrayList<>(variables(machine));
    names.addAll(NotebookNames.of(machine));
    startNames = new String[names.size()];
    for (NotebookNames.Binding binding : names) {
      int node = binding.value() == null ? NONE : live.indexOf(binding.value());
      if (node >= 0 && parent[node] == NONE) {
        startNames[starts++] = binding.name();
        reach(node, START);
      }
    }
    search(
        live.indexOf(machine.modules.main().dict()),
        live.indexOf(machine.modules.builtins().dict()));
  }

  /** The variables of the function that runs; its names hide the notebook's. */
  private static List<NotebookNames.Binding> variables(Machine machine) {
    List<FrameReferences.Running> functions = FrameReferences.functions(machine);
    if (functions.isEmpty()) {
      return List.of();
    }
    return functions.get(functions.size() - 1).variables().stream()
        .map(variable -> new NotebookNames.Binding(variable.name(), variable.value()))
        .toList();
  }

  private void search(int globals, int builtins) {
    for (int i = 0; i < queued; i++) {
      int node = queue[i];
      HeapObject object = live.at(node);
      boolean builtIn = object instanceof TypeObject type && !type.isClass();
      if (object instanceof ModuleObject || builtIn || node == globals || node == builtins) {
        continue;
      }
      for (int e = graph.firstEdge(node); e < graph.endOfEdges(node); e++) {
        if (parent[graph.target(e)] == NONE) {
          reach(graph.target(e), node);
        }
      }
    }
  }

  private void reach(int node, int from) {
    parent[node] = from;
    queue[queued++] = node;
  }

  /** The expression; null where no name leads to the object, or only a very long way. */
  String of(HeapObject object) {
    List<HeapObject> chain = new ArrayList<>();
    int node = live.indexOf(object);
    while (node >= 0 && parent[node] != NONE) {
      chain.add(0, live.at(node));
      if (parent[node] == START) {
        return written(node, chain);
      }
      node = parent[node];
    }
    return null;
  }

  private String written(int start, List<HeapObject> chain) {
    int order = 0;
    while (queue[order] != start) {
      order++;
    }
    StringBuilder text = new StringBuilder(startNames[order]);
    for (int i = 1; i < chain.size() && text.length() <= LONGEST; i++) {
      boolean namespace =
          chain.get(i) instanceof DictObject
              && chain.get(i - 1).dictOrNull() == chain.get(i)
              && i + 1 < chain.size();
      if (namespace) {
        text.append('.').append(entryKey((DictObject) chain.get(i), chain.get(++i)));
      } else {
        text.append(step(chain.get(i - 1), chain.get(i)));
      }
    }
    return text.length() <= LONGEST ? text.toString() : null;
  }

  /** The key under which a dictionary has a value, as text. */
  static String entryKey(DictObject dict, HeapObject value) {
    String[] found = {null};
    ReferenceNames.describe(
        dict,
        (role, name, key, held) -> {
          if (held == value && role == Role.VALUE && found[0] == null) {
            found[0] = key.toString();
          }
        });
    return found[0] == null ? "__dict__" : found[0];
  }

  /** What leads from an owner to an object that it holds. */
  static String step(HeapObject owner, HeapObject target) {
    String[] found = {""};
    ReferenceNames.describe(
        owner,
        (role, name, key, held) -> {
          if (held == target && found[0].isEmpty()) {
            found[0] = step(role, name, key);
          }
        });
    return found[0];
  }

  static String step(Role role, String name, HeapObject key) {
    return switch (role) {
      case ELEMENT -> name;
      case VALUE -> "[" + (Labels.isInline(key) ? Labels.value(key) : "…") + "]";
      case KEY -> name.isEmpty() ? " (key " + Labels.value(key) + ")" : "." + name;
      case LOCAL -> " (variable " + name + ")";
      case TEMPORARY -> " (value stack)";
      default -> name.isEmpty() ? "" : "." + name;
    };
  }
}
