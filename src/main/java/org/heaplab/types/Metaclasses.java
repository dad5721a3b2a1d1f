package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** The most derived metaclass among those of a class's bases. */
public final class Metaclasses {

  private Metaclasses() {}

  /**
   * Borrowed.
   *
   * @see "_PyType_CalculateMetaclass in Objects/typeobject.c (3.13)"
   */
  public static TypeObject winner(Runtime rt, TypeObject metatype, TupleObject bases) {
    TypeObject winner = metatype;
    for (HeapObject base : bases.items) {
      TypeObject candidate = (TypeObject) base.type;
      if (winner.isSubtypeOf(candidate)) {
        continue;
      }
      if (!candidate.isSubtypeOf(winner)) {
        throw rt.typeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
                + " of the metaclasses of all its bases");
      }
      winner = candidate;
    }
    return winner;
  }
}
