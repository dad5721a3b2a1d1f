package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * Which of several bases gives instances their layout.
 *
 * @see "best_base in Objects/typeobject.c (3.13)"
 */
final class BestBase {

  private BestBase() {}

  /** The base whose instances' layout a new class takes over; borrowed. */
  static TypeObject of(Runtime rt, TupleObject bases) {
    TypeObject winner = null;
    TypeObject best = null;
    for (HeapObject item : bases.items) {
      if (!(item instanceof TypeObject base)) {
        throw rt.typeError("bases must be types");
      }
      if (!base.has(TypeObject.BASETYPE)) {
        throw rt.typeError("type '" + base.name() + "' is not an acceptable base type");
      }
      TypeObject candidate = solid(rt, base);
      if (winner == null || (!winner.isSubtypeOf(candidate) && candidate.isSubtypeOf(winner))) {
        winner = candidate;
        best = base;
      } else if (!winner.isSubtypeOf(candidate)) {
        throw rt.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return best;
  }

  /** The nearest type, itself included, that adds fields to its base's layout. */
  static TypeObject solid(Runtime rt, TypeObject type) {
    TypeObject base = type.base == null ? rt.types.object : solid(rt, type.base);
    return addsFields(type, base) ? type : base;
  }

  /** {@code shape_differs}: dictionary and weak references alone do not count. */
  private static boolean addsFields(TypeObject type, TypeObject base) {
    if (type.itemSize != 0 || base.itemSize != 0) {
      return type.basicSize() != base.basicSize() || type.itemSize != base.itemSize;
    }
    return type.basicSize() - type.trailingBytes(base) != base.basicSize();
  }
}
