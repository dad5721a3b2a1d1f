package org.heaplab.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/**
 * Method resolution orders: C3, unless a metaclass says otherwise.
 *
 * @see "mro_internal, pmerge in Objects/typeobject.c (3.13)"
 */
final class Mro {

  private Mro() {}

  /** Computes a class's order and stores it. */
  static void set(Runtime rt, TypeObject type) {
    TupleObject before = type.mro;
    TupleObject order = order(rt, type);
    if (type.mro != before) {
      rt.heap.decref(order);
      return;
    }
    type.setMro(order);
    type.modified();
    rt.heap.decrefIfPresent(before);
  }

  /** The order, asking the metaclass's {@code mro()} where it has one of its own; owned. */
  private static TupleObject order(Runtime rt, TypeObject type) {
    if (type.type == rt.types.type) {
      return TupleObject.of(rt, c3(rt, type));
    }
    HeapObject answer = UserSlots.call(rt, "mro", type);
    TupleObject order;
    try {
      order = TupleObject.from(rt, answer);
    } finally {
      rt.heap.decref(answer);
    }
    try {
      check(rt, type, order);
    } catch (PyRaise e) {
      rt.heap.decref(order);
      throw e;
    }
    return order;
  }

  private static void check(Runtime rt, TypeObject type, TupleObject order) {
    if (order.size() == 0) {
      throw rt.typeError("type MRO must not be empty");
    }
    TypeObject solid = BestBase.solid(rt, type);
    for (HeapObject item : order.items) {
      if (!(item instanceof TypeObject base)) {
        throw rt.typeError("mro() returned a non-class ('" + item.type.name() + "')");
      }
      if (!solid.isSubtypeOf(BestBase.solid(rt, base))) {
        throw rt.typeError("mro() returned base with unsuitable layout ('" + base.name() + "')");
      }
    }
  }

  /** The C3 linearization; borrowed types. */
  static TypeObject[] c3(Runtime rt, TypeObject type) {
    HeapObject[] bases = type.bases.items;
    for (HeapObject base : bases) {
      if (((TypeObject) base).mro == null) {
        throw rt.typeError("Cannot extend an incomplete type '" + base(base) + "'");
      }
    }
    if (bases.length > 1) {
      checkDuplicates(rt, bases);
    }
    List<List<HeapObject>> sequences = new ArrayList<>();
    for (HeapObject base : bases) {
      sequences.add(new ArrayList<>(List.of(((TypeObject) base).mroTypes)));
    }
    sequences.add(new ArrayList<>(List.of(bases)));
    List<HeapObject> result = new ArrayList<>();
    result.add(type);
    merge(rt, sequences, result);
    return result.toArray(new TypeObject[0]);
  }

  private static String base(HeapObject base) {
    return ((TypeObject) base).name();
  }

  private static void checkDuplicates(Runtime rt, HeapObject[] bases) {
    for (int i = 0; i < bases.length; i++) {
      for (int j = i + 1; j < bases.length; j++) {
        if (bases[i] == bases[j]) {
          throw rt.typeError("duplicate base class " + nameOf(rt, bases[i]));
        }
      }
    }
  }

  private static void merge(Runtime rt, List<List<HeapObject>> sequences, List<HeapObject> result) {
    for (; ; ) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return;
      }
      HeapObject next = candidate(sequences);
      if (next == null) {
        throw conflict(rt, sequences);
      }
      result.add(next);
      for (List<HeapObject> sequence : sequences) {
        if (sequence.get(0) == next) {
          sequence.remove(0);
        }
      }
    }
  }

  /** The first head that stands in no tail; null when every one does. */
  private static HeapObject candidate(List<List<HeapObject>> sequences) {
    for (List<HeapObject> sequence : sequences) {
      HeapObject head = sequence.get(0);
      boolean inTail =
          sequences.stream().anyMatch(other -> other.subList(1, other.size()).contains(head));
      if (!inTail) {
        return head;
      }
    }
    return null;
  }

  private static PyRaise conflict(Runtime rt, List<List<HeapObject>> sequences) {
    Set<HeapObject> heads = new LinkedHashSet<>();
    for (List<HeapObject> sequence : sequences) {
      heads.add(sequence.get(0));
    }
    StringBuilder names = new StringBuilder();
    for (HeapObject head : heads) {
      names.append(names.length() == 0 ? " " : ", ").append(nameOf(rt, head));
    }
    String blank = rt.build.instances().breaksOrderMessage() ? "\n" : " ";
    return rt.typeError(
        "Cannot create a consistent method resolution" + blank + "order (MRO) for bases" + names);
  }

  private static String nameOf(Runtime rt, HeapObject type) {
    HeapObject name = Attributes.getOrNull(rt, type, rt.intern("__name__"));
    if (name == null) {
      return Calls.reprOf(rt, type);
    }
    String text = Objects.strText(rt, name).toString();
    rt.heap.decref(name);
    return text;
  }
}
