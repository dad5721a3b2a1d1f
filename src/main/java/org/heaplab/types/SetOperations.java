package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * What two sets give together. The other side may be any iterable; sets and dicts give the hashes
 * of their keys along.
 *
 * @see "Objects/setobject.c (3.13)"
 */
final class SetOperations {

  private SetOperations() {}

  private interface Action {
    /** False ends the walk. */
    boolean take(HeapObject key, long hash);
  }

  /** Takes each key, held, with its hash. */
  private static void forEach(Runtime rt, HeapObject iterable, Action action) {
    if (iterable instanceof SetObject set) {
      forEachOf(rt, set, action);
    } else if (iterable.type == rt.types.dict) {
      forEachKey(rt, (DictObject) iterable, action);
    } else {
      forEachItem(rt, iterable, action);
    }
  }

  private static void forEachOf(Runtime rt, SetObject set, Action action) {
    boolean more = true;
    for (int slot = set.nextSlot(0); more && slot >= 0; slot = set.nextSlot(slot + 1)) {
      HeapObject key = Runtime.owned(set.keys[slot]);
      try {
        more = action.take(key, set.hashes[slot]);
      } finally {
        rt.heap.decref(key);
      }
    }
  }

  private static void forEachKey(Runtime rt, DictObject dict, Action action) {
    boolean more = true;
    for (int p = dict.nextPosition(0); more && p >= 0; p = dict.nextPosition(p + 1)) {
      int ix = dict.entryAt(p);
      HeapObject key = Runtime.owned(dict.keyAt(ix));
      try {
        more = action.take(key, dict.hashAt(ix));
      } finally {
        rt.heap.decref(key);
      }
    }
  }

