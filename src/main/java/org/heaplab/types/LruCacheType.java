package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What functions with an {@code lru_cache} can do. */
final class LruCacheType {

  private static final Signature NEW =
      Signature.parse("lru_cache", "user_function, maxsize, typed, cache_info_type");

  private LruCacheType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.flags |= TypeObject.METHOD_DESCRIPTOR;
    type.hasDict = true;
    type.hasWeakrefs = true;
    type.tpNew = LruCacheType::tpNew;
    type.tpCall = (rt, self, args, keywords) -> ((LruCacheObject) self).call(rt, args, keywords);
    type.tpDescrGet = LruCacheType::bind;
    builder
        .method("cache_info", LruCacheType::cacheInfo)
        .method("cache_clear", LruCacheType::cacheClear)
        .method("__reduce__", (rt, self) -> Attributes.get(rt, self, rt.intern("__qualname__")))
        .method("__copy__", (rt, self) -> Runtime.owned(self))
        .methodO("__deepcopy__", (rt, self, memo) -> Runtime.owned(self))
        .getter("__dict__", (rt, self) -> Runtime.owned(Attributes.dictForWrite(rt, self)));
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    HeapObject[] bound = NEW.bind(rt, args, keywords);
    if (((TypeObject) bound[0].type).tpCall == null) {
      throw rt.typeError("the first argument must be callable");
    }
    long limit = limit(rt, bound[1]);
    boolean typed = Objects.isTrue(rt, bound[2]);
    DictObject cache = DictObject.create(rt);
    LruCacheObject made = new LruCacheObject(limit, typed);
    rt.allocate(made, type, 0);
    made.function = Runtime.owned(bound[0]);
    made.cache = cache;
    made.cacheInfoType = Runtime.owned(bound[3]);
    made.keywordMark = Runtime.owned(rt.keywordMark());
    return made;
  }

  private static long limit(Runtime rt, HeapObject maxsize) {
    if (maxsize == rt.none) {
      return -1;
    }
    if (!Numbers.isIndex(maxsize)) {
      throw rt.typeError("maxsize should be integer or None");
    }
    return Math.max(0, Numbers.asSsize(rt, maxsize, rt.exceptions.overflowError));
  }

  private static HeapObject bind(Runtime rt, HeapObject self, HeapObject object, HeapObject type) {
    return object == null || object == rt.none
        ? Runtime.owned(self)
        : MethodObject.create(rt, self, object);
  }

  private static HeapObject cacheInfo(Runtime rt, HeapObject self) {
    LruCacheObject cache = (LruCacheObject) self;
    HeapObject[] figures = {
      LongObject.of(rt, cache.hits),
      LongObject.of(rt, cache.misses),
      cache.limit < 0 ? Runtime.owned(rt.none) : LongObject.of(rt, cache.limit),
      LongObject.of(rt, cache.cache.size())
    };
    try {
      return Calls.call(rt, cache.cacheInfoType, figures);
    } finally {
      for (HeapObject figure : figures) {
        rt.heap.decref(figure);
      }
    }
  }

  private static HeapObject cacheClear(Runtime rt, HeapObject self) {
    ((LruCacheObject) self).clearCache(rt);
    return Runtime.owned(rt.none);
  }
}
