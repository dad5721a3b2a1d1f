package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Calls;
import org.heaplab.types.Constructor;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code groupby}: runs of elements with equal keys. */
final class GroupByObject extends FieldsObject {

  private final TypeObject grouperType;
  private final HeapObject iterator;
  private final HeapObject keyFunction;

  /** Key of the group that was given out last; null before the first. */
  private HeapObject targetKey;

  /** Key and value that are read and not given out yet; null without. */
  private HeapObject currentKey;

  private HeapObject currentValue;

  /** The one group that may still read on; borrowed. */
  private GrouperObject currentGrouper;

  private GroupByObject(TypeObject grouperType, HeapObject iterator, HeapObject keyFunction) {
    this.grouperType = grouperType;
    this.iterator = iterator;
    this.keyFunction = keyFunction;
  }

  static void define(TypeBuilder builder, TypeObject grouperType) {
    Constructor.define(
        builder.type,
        "iterable, key=None",
        (rt, type, args) -> {
          HeapObject iterator = Iteration.iter(rt, args[0]);
          HeapObject key = Runtime.owned(args[1] == null ? rt.none : args[1]);
          GroupByObject made = new GroupByObject(grouperType, iterator, key);
          rt.allocate(made, type, 0);
          return made;
        });
    Selves.define(builder, (rt, self) -> ((GroupByObject) self).next(rt));
  }

  private HeapObject next(Runtime rt) {
    currentGrouper = null;
    while (currentKey == null || (targetKey != null && isEqual(rt, targetKey, currentKey))) {
      if (!step(rt)) {
        return null;
      }
    }
    HeapObject old = targetKey;
    targetKey = Runtime.owned(currentKey);
    rt.heap.decrefIfPresent(old);
    currentGrouper = GrouperObject.create(rt, grouperType, this, targetKey);
    HeapObject key = Runtime.owned(currentKey);
    return TupleObject.steal(rt, key, currentGrouper);
  }

  /** Keys stay alive while their own code compares them. */
  static boolean isEqual(Runtime rt, HeapObject left, HeapObject right) {
    left.incref();
    right.incref();
    try {
      return Objects.equal(rt, left, right);
    } finally {
      rt.heap.decref(left);
      rt.heap.decref(right);
    }
  }

  /** Reads an element and its key; false at the end. */
  private boolean step(Runtime rt) {
    HeapObject value = Iteration.next(rt, iterator);
    if (value == null) {
      return false;
    }
    HeapObject key;
    try {
      key = keyFunction == rt.none ? Runtime.owned(value) : Calls.call(rt, keyFunction, value);
    } catch (RuntimeException e) {
      rt.heap.decref(value);
      throw e;
    }
    HeapObject oldValue = currentValue;
    HeapObject oldKey = currentKey;
    currentValue = value;
    currentKey = key;
    rt.heap.decrefIfPresent(oldValue);
    rt.heap.decrefIfPresent(oldKey);
    return true;
  }

  /** The next element of a group, or null at its end. */
  HeapObject nextOf(Runtime rt, GrouperObject grouper, HeapObject key) {
    if (currentGrouper != grouper || (currentValue == null && !step(rt))) {
      return null;
    }
    if (!isEqual(rt, key, currentKey)) {
      return null;
    }
    HeapObject value = currentValue;
    HeapObject oldKey = currentKey;
    currentValue = null;
    currentKey = null;
    rt.heap.decrefIfPresent(oldKey);
    return value;
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("it", iterator);
    visitor.field("keyfunc", keyFunction);
    visitor.field("tgtkey", targetKey);
    visitor.field("currkey", currentKey);
    visitor.field("currvalue", currentValue);
  }
}
