package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.heap.HeapObject;
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
 * Q, and interned strings. Tables leave it out and say so.
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
  private long interned;

  Machinery(
      LiveHeap live, Dominators dominators, int firstSerial, Map<HeapObject, List<String>> names) {
    this.live = live;
    this.firstSerial = firstSerial;
    this.names = names;
    this.owners = dominators.inherit(this::ownerOrNone);
  }

  private int ownerOrNone(int node) {
    HeapObject object = live.at(node);
    boolean owner =
        object instanceof TypeObject
            || object instanceof FunctionObject
            || object instanceof CodeObject
            || object instanceof ModuleObject;
    return owner && object.serial > firstSerial ? node : NONE;
  }

  /** Whether the object is left out; it is counted then. */
  boolean leavesOut(HeapObject object) {
    int owner = owners[live.indexOf(object)];
    if (owner != NONE && !isData(object, live.at(owner))) {
      long[] sum = sums.computeIfAbsent(live.at(owner), key -> new long[2]);
      sum[0]++;
      sum[1] += Sizes.sizeWithoutUserCode(object);
      return true;
    }
    if (object instanceof StrObject && object.isImmortal() && !names.containsKey(object)) {
      interned++;
      return true;
    }
    return false;
  }

  private static boolean isData(HeapObject object, HeapObject owner) {
    boolean machine = object instanceof TypeObject || object instanceof FunctionObject;
    if (machine || owner instanceof ModuleObject) {
      return false;
    }
    boolean namespace = owner instanceof TypeObject type && type.dict == object;
    return !namespace
        && (object instanceof ListObject
            || object instanceof DictObject
            || object instanceof SetObject
            || object.type.isHeapType());
  }

  /** What was left out so far. */
  List<LeftOut> leftOut(String command) {
    List<LeftOut> result = new ArrayList<>();
    sums.forEach((owner, sum) -> result.add(leftOut(owner, sum[0], sum[1], command)));
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
    if (owner instanceof ModuleObject module) {
      return new LeftOut.BehindName("module", module.name(), objects, command);
    }
    CodeObject code = (CodeObject) owner;
    String name = code.qualname.toString();
    return name.equals("<module>")
        ? new LeftOut.BehindName("code", "of this cell", objects, command)
        : new LeftOut.BehindName("code", name, objects, command);
  }
}
