package org.heaplab.types;

/**
 * Copies of dictionaries: a table that is clean is copied as it is, shared keys stay shared.
 *
 * @see "PyDict_Copy, clone_combined_dict_keys in Objects/dictobject.c (3.13)"
 */
final class DictCopies {

  private DictCopies() {}

  static DictObject copy(Runtime rt, DictObject dict) {
    if (dict.used == 0) {
      return DictObject.create(rt);
    }
    if (dict.values != null) {
      return copySplit(rt, dict);
    }
    boolean compact = dict.used >= dict.keys.entries * 2 / 3;
    if (iteratesPlainly(rt, dict) && compact) {
      DictObject copy = DictObject.create(rt, clone(rt, dict.keys), null);
      copy.used = dict.used;
      trackLike(rt, copy, dict);
      return copy;
    }
    DictObject copy = DictObject.create(rt);
    try {
      DictMerge.merge(rt, copy, dict);
      return copy;
    } catch (RuntimeException e) {
      rt.heap.decref(copy);
      throw e;
    }
  }

  private static DictObject copySplit(Runtime rt, DictObject dict) {
    DictValues values = dict.values.copy(rt);
    dict.keys.references++;
    DictObject copy = DictObject.createSplitCopy(rt, dict.keys, values);
    copy.used = dict.used;
    trackLike(rt, copy, dict);
    return copy;
  }

  /** Whether the class of a dictionary iterates over it as dict does. */
  static boolean iteratesPlainly(Runtime rt, DictObject dict) {
    return ((TypeObject) dict.type).tpIter == rt.types.dict.tpIter;
  }

  /** Takes over the table of a dictionary that has only just been filled; false for another. */
  static boolean cloneInto(Runtime rt, DictObject target, DictObject other) {
    DictKeys table = other.keys;
    boolean fresh =
        table.log2Size == DictKeys.LOG_MIN_SIZE
            || DictKeys.usableFraction(1 << (table.log2Size - 1)) < other.used;
    boolean keepsValues = target.values != null && rt.build.instances().inlineValues();
    if (keepsValues || other.values != null || other.used != table.entries || !fresh) {
      return false;
    }
    DictKeys old = target.keys;
    if (target.values != null) {
      target.values.release(rt.heap);
      target.values = null;
    }
    target.keys = clone(rt, table);
    target.used = other.used;
    target.keysVersion++;
    old.decref(rt.heap);
    trackLike(rt, target, other);
    return true;
  }

  private static void trackLike(Runtime rt, DictObject copy, DictObject dict) {
    if (dict.isTracked() && !copy.isTracked()) {
      rt.heap.track(copy);
    }
  }

  private static DictKeys clone(Runtime rt, DictKeys keys) {
    DictKeys table = DictKeys.createPlain(rt.heap, keys.log2Size, keys.unicode);
    System.arraycopy(keys.indices, 0, table.indices, 0, keys.indices.length);
    System.arraycopy(keys.keys, 0, table.keys, 0, keys.entries);
    System.arraycopy(keys.values, 0, table.values, 0, keys.entries);
    System.arraycopy(keys.hashes, 0, table.hashes, 0, keys.entries);
    table.entries = keys.entries;
    table.usable = keys.usable;
    for (int i = 0; i < keys.entries; i++) {
      if (keys.keys[i] != null) {
        keys.keys[i].incref();
        keys.values[i].incref();
      }
    }
    return table;
  }
}
