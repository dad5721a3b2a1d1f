package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Constructor;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code compress}: the elements whose selector is true. */
final class CompressObject extends FieldsObject {

  private final HeapObject data;
  private final HeapObject selectors;

  private CompressObject(HeapObject data, HeapObject selectors) {
    this.data = data;
    this.selectors = selectors;
  }

  static void define(TypeBuilder builder) {
    Constructor.define(builder.type, "data, selectors", CompressObject::make);
    Selves.define(builder, (rt, self) -> ((CompressObject) self).next(rt));
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    HeapObject data = Iteration.iter(rt, args[0]);
    HeapObject selectors;
    try {
      selectors = Iteration.iter(rt, args[1]);
    } catch (RuntimeException e) {
      rt.heap.decref(data);
      throw e;
    }
    CompressObject made = new CompressObject(data, selectors);
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject next(Runtime rt) {
    while (true) {
      HeapObject item = Iteration.nextRaw(rt, data);
      if (item == null) {
        return null;
      }
      HeapObject selector = null;
      boolean wanted = false;
      try {
        selector = Iteration.nextRaw(rt, selectors);
        wanted = selector != null && Objects.isTrue(rt, selector);
      } finally {
        rt.heap.decrefIfPresent(selector);
        if (!wanted) {
          rt.heap.decref(item);
        }
      }
      if (wanted) {
        return item;
      }
      if (selector == null) {
        return null;
      }
    }
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("data", data);
    visitor.field("selectors", selectors);
  }
}
