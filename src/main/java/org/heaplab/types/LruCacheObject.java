package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code functools._lru_cache_wrapper}: a function with the results of its last calls.
 *
 * <p>The cache dictionary leads from a key to a link, and holds it; the list of links, in the order
 * of use, holds each once more. Without a limit the dictionary holds the results themselves.
 *
 * @see "Modules/_functoolsmodule.c (3.13)"
 */
final class LruCacheObject extends HeapObject {

  /** Owned; null once cleared, as are the other objects. */
  HeapObject function;

  DictObject cache;
  HeapObject cacheInfoType;
  HeapObject keywordMark;

  /** Results that are kept; -1 for all. */
  final long limit;

  final boolean typed;
  long hits;
  long misses;

  /** Head of the ring of links: its next is the least recently used. */
  private final LruLink root = new LruLink();

  LruCacheObject(long limit, boolean typed) {
    this.limit = limit;
    this.typed = typed;
  }

  HeapObject call(Runtime rt, TupleObject args, DictObject keywords) {
    if (limit == 0) {
      misses++;
      return Calls.callWithTuple(rt, function, args, keywords);
    }
    HeapObject key = LruCacheKey.of(rt, this, args, keywords);
    long hash;
    HeapObject known;
    try {
      hash = Objects.hash(rt, key);
      known = find(rt, key, hash);
    } catch (RuntimeException e) {
      rt.heap.decref(key);
      throw e;
    }
    if (known != null) {
      hits++;
      HeapObject result = Runtime.owned(limit < 0 ? known : use((LruLink) known));
      rt.heap.decref(key);
      return result;
    }
    return compute(rt, args, keywords, key, hash);
  }

  /** What the cache has under a key, borrowed. */
  private HeapObject find(Runtime rt, HeapObject key, long hash) {
    int ix = cache.find(rt, key, hash);
    return ix < 0 ? null : cache.valueAt(ix);
  }

  private HeapObject use(LruLink link) {
    link.unlink();
    link.linkBefore(root);
    return link.result;
  }

  /** Takes over the key. */
  private HeapObject compute(
      Runtime rt, TupleObject args, DictObject keywords, HeapObject key, long hash) {
    misses++;
    HeapObject result;
    try {
      result = Calls.callWithTuple(rt, function, args, keywords);
    } catch (RuntimeException e) {
      rt.heap.decref(key);
      throw e;
    }
    if (limit < 0) {
      cache.stealPut(rt, key, hash, Runtime.owned(result));
      return result;
    }
    boolean cached;
    try {
      cached = find(rt, key, hash) != null;
    } catch (RuntimeException e) {
      rt.heap.decref(key);
      rt.heap.decref(result);
      throw e;
    }
    if (cached) {
      rt.heap.decref(key);
      return result;
    }
    return cache.size() < limit || root.next == root
        ? add(rt, key, hash, result)
        : replaceOldest(rt, key, hash, result);
  }

  /** Takes over key and result; answers the result with a reference of its own. */
  private HeapObject add(Runtime rt, HeapObject key, long hash, HeapObject result) {
    LruLink link = LruLink.steal(rt, key, hash, result);
    try {
      cache.stealPut(rt, Runtime.owned(key), hash, Runtime.owned(link));
    } catch (RuntimeException e) {
      rt.heap.decref(link);
      throw e;
    }
    link.linkBefore(root);
    return Runtime.owned(result);
  }

  private HeapObject replaceOldest(Runtime rt, HeapObject key, long hash, HeapObject result) {
    LruLink link = root.next;
    link.unlink();
    HeapObject popped;
    try {
      popped = cache.remove(rt, link.key, link.hash);
    } catch (RuntimeException e) {
      link.linkBefore(root.next);
      rt.heap.decref(key);
      rt.heap.decref(result);
      throw e;
    }
    if (popped == null) {
      rt.heap.decref(link);
      rt.heap.decref(key);
      return result;
    }
    HeapObject oldKey = link.key;
    HeapObject oldResult = link.result;
    link.fill(key, hash, result);
    try {
      cache.stealPut(rt, Runtime.owned(key), hash, Runtime.owned(link));
      link.linkBefore(root);
      result.incref();
    } catch (RuntimeException e) {
      rt.heap.decref(link);
      throw e;
    } finally {
      rt.heap.decref(popped);
      rt.heap.decref(oldKey);
      rt.heap.decref(oldResult);
    }
    return result;
  }

  /** Forgets all results. */
  void clearCache(Runtime rt) {
    LruLink links = unlinkAll();
    hits = 0;
    misses = 0;
    cache.clearEntries(rt);
    release(rt.heap, links);
  }

  /** The first of the links, which are a chain that ends with null now. */
  private LruLink unlinkAll() {
    if (root.next == root) {
      return null;
    }
    LruLink first = root.next;
    root.previous.next = null;
    root.next = root;
    root.previous = root;
    return first;
  }

  private static void release(Heap heap, LruLink first) {
    LruLink link = first;
    while (link != null) {
      LruLink following = link.next;
      heap.decref(link);
      link = following;
    }
  }

  // ---- the heap's view ----

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (LruLink link = root.next; link != root; link = link.next) {
      visitor.visit(link);
    }
    visitRest(visitor);
  }

  /** The collector sees through the links, which are no containers to it. */
  @Override
  protected void traverseReferences(ReferenceVisitor visitor) {
    for (LruLink link = root.next; link != root; link = link.next) {
      visitor.visit(link.key);
      visitor.visit(link.result);
    }
    visitRest(visitor);
  }

  private void visitRest(ReferenceVisitor visitor) {
    for (HeapObject each : new HeapObject[] {cache, function, keywordMark, cacheInfoType}) {
      if (each != null) {
        visitor.visit(each);
      }
    }
  }

  @Override
  public void clear(Heap heap) {
    LruLink links = unlinkAll();
    HeapObject[] owned = {cache, function, keywordMark, cacheInfoType, dictOrNull()};
    cache = null;
    function = null;
    keywordMark = null;
    cacheInfoType = null;
    if (dictOrNull() != null) {
      setDict(null);
    }
    for (HeapObject each : owned) {
      heap.decrefIfPresent(each);
    }
    release(heap, links);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    clear(heap);
    heap.release(this);
  }
}
