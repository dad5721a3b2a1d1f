package org.heaplab.types;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;

/**
 * {@code T.__bases__ = …} and {@code o.__class__ = …}.
 *
 * @see "type_set_bases, object_set_class in Objects/typeobject.c (3.13)"
 */
final class BasesAssignment {

  private BasesAssignment() {}

  static void setBases(Runtime rt, HeapObject self, HeapObject value) {
    TypeObject type = (TypeObject) self;
    TypeAttributes.checkSettable(rt, type, value, "__bases__");
    TupleObject bases = check(rt, type, value);
    TypeObject base = BestBase.of(rt, bases);
    ClassCompatibility.check(rt, type.base, base, "__bases__");
    TupleObject oldBases = type.bases;
    TypeObject oldBase = type.base;
    bases.incref();
    base.incref();
    type.bases = bases;
    type.base = base;
    try {
      updateOrders(rt, type);
    } catch (RuntimeException e) {
      if (type.bases == bases) {
        type.bases = oldBases;
        type.base = oldBase;
        rt.heap.decref(bases);
        rt.heap.decref(base);
      }
      throw e;
    }
    if (type.bases == bases) {
      leave(type, oldBases);
      type.registerWithBases();
      type.modified();
      SlotUpdates.allWithSubclasses(rt, type);
    }
    rt.heap.decref(oldBases);
    rt.heap.decref(oldBase);
  }

  private static void leave(TypeObject type, TupleObject bases) {
    for (HeapObject base : bases.items) {
      ((TypeObject) base).subclasses.remove(type.runtime(), type);
    }
  }

  private static TupleObject check(Runtime rt, TypeObject type, HeapObject value) {
    if (!(value instanceof TupleObject bases)) {
      throw rt.typeError(
          "can only assign tuple to " + type.name() + ".__bases__, not " + value.type.name());
    }
    if (bases.size() == 0) {
      throw rt.typeError(
          "can only assign non-empty tuple to " + type.name() + ".__bases__, not ()");
    }
    for (HeapObject each : bases.items) {
      if (!(each instanceof TypeObject base)) {
        throw rt.typeError(
            type.name() + ".__bases__ must be tuple of classes, not '" + each.type.name() + "'");
      }
      if (base.isSubtypeOf(type) || isInChain(base, type)) {
        throw rt.typeError("a __bases__ item causes an inheritance cycle");
      }
    }
    return bases;
  }

  private static boolean isInChain(TypeObject type, TypeObject ancestor) {
    for (TypeObject each = type; each != null; each = each.base) {
      if (each == ancestor) {
        return true;
      }
    }
    return false;
  }

  private record Order(TypeObject type, TupleObject before, TupleObject after) {}

  /** New orders for the class and all its subclasses, or the old ones for all. */
  private static void updateOrders(Runtime rt, TypeObject type) {
    List<Order> done = new ArrayList<>();
    try {
      updateOrder(rt, type, done);
    } catch (RuntimeException e) {
      for (int i = done.size() - 1; i >= 0; i--) {
        undo(rt, done.get(i));
      }
      throw e;
    }
    for (Order order : done) {
      rt.heap.decref(order.before);
    }
  }

  /** A class that is being made has no order yet, and gets its first when its turn comes. */
  private static void updateOrder(Runtime rt, TypeObject type, List<Order> done) {
    TupleObject before = type.mro;
    if (before == null) {
      return;
    }
    before.incref();
    try {
      Mro.set(rt, type);
    } catch (RuntimeException e) {
      rt.heap.decref(before);
      throw e;
    }
    done.add(new Order(type, before, type.mro));
    for (TypeObject subclass : type.subclasses.live()) {
      updateOrder(rt, subclass, done);
    }
  }

  private static void undo(Runtime rt, Order order) {
    if (order.type.mro == order.after) {
      order.type.setMro(order.before);
      order.type.modified();
      rt.heap.decref(order.after);
    } else {
      rt.heap.decref(order.before);
    }
  }
}
