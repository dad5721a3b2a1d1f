package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.Hashes;
import org.heaplab.types.text.TextBuilder;

/**
 * What tuples can do.
 *
 * @see "Objects/tupleobject.c (3.13)"
 */
final class TupleType {

  private TupleType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = TupleType::make;
    type.tpVectorcall = TupleType::vectorcall;
    type.tpRepr = TupleType::repr;
    type.tpHash = TupleType::hash;
    type.tpRichcompare = TupleType::compare;
    type.tpIter = TupleIterator::create;
    type.sqLength = (rt, self) -> ((TupleObject) self).size();
    type.sqConcat = TupleType::concat;
    type.sqRepeat = TupleType::repeat;
    type.sqItem = TupleType::item;
    type.sqContains = TupleType::contains;
    type.mpLength = type.sqLength;
    type.mpSubscript = TupleType::subscript;
    builder
        .method("__getnewargs__", TupleType::newArgs)
        .method("index", "value, start=0, stop=9223372036854775807, /", TupleType::index)
        .methodO("count", TupleType::count);
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    boolean named = keywords != null && keywords.size() > 0;
    if (named && type.tpInit == rt.types.tuple.tpInit) {
      throw rt.typeError("tuple() takes no keyword arguments");
    }
    checkCount(rt, args.size());
    TupleObject tuple =
        args.size() == 0
            ? (TupleObject) Runtime.owned(rt.emptyTuple)
            : TupleObject.from(rt, args.items[0]);
    if (type == rt.types.tuple) {
      return tuple;
    }
    HeapObject[] items = tuple.items.clone();
    for (HeapObject item : items) {
      item.incref();
    }
    TupleObject made = TupleObject.stealAs(rt, type, items);
    rt.heap.decref(tuple);
    return made;
  }

  private static void checkCount(Runtime rt, int given) {
    if (given > 1) {
      throw rt.typeError("tuple expected at most 1 argument, got " + given);
    }
  }

  private static HeapObject vectorcall(
      Runtime rt, HeapObject type, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("tuple() takes no keyword arguments");
    }
    checkCount(rt, count);
    return count == 0 ? Runtime.owned(rt.emptyTuple) : TupleObject.from(rt, args[from]);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    TupleObject tuple = (TupleObject) self;
    if (tuple.size() == 0) {
      return rt.newStr("()");
    }
    if (!rt.reprs.enter(tuple)) {
      return rt.newStr("(...)");
    }
    try {
      TextBuilder text = new TextBuilder().append('(');
      for (int i = 0; i < tuple.size(); i++) {
        rt.poll();
        text.append(i == 0 ? "" : ", ").append(Objects.reprText(rt, tuple.items[i]));
      }
      return rt.newStr(text.append(tuple.size() == 1 ? ",)" : ")").build());
    } finally {
      rt.reprs.leave(rt.heap, tuple);
    }
  }

  private static long hash(Runtime rt, HeapObject self) {
    HeapObject[] items = ((TupleObject) self).items;
    long[] hashes = new long[items.length];
    for (int i = 0; i < items.length; i++) {
      hashes[i] = Objects.hash(rt, items[i]);
    }
    return Hashes.tuple(hashes);
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (!(left instanceof TupleObject a) || !(right instanceof TupleObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    int shared = Math.min(a.size(), b.size());
    for (int i = 0; i < shared; i++) {
      if (!Objects.equal(rt, a.items[i], b.items[i])) {
        return op == CompareOp.EQ || op == CompareOp.NE
            ? rt.bool(op == CompareOp.NE)
            : Objects.richCompare(rt, a.items[i], b.items[i], op);
      }
    }
    return rt.bool(CompareOp.holds(op, Integer.compare(a.size(), b.size())));
  }

  private static HeapObject concat(Runtime rt, HeapObject left, HeapObject right) {
    TupleObject a = (TupleObject) left;
    if (a.size() == 0 && right.type == rt.types.tuple) {
      return Runtime.owned(right);
    }
    if (!(right instanceof TupleObject b)) {
      throw rt.typeError("can only concatenate tuple (not \"" + right.type.name() + "\") to tuple");
    }
    if (b.size() == 0 && a.type == rt.types.tuple) {
      return Runtime.owned(a);
    }
    HeapObject[] items = new HeapObject[a.size() + b.size()];
    System.arraycopy(a.items, 0, items, 0, a.size());
    System.arraycopy(b.items, 0, items, a.size(), b.size());
    return TupleObject.of(rt, items);
  }

  private static HeapObject repeat(Runtime rt, HeapObject self, long times) {
    TupleObject tuple = (TupleObject) self;
    int length = tuple.size();
    if ((length == 0 || times == 1) && tuple.type == rt.types.tuple) {
      return Runtime.owned(tuple);
    }
    if (length == 0 || times <= 0) {
      return Runtime.owned(rt.emptyTuple);
    }
    if (times > ListObject.MAX_SLOTS / length) {
      throw rt.memoryError();
    }
    TupleObject product = TupleObject.createFor(rt, length * times);
    for (int i = 0; i < product.items.length; i++) {
      product.items[i] = Runtime.owned(tuple.items[i % length]);
    }
    return product;
  }

  private static HeapObject item(Runtime rt, HeapObject self, long index) {
    TupleObject tuple = (TupleObject) self;
    if (index < 0 || index >= tuple.size()) {
      throw rt.raise(rt.exceptions.indexError, "tuple index out of range");
    }
    return Runtime.owned(tuple.items[(int) index]);
  }

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    TupleObject tuple = (TupleObject) self;
    if (Numbers.isIndex(key)) {
      long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
      return item(rt, self, index < 0 ? index + tuple.size() : index);
    }
    if (!(key instanceof SliceObject slice)) {
      throw rt.typeError("tuple indices must be integers or slices, not " + key.type.name());
    }
    SliceBounds bounds = SliceBounds.unpack(rt, slice);
    int count = (int) bounds.adjust(tuple.size());
    if (count == 0) {
      return Runtime.owned(rt.emptyTuple);
    }
    if (count == tuple.size() && bounds.step == 1 && tuple.type == rt.types.tuple) {
      return Runtime.owned(tuple);
    }
    HeapObject[] items = new HeapObject[count];
    for (int i = 0; i < count; i++) {
      items[i] = tuple.items[(int) (bounds.start + i * bounds.step)];
    }
    return TupleObject.of(rt, items);
  }

  private static boolean contains(Runtime rt, HeapObject self, HeapObject element) {
    return find(rt, (TupleObject) self, element, 0, Long.MAX_VALUE) >= 0;
  }

  private static int find(Runtime rt, TupleObject tuple, HeapObject value, long start, long stop) {
    for (long i = start; i < stop && i < tuple.size(); i++) {
      rt.poll();
      if (Objects.equal(rt, tuple.items[(int) i], value)) {
        return (int) i;
      }
    }
    return -1;
  }

  private static HeapObject index(Runtime rt, HeapObject self, HeapObject[] args) {
    TupleObject tuple = (TupleObject) self;
    long start = SliceBounds.argument(rt, args[1], 0);
    long stop = SliceBounds.argument(rt, args[2], Long.MAX_VALUE);
    int length = tuple.size();
    int place =
        find(
            rt,
            tuple,
            args[0],
            SliceBounds.fromEnd(start, length),
            SliceBounds.fromEnd(stop, length));
    if (place < 0) {
      throw rt.valueError("tuple.index(x): x not in tuple");
    }
    return LongObject.ofSize(rt, place);
  }

  private static HeapObject count(Runtime rt, HeapObject self, HeapObject value) {
    long count = 0;
    for (HeapObject item : ((TupleObject) self).items) {
      rt.poll();
      if (Objects.equal(rt, item, value)) {
        count++;
      }
    }
    return LongObject.ofSize(rt, count);
  }

  /** A tuple of the items in a tuple of its own, so that a subclass is made again as it is. */
  private static HeapObject newArgs(Runtime rt, HeapObject self) {
    HeapObject[] items = ((TupleObject) self).items;
    return TupleObject.steal(rt, TupleObject.copyOf(rt, items, 0, items.length));
  }
}
