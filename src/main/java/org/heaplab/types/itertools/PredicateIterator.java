package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Calls;
import org.heaplab.types.Constructor;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;

/** What dropwhile, takewhile, filterfalse and starmap share: a function and an iterator. */
abstract class PredicateIterator extends FieldsObject {

  final HeapObject function;
  final HeapObject iterator;

  PredicateIterator(HeapObject function, HeapObject iterator) {
    this.function = function;
    this.iterator = iterator;
  }

  /** Makes one of two owned references. */
  @FunctionalInterface
  interface Maker {
    PredicateIterator make(HeapObject function, HeapObject iterator);
  }

  static void define(TypeBuilder builder, String parameters, Maker maker) {
    Constructor.define(
        builder.type,
        parameters,
        (rt, type, args) -> {
          HeapObject iterator = Iteration.iter(rt, args[1]);
          PredicateIterator made = maker.make(Runtime.owned(args[0]), iterator);
          rt.allocate(made, type, 0);
          return made;
        });
    Selves.define(builder, (rt, self) -> ((PredicateIterator) self).next(rt));
  }

  abstract HeapObject next(Runtime rt);

  /** The predicate's answer for an item, which is dropped when it raises. */
  final boolean holds(Runtime rt, HeapObject item) {
    try {
      return answer(rt, item);
    } catch (RuntimeException e) {
      rt.heap.decref(item);
      throw e;
    }
  }

  boolean answer(Runtime rt, HeapObject item) {
    return Calls.isTrueFor(rt, function, item);
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("it", iterator);
    visitor.field("func", function);
  }
}
