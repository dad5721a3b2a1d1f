package org.heaplab.types.deque;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Arguments;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code _deque_iterator} and {@code _deque_reverse_iterator}. */
final class DequeIterator extends FieldsObject {

  private final DequeObject deque;
  private final boolean reversed;
  private final long changes;

  /** Elements left. */
  private int counter;

  private DequeIterator(DequeObject deque, boolean reversed) {
    this.deque = deque;
    this.reversed = reversed;
    this.changes = deque.changes;
    this.counter = deque.size;
  }

  static HeapObject create(Runtime rt, TypeObject type, HeapObject deque, boolean reversed) {
    deque.incref();
    DequeIterator made = new DequeIterator((DequeObject) deque, reversed);
    rt.allocate(made, type, 0);
    return made;
  }

  static void define(TypeBuilder builder, TypeObject dequeType, boolean reversed) {
    builder.type.tpNew = (rt, type, args, keywords) -> make(rt, type, dequeType, args, reversed);
    builder.type.tpIter = (rt, self) -> Runtime.owned(self);
    builder.type.tpIternext = (rt, self) -> ((DequeIterator) self).next(rt);
    builder
        .method(
            "__length_hint__", (rt, self) -> LongObject.ofSize(rt, ((DequeIterator) self).counter))
        .method("__reduce__", (rt, self) -> ((DequeIterator) self).reduce(rt));
  }

  /** {@code type(deque, skipped)}: what {@code __reduce__} asks for. */
  private static HeapObject make(
      Runtime rt, TypeObject type, TypeObject dequeType, TupleObject args, boolean reversed) {
    int count = args.size();
    if (count < 1 || count > 2 || !((TypeObject) args.items[0].type).isSubtypeOf(dequeType)) {
      throw rt.typeError(type.shortName() + "() needs a deque, and perhaps a number to skip");
    }
    long skipped = Arguments.ssize(rt, count < 2 ? null : args.items[1], 0);
    HeapObject made = create(rt, type, args.items[0], reversed);
    DequeIterator iterator = (DequeIterator) made;
    iterator.counter -= (int) Math.max(0, Math.min(skipped, iterator.counter));
    return made;
  }

  private HeapObject next(Runtime rt) {
    if (deque.changes != changes) {
      counter = 0;
      throw rt.raise(rt.exceptions.runtimeError, "deque mutated during iteration");
    }
    if (counter == 0) {
      return null;
    }
    int place = reversed ? counter - 1 : deque.size - counter;
    counter--;
    return Runtime.owned(deque.borrow(place));
  }

  private HeapObject reduce(Runtime rt) {
    HeapObject skipped = LongObject.of(rt, deque.size - counter);
    return TupleObject.steal(
        rt, Runtime.owned(type), TupleObject.steal(rt, Runtime.owned(deque), skipped));
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("deque", deque);
  }
}
