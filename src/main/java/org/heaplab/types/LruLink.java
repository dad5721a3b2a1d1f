package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code functools._lru_list_elem}: one result of a cached function, between its neighbours in the
 * order of use.
 *
 * <pre>
 *   +16  prev, next   16   borrowed
 *   +32  hash          8
 *   +40  key           8
 *   +48  result        8
 * </pre>
 */
final class LruLink extends HeapObject {

  LruLink previous;
  LruLink next;
  long hash;

  /** Owned, as is the result. */
  HeapObject key;

  HeapObject result;

  /** The head of a list; it is no object of its own. */
  LruLink() {
    previous = this;
    next = this;
  }

  /** Takes over key and result. */
  static LruLink steal(Runtime rt, HeapObject key, long hash, HeapObject result) {
    LruLink link = new LruLink();
    link.fill(key, hash, result);
    rt.allocate(link, rt.types.lruLink, 0);
    return link;
  }

  void fill(HeapObject newKey, long newHash, HeapObject newResult) {
    key = newKey;
    hash = newHash;
    result = newResult;
  }

  void unlink() {
    previous.next = next;
    next.previous = previous;
  }

  /** Puts this in front of another. */
  void linkBefore(LruLink other) {
    previous = other.previous;
    next = other;
    previous.next = this;
    other.previous = this;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(key);
    visitor.visit(result);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.decref(key);
    heap.decref(result);
    heap.release(this);
  }
}
