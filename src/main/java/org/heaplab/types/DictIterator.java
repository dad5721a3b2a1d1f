package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code dict_keyiterator} and its five siblings: keys, values or items, forward or back.
 *
 * <p>An iterator over items hands out the same tuple again and again as long as nobody else holds
 * it.
 *
 * @see "dictiterobject in Objects/dictobject.c (3.13)"
 */
final class DictIterator extends IteratorObject {

  /** What of each entry is shown. */
  enum Part {
    KEYS,
    VALUES,
    ITEMS
  }

  private final Part part;
  private final boolean back;

  /** Size of the dictionary when the iteration began; -1 for good once it had changed. */
  private int expected;

  private long left;

  /** {@code di_result}: owned; null unless items are shown. */
  private TupleObject pair;

  private DictIterator(Runtime rt, TypeObject type, DictObject dict, Part part, boolean back) {
    super(rt, type, dict);
    this.part = part;
    this.back = back;
    expected = dict.used;
    left = expected;
    index = back ? dict.entryCount() - 1L : 0;
    pair = part == Part.ITEMS ? TupleObject.of(rt, rt.none, rt.none) : null;
  }

  /** Over the keys. */
  static HeapObject create(Runtime rt, HeapObject dict) {
    return new DictIterator(rt, rt.types.dictKeyIterator, (DictObject) dict, Part.KEYS, false);
  }

  static HeapObject create(Runtime rt, DictObject dict, Part part, boolean back) {
    return new DictIterator(rt, typeOf(rt.types, part, back), dict, part, back);
  }

  private static TypeObject typeOf(BuiltinTypes types, Part part, boolean back) {
    return switch (part) {
      case KEYS -> back ? types.dictReverseKeyIterator : types.dictKeyIterator;
      case VALUES -> back ? types.dictReverseValueIterator : types.dictValueIterator;
      case ITEMS -> back ? types.dictReverseItemIterator : types.dictItemIterator;
    };
  }

  static void define(TypeBuilder builder) {
    defineCommon(builder, (rt, self) -> ((DictIterator) self).next(rt));
    builder
        .method("__length_hint__", DictIterator::lengthHint)
        .method("__reduce__", DictIterator::reduce);
  }

  private HeapObject next(Runtime rt) {
    DictObject dict = (DictObject) sequence;
    if (dict == null) {
      return null;
    }
    if (dict.used != expected) {
      expected = -1;
      throw rt.raise(rt.exceptions.runtimeError, "dictionary changed size during iteration");
    }
    int position = find(dict, (int) index);
    if (position < 0) {
      return exhaust(rt);
    }
    if (left == 0 && !back) {
      exhaust(rt);
      throw rt.raise(rt.exceptions.runtimeError, "dictionary keys changed during iteration");
    }
    index = back ? position - 1L : position + 1L;
    left--;
    return show(rt, dict, dict.entryAt(position));
  }

  private int find(DictObject dict, int position) {
    return back
        ? dict.previousPosition(Math.min(position, dict.entryCount() - 1))
        : dict.nextPosition(position);
  }

  private HeapObject show(Runtime rt, DictObject dict, int ix) {
    return switch (part) {
      case KEYS -> Runtime.owned(dict.keyAt(ix));
      case VALUES -> Runtime.owned(dict.valueAt(ix));
      case ITEMS -> item(rt, Runtime.owned(dict.keyAt(ix)), Runtime.owned(dict.valueAt(ix)));
    };
  }

  /** Takes over key and value. */
  private HeapObject item(Runtime rt, HeapObject key, HeapObject value) {
    if (pair.refcount != 1) {
      return TupleObject.steal(rt, key, value);
    }
    HeapObject oldKey = pair.items[0];
    HeapObject oldValue = pair.items[1];
    pair.items[0] = key;
    pair.items[1] = value;
    TupleObject result = pair;
    result.incref();
    rt.heap.decref(oldKey);
    rt.heap.decref(oldValue);
    if (!result.isTracked()) {
      rt.heap.track(result);
    }
    return result;
  }

  private static HeapObject lengthHint(Runtime rt, HeapObject self) {
    DictIterator it = (DictIterator) self;
    boolean valid = it.sequence instanceof DictObject dict && dict.used == it.expected;
    return LongObject.of(rt, valid ? it.left : 0);
  }

  /** A list of what is left, for {@code iter()}; the iterator itself stays where it is. */
  private static HeapObject reduce(Runtime rt, HeapObject self) {
    DictIterator it = (DictIterator) self;
    ListObject rest = ListObject.create(rt);
    if (it.sequence instanceof DictObject dict) {
      for (int p = it.find(dict, (int) it.index); p >= 0; ) {
        int ix = dict.entryAt(p);
        HeapObject shown =
            it.part == Part.ITEMS
                ? TupleObject.of(rt, dict.keyAt(ix), dict.valueAt(ix))
                : it.show(rt, dict, ix);
        rest.stealAppend(rt, shown);
        p = it.back ? dict.previousPosition(p - 1) : dict.nextPosition(p + 1);
      }
    }
    return Reductions.ofIterator(rt, rest);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    super.visitReferences(visitor);
    if (pair != null) {
      visitor.visit(pair);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decrefIfPresent(sequence);
    heap.decrefIfPresent(pair);
    heap.release(this);
  }

  @Override
  String fieldName() {
    return "di_dict";
  }
}
