package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.DictIterator.Part;

/**
 * {@code odict_iterator}: it remembers the key that comes next.
 *
 * @see "odictiterobject in Objects/odictobject.c (3.13)"
 */
final class OrderedDictIterator extends IteratorObject {

  private final Part part;
  private final boolean back;
  private final long changes;

  /** Size of the dictionary when the iteration began; -1 for good once it had changed. */
  private int expected;

  /** {@code di_current}: owned; null at the end. */
  private HeapObject current;

  /** {@code di_result}: owned; null unless items are shown. */
  private TupleObject pair;

  private OrderedDictIterator(Runtime rt, OrderedDictObject dict, Part part, boolean back) {
    super(rt, rt.types.orderedDictIterator, dict);
    this.part = part;
    this.back = back;
    changes = dict.changes;
    expected = dict.used;
    OrderedDictObject.Node node = dict.end(back);
    current = node == null ? null : Runtime.owned(node.key);
    pair = part == Part.ITEMS ? TupleObject.of(rt, rt.none, rt.none) : null;
  }

  static HeapObject create(Runtime rt, HeapObject dict, Part part, boolean back) {
    return new OrderedDictIterator(rt, (OrderedDictObject) dict, part, back);
  }

  static void define(TypeBuilder builder) {
    defineCommon(builder, (rt, self) -> ((OrderedDictIterator) self).next(rt));
    builder.method("__reduce__", OrderedDictIterator::reduce);
  }

  private HeapObject next(Runtime rt) {
    HeapObject key = nextKey(rt);
    if (key == null || part == Part.KEYS) {
      return key;
    }
    HeapObject value = ((DictObject) sequence).borrow(rt, key);
    if (value == null) {
      setCurrent(rt.heap, null);
      exhaust(rt);
      throw rt.raise(rt.exceptions.keyError, key);
    }
    value.incref();
    if (part == Part.VALUES) {
      rt.heap.decref(key);
      return value;
    }
    return item(rt, key, value);
  }

  /** Owned; null at the end. */
  private HeapObject nextKey(Runtime rt) {
    OrderedDictObject dict = (OrderedDictObject) sequence;
    if (dict == null || current == null) {
      return exhaust(rt);
    }
    if (dict.changes != changes) {
      exhaust(rt);
      throw rt.raise(rt.exceptions.runtimeError, "OrderedDict mutated during iteration");
    }
    if (dict.used != expected) {
      expected = -1;
      throw rt.raise(rt.exceptions.runtimeError, "OrderedDict changed size during iteration");
    }
    HeapObject key = current;
    OrderedDictObject.Node node = dict.node(rt, key, DictObject.hashOf(rt, key));
    if (node == null) {
      current = null;
      throw rt.raise(rt.exceptions.keyError, key);
    }
    OrderedDictObject.Node following = back ? node.previous : node.next;
    current = following == null ? null : Runtime.owned(following.key);
    return key;
  }

  private void setCurrent(Heap heap, HeapObject key) {
    HeapObject old = current;
    current = key;
    heap.decrefIfPresent(old);
  }

  /** The same tuple again, as long as nobody else holds it; takes over key and value. */
  private HeapObject item(Runtime rt, HeapObject key, HeapObject value) {
    if (pair.refcount != 1) {
      return TupleObject.steal(rt, key, value);
    }
    TupleObject result = pair;
    result.incref();
    HeapObject oldKey = result.items[0];
    HeapObject oldValue = result.items[1];
    result.items[0] = key;
    result.items[1] = value;
    rt.heap.decref(oldKey);
    rt.heap.decref(oldValue);
    if (!result.isTracked()) {
      rt.heap.track(result);
    }
    return result;
  }

  /** A list of what is left, for {@code iter()}; the iterator itself stays where it is. */
  private static HeapObject reduce(Runtime rt, HeapObject self) {
    OrderedDictIterator it = (OrderedDictIterator) self;
    ListObject rest = ListObject.create(rt);
    if (it.sequence != null && it.current != null) {
      OrderedDictObject dict = (OrderedDictObject) it.sequence;
      OrderedDictObject.Node node = dict.node(rt, it.current, DictObject.hashOf(rt, it.current));
      for (; node != null; node = it.back ? node.previous : node.next) {
        rest.stealAppend(rt, it.shown(rt, node.key));
      }
    }
    return Reductions.ofIterator(rt, rest);
  }

  private HeapObject shown(Runtime rt, HeapObject key) {
    if (part == Part.KEYS) {
      return Runtime.owned(key);
    }
    HeapObject value = ((DictObject) sequence).borrow(rt, key);
    return part == Part.VALUES ? Runtime.owned(value) : TupleObject.of(rt, key, value);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    super.visitReferences(visitor);
    if (current != null) {
      visitor.visit(current);
    }
    if (pair != null) {
      visitor.visit(pair);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decrefIfPresent(sequence);
    heap.decrefIfPresent(current);
    heap.decrefIfPresent(pair);
    heap.release(this);
  }
}
