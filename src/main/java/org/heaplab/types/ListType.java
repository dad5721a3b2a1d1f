package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.TextBuilder;

/** What lists can do: the slots. */
final class ListType {

  private ListType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = (rt, requested, args, keywords) -> ListObject.createAs(rt, requested);
    type.tpInit = ListType::init;
    type.tpVectorcall = ListType::vectorcall;
    type.tpRepr = ListType::repr;
    type.tpHash = Objects.HASH_NOT_IMPLEMENTED;
    type.tpRichcompare = ListType::compare;
    type.tpIter = ListIterator::create;
    type.sqLength = (rt, self) -> ((ListObject) self).size;
    type.sqConcat = ListType::concat;
    type.sqRepeat = ListType::repeat;
    type.sqItem = ListType::item;
    type.sqAssItem = ListType::setItem;
    type.sqContains = ListType::contains;
    type.sqInplaceConcat = ListType::extendInPlace;
    type.sqInplaceRepeat = ListType::repeatInPlace;
    type.mpLength = type.sqLength;
    type.mpSubscript = ListSlices::subscript;
    type.mpAssSubscript = ListSlices::assign;
    ListMethods.define(builder);
  }

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    boolean named = keywords != null && keywords.size() > 0;
    if (named && ((TypeObject) self.type).tpNew == rt.types.list.tpNew) {
      throw rt.typeError("list() takes no keyword arguments");
    }
    checkCount(rt, args.size());
    fill(rt, (ListObject) self, args.size() == 0 ? null : args.items[0]);
  }

  private static void checkCount(Runtime rt, int given) {
    if (given > 1) {
      throw rt.typeError("list expected at most 1 argument, got " + given);
    }
  }

  private static void fill(Runtime rt, ListObject list, HeapObject iterable) {
    list.clear(rt.heap);
    if (iterable != null) {
      list.extend(rt, iterable);
    }
  }

  private static HeapObject vectorcall(
      Runtime rt, HeapObject type, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("list() takes no keyword arguments");
    }
    checkCount(rt, count);
    ListObject list = ListObject.createAs(rt, (TypeObject) type);
    try {
      if (count == 1) {
        list.extend(rt, args[from]);
      }
    } catch (RuntimeException e) {
      rt.heap.decref(list);
      throw e;
    }
    return list;
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    ListObject list = (ListObject) self;
    if (list.size == 0) {
      return rt.newStr("[]");
    }
    if (!rt.reprs.enter(list)) {
      return rt.newStr("[...]");
    }
    try {
      TextBuilder text = new TextBuilder().append('[');
      for (int i = 0; i < list.size; i++) {
        rt.poll();
        text.append(i == 0 ? "" : ", ").append(Objects.reprText(rt, list.items[i]));
      }
      return rt.newStr(text.append(']').build());
    } finally {
      rt.reprs.leave(rt.heap, list);
    }
  }

  /** The elements may change the lists while they are compared. */
  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (!(left instanceof ListObject a) || !(right instanceof ListObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
    if (a.size != b.size && equality) {
      return rt.bool(op == CompareOp.NE);
    }
    int i = firstDifference(rt, a, b);
    if (i >= a.size || i >= b.size) {
      return rt.bool(CompareOp.holds(op, Integer.compare(a.size, b.size)));
    }
    if (equality) {
      return rt.bool(op == CompareOp.NE);
    }
    HeapObject x = Runtime.owned(a.items[i]);
    HeapObject y = Runtime.owned(b.items[i]);
    try {
      return Objects.richCompare(rt, x, y, op);
    } finally {
      rt.heap.decref(x);
      rt.heap.decref(y);
    }
  }

  private static int firstDifference(Runtime rt, ListObject a, ListObject b) {
    int i = 0;
    while (i < a.size && i < b.size && isEqual(rt, a.items[i], b.items[i])) {
      i++;
    }
    return i;
  }

  private static boolean isEqual(Runtime rt, HeapObject x, HeapObject y) {
    if (x == y) {
      return true;
    }
    rt.poll();
    x.incref();
    y.incref();
    try {
      return Objects.equal(rt, x, y);
    } finally {
      rt.heap.decref(x);
      rt.heap.decref(y);
    }
  }

  private static HeapObject concat(Runtime rt, HeapObject left, HeapObject right) {
    ListObject a = (ListObject) left;
    if (!(right instanceof ListObject b)) {
      throw rt.typeError("can only concatenate list (not \"" + right.type.name() + "\") to list");
    }
    ListObject sum = ListObject.createFor(rt, (long) a.size + b.size);
    sum.fillFrom(a.items, a.size);
    sum.fillFrom(b.items, b.size);
    return sum;
  }

  private static HeapObject repeat(Runtime rt, HeapObject self, long times) {
    ListObject list = (ListObject) self;
    if (times <= 0 || list.size == 0) {
      return ListObject.create(rt);
    }
    if (times > ListObject.MAX_SLOTS / list.size) {
      throw rt.memoryError();
    }
    ListObject product = ListObject.createFor(rt, list.size * times);
    for (long n = 0; n < times; n++) {
      product.fillFrom(list.items, list.size);
    }
    return product;
  }

  private static HeapObject item(Runtime rt, HeapObject self, long index) {
    ListObject list = (ListObject) self;
    if (index < 0 || index >= list.size) {
      throw rt.raise(rt.exceptions.indexError, Runtime.owned(rt.listError));
    }
    return Runtime.owned(list.items[(int) index]);
  }

  private static void setItem(Runtime rt, HeapObject self, long index, HeapObject value) {
    ListObject list = (ListObject) self;
    if (index < 0 || index >= list.size) {
      throw rt.raise(rt.exceptions.indexError, "list assignment index out of range");
    }
    if (value == null) {
      rt.heap.decref(list.take(rt, (int) index));
      return;
    }
    HeapObject old = list.items[(int) index];
    list.items[(int) index] = Runtime.owned(value);
    rt.heap.decref(old);
  }

  private static boolean contains(Runtime rt, HeapObject self, HeapObject element) {
    return ListMethods.find(rt, (ListObject) self, element, 0, Long.MAX_VALUE) >= 0;
  }

  private static HeapObject extendInPlace(Runtime rt, HeapObject self, HeapObject other) {
    ((ListObject) self).extend(rt, other);
    return Runtime.owned(self);
  }

  private static HeapObject repeatInPlace(Runtime rt, HeapObject self, long times) {
    ListObject list = (ListObject) self;
    int length = list.size;
    if (times < 1) {
      list.clear(rt.heap);
    } else if (length > 0 && times > 1) {
      if (times > ListObject.MAX_SLOTS / length) {
        throw rt.memoryError();
      }
      list.resize(rt, length * times);
      list.size = length;
      for (long n = 1; n < times; n++) {
        list.fillFrom(list.items, length);
      }
    }
    return Runtime.owned(self);
  }
}
