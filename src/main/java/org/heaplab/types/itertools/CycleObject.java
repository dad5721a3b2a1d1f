package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Constructor;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.ListObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code cycle}: keeps the elements of the first round for all others. */
final class CycleObject extends FieldsObject {

  /** Null after the first round. */
  private HeapObject iterator;

  private final ListObject saved;
  private int index;

  private CycleObject(HeapObject iterator, ListObject saved) {
    this.iterator = iterator;
    this.saved = saved;
  }

  static void define(TypeBuilder builder) {
    Constructor.define(builder.type, "iterable, /", CycleObject::make);
    Selves.define(builder, (rt, self) -> ((CycleObject) self).next(rt));
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    HeapObject iterator = Iteration.iter(rt, args[0]);
    CycleObject made = new CycleObject(iterator, ListObject.create(rt));
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject next(Runtime rt) {
    if (iterator != null) {
      HeapObject item = Iteration.next(rt, iterator);
      if (item != null) {
        saved.append(rt, item);
        return item;
      }
      HeapObject old = iterator;
      iterator = null;
      rt.heap.decrefIfPresent(old);
    }
    if (saved.size() == 0) {
      return null;
    }
    HeapObject item = saved.borrow(index);
    index = index + 1 < saved.size() ? index + 1 : 0;
    return Runtime.owned(item);
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("it", iterator);
    visitor.field("saved", saved);
  }
}
