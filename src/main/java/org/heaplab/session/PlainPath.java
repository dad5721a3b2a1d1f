package org.heaplab.session;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.FrameReferences;
import org.heaplab.machine.Machine;
import org.heaplab.types.DictObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.StoredAttributes;
import org.heaplab.types.TupleObject;

/**
 * Expressions that can be followed without running any code: a name, then stored attributes and
 * constant subscripts. Looking at an object that way leaves no trace on the heap.
 */
final class PlainPath {

  private static final Pattern STEP =
      Pattern.compile("\\.(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)|\\[(?<index>-?\\d+)\\]");
  private static final Pattern HEAD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private PlainPath() {}

  /** The object, borrowed; null when the expression is no plain path or leads nowhere. */
  static HeapObject resolve(Machine machine, String expression) {
    Matcher head = HEAD.matcher(expression);
    if (!head.lookingAt()) {
      return null;
    }
    HeapObject object = FrameReferences.variable(machine, head.group());
    if (object == null) {
      object = StoredAttributes.borrow(machine.modules.main(), head.group());
    }
    Matcher step = STEP.matcher(expression);
    int position = head.end();
    while (object != null && position < expression.length()) {
      step.region(position, expression.length());
      if (!step.lookingAt()) {
        return null;
      }
      object =
          step.group("name") != null
              ? StoredAttributes.borrow(object, step.group("name"))
              : item(object, step.group("index"));
      position = step.end();
    }
    return object;
  }

  /** A built-in name, borrowed; null where there is none. */
  static HeapObject resolveBuiltin(Machine machine, String name) {
    return StoredAttributes.borrow(machine.modules.builtins(), name);
  }

  private static HeapObject item(HeapObject object, String digits) {
    if (digits.length() > 9) {
      return null;
    }
    int index = Integer.parseInt(digits);
    if (object.type.isClass() || object instanceof DictObject) {
      return null;
    }
    if (object instanceof ListObject list) {
      int i = index < 0 ? index + list.size() : index;
      return i >= 0 && i < list.size() ? list.borrow(i) : null;
    }
    if (object instanceof TupleObject tuple) {
      int i = index < 0 ? index + tuple.size() : index;
      return i >= 0 && i < tuple.size() ? tuple.items[i] : null;
    }
    return null;
  }
}
