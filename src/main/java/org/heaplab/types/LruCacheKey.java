package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * The key of a call in an {@code lru_cache}: the one str or int itself, the argument tuple, or a
 * tuple of arguments, a mark, keywords and values, and types.
 *
 * @see "lru_cache_make_key in Modules/_functoolsmodule.c (3.13)"
 */
final class LruCacheKey {

  private LruCacheKey() {}

  static HeapObject of(Runtime rt, LruCacheObject cache, TupleObject args, DictObject keywords) {
    int named = keywords == null ? 0 : keywords.size();
    if (cache.typed || named > 0) {
      return packed(rt, cache, args, named, keywords);
    }
    if (args.size() == 1) {
      HeapObject only = args.items[0];
      if (only.type == rt.types.str || only.type == rt.types.int_) {
        return Runtime.owned(only);
      }
    }
    return Runtime.owned(args);
  }

  private static HeapObject packed(
      Runtime rt, LruCacheObject cache, TupleObject args, int named, DictObject keywords) {
    int n = args.size();
    int size = n + (named > 0 ? 2 * named + 1 : 0) + (cache.typed ? n + named : 0);
    HeapObject[] key = new HeapObject[size];
    System.arraycopy(args.items, 0, key, 0, n);
    int at = n;
    HeapObject[] values = {};
    if (named > 0) {
      key[at++] = cache.keywordMark;
      HeapObject[] names = keywords.keysInOrder();
      values = keywords.valuesInOrder();
      for (int i = 0; i < named; i++) {
        key[at++] = names[i];
        key[at++] = values[i];
      }
    }
    if (cache.typed) {
      for (HeapObject arg : args.items) {
        key[at++] = arg.type;
      }
      for (HeapObject value : values) {
        key[at++] = value.type;
      }
    }
    return TupleObject.of(rt, key);
  }
}
