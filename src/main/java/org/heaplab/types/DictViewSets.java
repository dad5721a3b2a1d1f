package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.DictIterator.Part;

/** The views of keys and items as sets: operators and comparisons. */
final class DictViewSets {

  private DictViewSets() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRichcompare = DictViewSets::compare;
    type.nbBinary[BinaryOp.SUBTRACT] = DictViewSets::subtract;
    type.nbBinary[BinaryOp.AND] = DictViewSets::and;
    type.nbBinary[BinaryOp.OR] = DictViewSets::or;
    type.nbBinary[BinaryOp.XOR] = DictViewSets::xor;
    builder.methodO("isdisjoint", (rt, self, other) -> rt.bool(isDisjoint(rt, self, other)));
  }

  private static boolean isSetLike(HeapObject o) {
    return o instanceof DictView view && view.isSetLike();
  }

  /** A set of what the operand gives; the keys of a plain dict come with their hashes. */
  private static SetObject toSet(Runtime rt, HeapObject o) {
    boolean plainKeys =
        o instanceof DictView view && view.part == Part.KEYS && view.dict.type == rt.types.dict;
    return SetOperations.create(rt, rt.types.set, plainKeys ? ((DictView) o).dict : o);
  }

  private interface Change {
    void apply(SetObject set);
  }

  private static SetObject changed(Runtime rt, HeapObject self, Change change) {
    SetObject set = toSet(rt, self);
    try {
      change.apply(set);
      return set;
    } catch (RuntimeException e) {
      rt.heap.decref(set);
      throw e;
    }
  }

  private static HeapObject subtract(Runtime rt, HeapObject self, HeapObject other) {
    return changed(rt, self, set -> SetOperations.differenceUpdate(rt, set, other));
  }

  private static HeapObject or(Runtime rt, HeapObject self, HeapObject other) {
    return changed(rt, self, set -> SetOperations.update(rt, set, other));
  }

  private static HeapObject xor(Runtime rt, HeapObject self, HeapObject other) {
    if (self instanceof DictView a
        && other instanceof DictView b
        && a.part == Part.ITEMS
        && b.part == Part.ITEMS) {
      return xorItems(rt, a.dict, b.dict);
    }
    return changed(rt, self, set -> SetOperations.symmetricDifferenceUpdate(rt, set, other));
  }

  /** Items of one dictionary alone; values are compared without being hashed where both agree. */
  private static HeapObject xorItems(Runtime rt, DictObject first, DictObject second) {
    DictObject rest = first.copy(rt);
    SetObject result = SetObject.create(rt);
    try {
      for (int p = second.nextPosition(0); p >= 0; p = second.nextPosition(p + 1)) {
        int ix = second.entryAt(p);
        toggle(rt, rest, result, second.keyAt(ix), second.hashAt(ix), second.valueAt(ix));
      }
      HeapObject items = DictView.items(rt, rest);
      try {
        SetOperations.update(rt, result, items);
      } finally {
        rt.heap.decref(items);
      }
      return result;
    } catch (RuntimeException e) {
      rt.heap.decref(result);
      throw e;
    } finally {
      rt.heap.decref(rest);
    }
  }

  private static void toggle(
      Runtime rt, DictObject rest, SetObject result, HeapObject key, long hash, HeapObject value) {
    key.incref();
    value.incref();
    int ix = rest.find(rt, key, hash);
    HeapObject own = ix < 0 ? null : Runtime.owned(rest.valueAt(ix));
    try {
      if (own != null && Objects.equal(rt, own, value)) {
        rt.heap.decrefIfPresent(rest.remove(rt, key, hash));
        return;
      }
      TupleObject pair = TupleObject.of(rt, key, value);
      try {
        result.add(rt, pair);
      } finally {
        rt.heap.decref(pair);
      }
    } finally {
      rt.heap.decref(key);
      rt.heap.decrefIfPresent(own);
      rt.heap.decref(value);
    }
  }

  /** Walks the smaller side where both are sets or views. */
  private static HeapObject and(Runtime rt, HeapObject left, HeapObject right) {
    DictView self = (DictView) (isSetLike(left) ? left : right);
    HeapObject other = self == left ? right : left;
    if (other.type == rt.types.set && self.dict.used <= ((SetObject) other).used) {
      return SetOperations.intersection(rt, (SetObject) other, self);
    }
    if (isSetLike(other) && ((DictView) other).dict.used > self.dict.used) {
      DictView larger = (DictView) other;
      other = self;
      self = larger;
    }
    return common(rt, self, other);
  }

  private static SetObject common(Runtime rt, DictView self, HeapObject other) {
    SetObject result = SetObject.create(rt);
    try {
      everyItem(
          rt,
          other,
          item -> {
            if (self.contains(rt, item)) {
              result.add(rt, item);
            }
            return true;
          });
      return result;
    } catch (RuntimeException e) {
      rt.heap.decref(result);
      throw e;
    }
  }

  private interface Test {
    boolean holds(HeapObject item);
  }

  /** Whether a test holds for each item; stops at the first for which it does not. */
  private static boolean everyItem(Runtime rt, HeapObject iterable, Test test) {
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      boolean holds = true;
      while (holds) {
        HeapObject item = Iteration.next(rt, iterator);
        if (item == null) {
          return true;
        }
        try {
          holds = test.holds(item);
        } finally {
          rt.heap.decref(item);
        }
      }
      return false;
    } finally {
      rt.heap.decref(iterator);
    }
  }

  private static boolean isInside(Runtime rt, HeapObject part, HeapObject whole) {
    return everyItem(rt, part, item -> Sequences.contains(rt, whole, item));
  }

  private static boolean isDisjoint(Runtime rt, HeapObject self, HeapObject other) {
    long size = Sequences.length(rt, self);
    if (self == other) {
      return size == 0;
    }
    boolean sized = other instanceof SetObject || isSetLike(other);
    boolean swapped = sized && Sequences.length(rt, other) > size;
    HeapObject walked = swapped ? self : other;
    HeapObject tested = swapped ? other : self;
    return everyItem(rt, walked, item -> !Sequences.contains(rt, tested, item));
  }

  private static HeapObject compare(Runtime rt, HeapObject self, HeapObject other, int op) {
    if (!(other instanceof SetObject) && !isSetLike(other)) {
      return Runtime.owned(rt.notImplemented);
    }
    long n = Sequences.length(rt, self);
    long m = Sequences.length(rt, other);
    return rt.bool(
        switch (op) {
          case CompareOp.EQ -> n == m && isInside(rt, self, other);
          case CompareOp.NE -> !(n == m && isInside(rt, self, other));
          case CompareOp.LT -> n < m && isInside(rt, self, other);
          case CompareOp.LE -> n <= m && isInside(rt, self, other);
          case CompareOp.GT -> n > m && isInside(rt, other, self);
          default -> n >= m && isInside(rt, other, self);
        });
  }
}
