package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.machine.Machine;
import org.heaplab.types.CodeObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.FunctionObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.SetObject;
import org.heaplab.types.Sizes;
import org.heaplab.types.StrObject;
import org.heaplab.types.TypeObject;
import org.heaplab.view.LeftOut;

/**
 * What a notebook made without meaning to: classes, functions and code with all that hangs from
 * them alone, imported modules, interned strings. Tables leave it out and say so.
 *
 * <p>Mutable data that hangs from a class or function, such as a default argument's list, is not
 * part of it.
 */
final class Machinery {

  private static final int NONE = -1;

  private final LiveHeap live;
  private final int firstSerial;
  private final Map<HeapObject, List<String>> names;

  /** For each node the class, function or code that it hangs from, itself included. */
  private final int[] owners;

  private final Map<HeapObject, long[]> sums = new LinkedHashMap<>();
  private final Dominators dominators;

  /** What the notebook's names and frames lead to without passing through a module. */
  private final boolean[] notebooks;

  /** What bases keep of the notebook's classes, with the class. */
  private final Map<HeapObject, HeapObject> entries = new HashMap<>();

  private long interned;
  private long ofModules;

  Machinery(Machine machine, HeapGraph graph, Dominators dominators, int firstSerial) {
    this.live = graph.live();
    this.dominators = dominators;
    this.firstSerial = firstSerial;
    this.names = NotebookNames.byObject(machine);
    this.owners = dominators.inherit(this::ownerOrNone);
    this.notebooks = notebooks(machine, graph);
  }

  private boolean[] notebooks(Machine machine, HeapGraph graph) {
    boolean[] reached = new boolean[graph.size()];
    int[] queue = new int[graph.size()];
    int[] end = {0};
    boolean[] foreign = new boolean[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      markForeign(machine, i, foreign);
    }
    System.arraycopy(foreign, 0, reached, 0, foreign.length);
    ReferenceVisitor reach =
        target -> {
          if (!reached[target.walkIndex]) {
            reached[target.walkIndex] = true;
            queue[end[0]++] = target.walkIndex;
          }
        };
    names.keySet().forEach(reach::visit);
    machine.visitFrames(reach);
    for (int next = 0; next < end[0]; next++) {
      for (int e = graph.firstEdge(queue[next]); e < graph.endOfEdges(queue[next]); e++) {
        reach.visit(live.at(graph.target(e)));
      }
    }
    for (int i = 0; i < graph.size(); i++) {
      reached[i] &= !foreign[i];
    }
    return reached;
  }

  /** Modules, and classes and functions that were written in others than the notebook. */
  private void markForeign(Machine machine, int node, boolean[] foreign) {
    HeapObject object = live.at(node);
    DictObject globals = machine.modules.main().dict();
    if (object instanceof ModuleObject module) {
      foreign[node] = true;
      foreign[live.indexOf(module.dict())] = true;
    } else if (object instanceof FunctionObject function) {
      foreign[node] = function.globals != globals;
    } else if (object instanceof TypeObject type) {
      HeapObject module = type.dict.borrow(machine.rt.intern("__module__"));
      foreign[node] = !(module instanceof StrObject name && name.toString().equals("__main__"));
      type.visitSubclassEntries(this::noteEntry);
    }
  }

  private void noteEntry(HeapObject address, HeapObject reference, TypeObject subclass) {
    if (subclass.serial > firstSerial) {
      entries.put(address, subclass);
      entries.put(reference, subclass);
    }
  }

  private int ownerOrNone(int node) {
    HeapObject object = live.at(node);
    boolean owner =
        object instanceof TypeObject
            || object instanceof FunctionObject
            || object instanceof CodeObject;
    return owner && object.serial > firstSerial ? node : NONE;
  }

  /** Whether the object is left out; it is counted then. */
  boolean leavesOut(HeapObject object) {
    int node = live.indexOf(object);
    boolean isName = object instanceof StrObject && object.isImmortal();
    if (dominators.isReachable(node) && !notebooks[node] && !isName) {
      if (entries.containsKey(object)) {
        count(object, entries.get(object));
      } else {
        ofModules++;
      }
      return true;
    }
    int owner = owners[node];
    if (owner != NONE && !isData(object, live.at(owner))) {
      count(object, live.at(owner));
      return true;
    }
    if (isName && !names.containsKey(object)) {
      interned++;
      return true;
    }
    return false;
  }

  private void count(HeapObject object, HeapObject owner) {
    long[] sum = sums.computeIfAbsent(owner, key -> new long[2]);
    sum[0]++;
    sum[1] += Sizes.sizeWithoutUserCode(object);
  }

  private static boolean isData(HeapObject object, HeapObject owner) {
    if (object instanceof TypeObject || object instanceof FunctionObject) {
      return false;
    }
    boolean namespace = owner instanceof TypeObject type && type.ownsTable(object);
    return !namespace
        && (object instanceof ListObject
            || object instanceof DictObject
            || object instanceof SetObject
            || object.type.isClass());
  }

  /** What was left out so far. */
  List<LeftOut> leftOut(String command) {
    List<LeftOut> result = new ArrayList<>();
    sums.forEach((owner, sum) -> result.add(leftOut(owner, sum[0], sum[1], command)));
    if (ofModules > 0) {
      result.add(new LeftOut.OfModules(ofModules, command));
    }
    if (interned > 0) {
      result.add(new LeftOut.Interned(interned, command));
    }
    return result;
  }

  private static LeftOut leftOut(HeapObject owner, long objects, long bytes, String command) {
    if (owner instanceof TypeObject type) {
      return new LeftOut.OfClass(type.name(), objects - 1, bytes, command);
    }
    if (owner instanceof FunctionObject function) {
      return new LeftOut.BehindName("function", function.qualname.toString(), objects, command);
    }
    CodeObject code = (CodeObject) owner;
    String name = code.qualname.toString();
    return name.equals("<module>")
        ? new LeftOut.BehindName("code", "of this cell", objects, command)
        : new LeftOut.BehindName("code", name, objects, command);
  }
}
