package org.heaplab.types.itertools;

import org.heaplab.types.Runtime;
import org.heaplab.types.Slots;
import org.heaplab.types.TypeBuilder;

/** What every iterator has: it is its own {@code iter}. */
final class Selves {

  private Selves() {}

  static void define(TypeBuilder builder, Slots.IterNextFunc next) {
    builder.type.tpIter = (rt, self) -> Runtime.owned(self);
    builder.type.tpIternext = next;
  }
}