  private static void forEachItem(Runtime rt, HeapObject iterable, Action action) {
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      boolean more = true;
      while (more) {
        HeapObject key = Iteration.next(rt, iterator);
        if (key == null) {
          return;
        }
        try {
          more = action.take(key, DictObject.hashOf(rt, key));
        } finally {
          rt.heap.decref(key);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
  }

  // ---- making sets ----

  /** An empty set of the built-in type under a type. */
  static SetObject createBase(Runtime rt, TypeObject type) {
    return SetObject.create(rt, type.isSubtypeOf(rt.types.set) ? rt.types.set : rt.types.frozenset);
  }

  /** {@code set(iterable)}. */
  static SetObject create(Runtime rt, TypeObject type, HeapObject iterable) {
    return fill(rt, SetObject.create(rt, type), iterable);
  }

  private static SetObject fill(Runtime rt, SetObject set, HeapObject iterable) {
    return build(rt, set, () -> update(rt, set, iterable));
  }

  /** Answers the set, or lets go of it when the filling fails. */
  private static SetObject build(Runtime rt, SetObject set, Runnable filling) {
    try {
      filling.run();
      return set;
    } catch (RuntimeException e) {
      rt.heap.decref(set);
      throw e;
    }
  }

  static SetObject copy(Runtime rt, SetObject set) {
    return fill(rt, createBase(rt, (TypeObject) set.type), set);
  }

  static SetObject union(Runtime rt, SetObject set, HeapObject[] args, int from, int count) {
    SetObject result = copy(rt, set);
    return build(
        rt,
        result,
        () -> {
          for (int i = from; i < from + count; i++) {
            if (args[i] != set) {
              update(rt, result, args[i]);
            }
          }
        });
  }

  static SetObject intersection(Runtime rt, SetObject set, HeapObject other) {
    if (set == other) {
      return copy(rt, set);
    }
    SetObject result = createBase(rt, (TypeObject) set.type);
    boolean swapped = other instanceof SetObject o && o.used > set.used;
    SetObject tested = swapped ? (SetObject) other : set;
    HeapObject walked = swapped ? set : other;
    boolean bounded = !(other instanceof SetObject);
    return build(rt, result, () -> addCommon(rt, result, tested, walked, bounded));
  }

  private static void addCommon(
      Runtime rt, SetObject result, SetObject tested, HeapObject walked, boolean bounded) {
    Action add =
        (key, hash) -> {
          if (tested.contains(rt, key, hash)) {
            result.add(rt, key, hash);
            return !bounded || result.used < tested.used;
          }
          return true;
        };
    if (walked instanceof SetObject set) {
      forEachOf(rt, set, add);
    } else {
      forEachItem(rt, walked, add);
    }
  }

  static SetObject intersectionOf(
      Runtime rt, SetObject set, HeapObject[] args, int from, int count) {
    if (count == 0) {
      return copy(rt, set);
    }
    SetObject result = (SetObject) Runtime.owned(set);
    for (int i = from; i < from + count; i++) {
      SetObject old = result;
      try {
        result = intersection(rt, old, args[i]);
      } finally {
        rt.heap.decref(old);
      }
    }
    return result;
  }

  static SetObject difference(Runtime rt, SetObject set, HeapObject other) {
    long size =
        other instanceof SetObject o
            ? o.used
            : other.type == rt.types.dict ? ((DictObject) other).size() : -1;
    if (size < 0 || set.used >> 2 > size) {
      SetObject result = copy(rt, set);
      return build(rt, result, () -> differenceUpdate(rt, result, other));
    }
    SetObject result = createBase(rt, (TypeObject) set.type);
    return build(rt, result, () -> addMissing(rt, result, set, other));
  }

  private static void addMissing(Runtime rt, SetObject result, SetObject set, HeapObject other) {
    forEachOf(
        rt,
        set,
        (key, hash) -> {
          boolean there =
              other instanceof SetObject o
                  ? o.contains(rt, key, hash)
                  : ((DictObject) other).find(rt, key, hash) >= 0;
          if (!there) {
            result.add(rt, key, hash);
          }
          return true;
        });
  }

  static SetObject differenceOf(Runtime rt, SetObject set, HeapObject[] args, int from, int count) {
    if (count == 0) {
      return copy(rt, set);
    }
    SetObject result = difference(rt, set, args[from]);
    return build(
        rt,
        result,
        () -> {
          for (int i = from + 1; i < from + count; i++) {
            differenceUpdate(rt, result, args[i]);
          }
        });
  }

  static SetObject symmetricDifference(Runtime rt, SetObject set, HeapObject other) {
    SetObject result = createBase(rt, (TypeObject) set.type);
    return build(
        rt,
        result,
        () -> {
          update(rt, result, other);
          toggleAll(rt, result, set);
        });
  }

  // ---- changing sets ----

  static void update(Runtime rt, SetObject set, HeapObject other) {
    if (other instanceof SetObject o) {
      merge(rt, set, o);
      return;
    }
    if (other.type == rt.types.dict) {
      makeRoom(rt, set, ((DictObject) other).size());
    }
    forEach(
        rt,
        other,
        (key, hash) -> {
          set.add(rt, key, hash);
          return true;
        });
  }

  /** One resize for all that comes, as if nothing came twice. */
  private static void makeRoom(Runtime rt, SetObject set, int more) {
    if ((set.fill + (long) more) * 5 >= set.mask() * 3L) {
      set.resize(rt, (set.used + (long) more) * 2);
    }
  }

  private static void merge(Runtime rt, SetObject set, SetObject other) {
    if (other == set || other.used == 0) {
      return;
    }
    makeRoom(rt, set, other.used);
    if (set.fill == 0 && set.mask() == other.mask() && other.fill == other.used) {
      set.copyTable(other);
    } else if (set.fill == 0) {
      set.used = other.used;
      set.fill = other.used;
      for (int slot = other.nextSlot(0); slot >= 0; slot = other.nextSlot(slot + 1)) {
        set.insertClean(Runtime.owned(other.keys[slot]), other.hashes[slot]);
      }
    } else {
      forEachOf(
          rt,
          other,
          (key, hash) -> {
            set.add(rt, key, hash);
            return true;
          });
    }
  }

  static void intersectionUpdate(Runtime rt, SetObject set, SetObject common) {
    set.swapBodies(common);
    rt.heap.decref(common);
  }

  static void differenceUpdate(Runtime rt, SetObject set, HeapObject other) {
    if (set == other) {
      set.clear(rt.heap);
      return;
    }
    boolean muchLarger = other instanceof SetObject o && o.used >> 3 > set.used;
    HeapObject walked = muchLarger ? intersection(rt, set, other) : Runtime.owned(other);
    try {
      Action discard =
          (key, hash) -> {
            rt.heap.decrefIfPresent(set.remove(rt, key, hash));
            return true;
          };
      if (walked instanceof SetObject keys) {
        forEachOf(rt, keys, discard);
      } else {
        forEachItem(rt, walked, discard);
      }
    } finally {
      rt.heap.decref(walked);
    }
    if (set.fill - set.used > set.mask() / 4) {
      set.grow(rt);
    }
  }

  static void symmetricDifferenceUpdate(Runtime rt, SetObject set, HeapObject other) {
    if (set == other) {
      set.clear(rt.heap);
    } else if (other instanceof SetObject || other.type == rt.types.dict) {
      toggleAll(rt, set, other);
    } else {
      SetObject keys = fill(rt, createBase(rt, (TypeObject) set.type), other);
      try {
        toggleAll(rt, set, keys);
      } finally {
        rt.heap.decref(keys);
      }
    }
  }

  private static void toggleAll(Runtime rt, SetObject set, HeapObject other) {
    forEach(
        rt,
        other,
        (key, hash) -> {
          HeapObject old = set.remove(rt, key, hash);
          if (old == null) {
            set.add(rt, key, hash);
          } else {
            rt.heap.decref(old);
          }
          return true;
        });
  }

  // ---- asking ----

  static boolean isDisjoint(Runtime rt, SetObject set, HeapObject other) {
    if (set == other) {
      return set.used == 0;
    }
    boolean exact = other.type == rt.types.set || other.type == rt.types.frozenset;
    boolean swapped = exact && ((SetObject) other).used > set.used;
    SetObject tested = swapped ? (SetObject) other : set;
    boolean[] disjoint = {true};
    Action test = (key, hash) -> disjoint[0] = !tested.contains(rt, key, hash);
    if (exact) {
      forEachOf(rt, swapped ? set : (SetObject) other, test);
    } else {
      forEachItem(rt, other, test);
    }
    return disjoint[0];
  }

  static boolean isSubset(Runtime rt, SetObject set, HeapObject other) {
    if (!(other instanceof SetObject all)) {
      SetObject common = intersection(rt, set, other);
      boolean whole = common.used == set.used;
      rt.heap.decref(common);
      return whole;
    }
    if (set.used > all.used) {
      return false;
    }
    boolean[] inside = {true};
    forEachOf(rt, set, (key, hash) -> inside[0] = all.contains(rt, key, hash));
    return inside[0];
  }

  static boolean isSuperset(Runtime rt, SetObject set, HeapObject other) {
    if (other instanceof SetObject part) {
      return isSubset(rt, part, set);
    }
    boolean[] inside = {true};
    forEachItem(rt, other, (key, hash) -> inside[0] = set.contains(rt, key, hash));
    return inside[0];
  }
}
