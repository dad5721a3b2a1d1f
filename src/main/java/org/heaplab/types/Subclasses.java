package org.heaplab.types;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.heap.WeakReferenceObject;

/**
 * What a class knows of its subclasses: weak references to them in a dictionary, each under its
 * class's address.
 *
 * @see "tp_subclasses, add_subclass and remove_subclass in Objects/typeobject.c (3.13)"
 */
public final class Subclasses {

  /** Owned; null where there are none. The collector does not see that the class holds it. */
  private DictObject table;

  void add(Runtime rt, TypeObject type) {
    HeapObject key = LongObject.of(rt, type.address);
    try {
      HeapObject reference = WeakRefObject.of(rt, rt.types.weakRef, type, null);
      put(rt, key, reference);
      rt.heap.decref(reference);
    } finally {
      rt.heap.decref(key);
    }
  }

  /** Adds classes that CPython's start has made and this heap has not. */
  void addUnseen(Runtime rt, int count, HeapObject deadReference) {
    for (int i = 0; i < count; i++) {
      long address = rt.heap.allocateStatic(rt.build.instances().staticTypeBytes());
      HeapObject key = LongObject.of(rt, address);
      put(rt, key, deadReference);
      rt.heap.decref(key);
    }
  }

  private void put(Runtime rt, HeapObject address, HeapObject reference) {
    if (table == null) {
      table = DictObject.create(rt);
    }
    table.put(rt, address, reference);
  }

  void remove(Runtime rt, TypeObject type) {
    if (table == null) {
      return;
    }
    HeapObject reference = table.remove(rt, LongObject.unplaced(rt, type.address));
    rt.heap.decrefIfPresent(reference);
    if (table.size() == 0) {
      DictObject empty = table;
      table = null;
      rt.heap.decref(empty);
    }
  }

  /** How many entries there are, those whose class is gone included. */
  int size() {
    return table == null ? 0 : table.size();
  }

  /** Those that live, oldest first, as a list of its own. */
  List<TypeObject> live() {
    if (table == null) {
      return List.of();
    }
    List<TypeObject> live = new ArrayList<>();
    visitEntries((address, reference, subclass) -> live.add(subclass));
    return live;
  }

  /** Told of the entry of each subclass that lives. */
  public interface EntryVisitor {
    void entry(HeapObject address, WeakReferenceObject reference, TypeObject subclass);
  }

  void visitEntries(EntryVisitor visitor) {
    if (table == null) {
      return;
    }
    HeapObject[] addresses = table.keysInOrder();
    HeapObject[] references = table.valuesInOrder();
    for (int i = 0; i < references.length; i++) {
      WeakReferenceObject reference = (WeakReferenceObject) references[i];
      if (reference.referent != null) {
        visitor.entry(addresses[i], reference, (TypeObject) reference.referent);
      }
    }
  }

  boolean isTable(HeapObject object) {
    return table == object;
  }

  void visitReferences(ReferenceVisitor visitor) {
    if (table != null) {
      visitor.visit(table);
    }
  }
}
