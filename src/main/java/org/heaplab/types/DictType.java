package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.TextBuilder;

/** What dicts can do. */
final class DictType {

  private DictType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = (rt, cls, args, keywords) -> DictObject.createAs(rt, cls);
    type.tpInit = DictType::init;
    type.tpVectorcall = DictType::vectorcall;
    type.tpRepr = DictType::repr;
    type.tpHash = Objects.HASH_NOT_IMPLEMENTED;
    type.tpRichcompare = DictType::compare;
    type.tpIter = DictIterator::create;
    type.mpLength = (rt, self) -> ((DictObject) self).size();
    type.mpSubscript = DictType::subscript;
    type.mpAssSubscript = DictType::assign;
    type.sqContains = (rt, self, key) -> ((DictObject) self).borrow(rt, key) != null;
    type.nbBinary[BinaryOp.OR] = DictType::or;
    type.nbBinary[BinaryOp.INPLACE + BinaryOp.OR] = DictType::inPlaceOr;
    builder
        .methodO("__contains__", (rt, self, key) -> rt.bool(type.sqContains.call(rt, self, key)))
        .methodO("__getitem__", DictType::subscript)
        .ownSize()
        .method("__reversed__", (rt, self) -> iterateBack(rt, self))
        .method("get", "key, default=None, /", DictType::get)
        .method("setdefault", "key, default=None, /", DictType::setDefault)
        .method("pop", "key, default=None, /", DictType::pop)
        .method("popitem", DictType::popItem)
        .method("keys", DictView::keys)
        .method("items", DictView::items)
        .method("values", DictView::values)
        .methodVarargs("update", DictType::update)
        .classMethod("fromkeys", "iterable, value=None, /", DictFromKeys::call)
        .method("clear", DictType::clear)
        .method("copy", (rt, self) -> ((DictObject) self).copy(rt));
  }

  // ---- making ----

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    DictObject dict = (DictObject) self;
    checkCount(rt, "dict", args.size(), 0, 1);
    if (args.size() > 0) {
      DictMerge.update(rt, dict, args.items[0]);
    }
    if (keywords != null) {
      requireNames(rt, keywords);
      DictMerge.merge(rt, dict, keywords);
    }
  }

  private static HeapObject vectorcall(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    checkCount(rt, "dict", count, 0, 1);
    DictObject dict = DictObject.createAs(rt, (TypeObject) callable);
    try {
      updateWith(rt, dict, args, from, count, keywords);
      return dict;
    } catch (RuntimeException e) {
      rt.heap.decref(dict);
      throw e;
    }
  }

  private static void updateWith(
      Runtime rt, DictObject dict, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (count > 0) {
      DictMerge.update(rt, dict, args[from]);
    }
    int named = keywords == null ? 0 : keywords.size();
    for (int i = 0; i < named; i++) {
      dict.put(rt, keywords.items[i], args[from + count + i]);
    }
  }

  private static void requireNames(Runtime rt, DictObject keywords) {
    for (HeapObject key : keywords.keysInOrder()) {
      if (!(key instanceof StrObject)) {
        throw rt.typeError("keywords must be strings");
      }
    }
  }

  static void checkCount(Runtime rt, String name, int count, int min, int max) {
    if (count >= min && count <= max) {
      return;
    }
    int bound = count < min ? min : max;
    String quantity = min == max ? "" : count < min ? "at least " : "at most ";
    String noun = bound == 1 ? " argument" : " arguments";
    throw rt.typeError(name + " expected " + quantity + bound + noun + ", got " + count);
  }

  // ---- entries ----

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    HeapObject value = ((DictObject) self).borrow(rt, key);
    if (value != null) {
      return Runtime.owned(value);
    }
    if (self.type != rt.types.dict) {
      HeapObject made = Calls.callBound(rt, self, rt.intern("__missing__"), key);
      if (made != null) {
        return made;
      }
    }
    throw rt.raise(rt.exceptions.keyError, Runtime.owned(key));
  }

  private static void assign(Runtime rt, HeapObject self, HeapObject key, HeapObject value) {
    DictObject dict = (DictObject) self;
    if (value != null) {
      dict.put(rt, key, value);
      return;
    }
    HeapObject old = dict.remove(rt, key);
    if (old == null) {
      throw rt.raise(rt.exceptions.keyError, Runtime.owned(key));
    }
    rt.heap.decref(old);
  }

  private static HeapObject get(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject value = ((DictObject) self).borrow(rt, args[0]);
    return Runtime.owned(value != null ? value : args[1] != null ? args[1] : rt.none);
  }

  private static HeapObject setDefault(Runtime rt, HeapObject self, HeapObject[] args) {
    return ((DictObject) self).setDefault(rt, args[0], args[1] == null ? rt.none : args[1]);
  }

  private static HeapObject pop(Runtime rt, HeapObject self, HeapObject[] args) {
    DictObject dict = (DictObject) self;
    HeapObject value = dict.used == 0 ? null : dict.remove(rt, args[0]);
    if (value != null) {
      return value;
    }
    if (args[1] == null) {
      throw rt.raise(rt.exceptions.keyError, Runtime.owned(args[0]));
    }
    return Runtime.owned(args[1]);
  }

  private static HeapObject popItem(Runtime rt, HeapObject self) {
    HeapObject[] pair = new HeapObject[2];
    TupleObject result = TupleObject.steal(rt, pair);
    DictObject dict = (DictObject) self;
    if (dict.used == 0) {
      rt.heap.decref(result);
      throw rt.raise(rt.exceptions.keyError, "popitem(): dictionary is empty");
    }
    dict.popLast(rt, pair);
    return result;
  }

  private static HeapObject clear(Runtime rt, HeapObject self) {
    ((DictObject) self).clearEntries(rt);
    return Runtime.owned(rt.none);
  }

  // ---- whole dictionaries ----

  private static HeapObject update(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    checkCount(rt, "update", count, 0, 1);
    DictObject named = Calls.keywordDict(rt, args, from + count, keywords);
    try {
      if (count > 0) {
        DictMerge.update(rt, (DictObject) self, args[from]);
      }
      if (named != null) {
        DictMerge.merge(rt, (DictObject) self, named);
      }
    } finally {
      rt.heap.decrefIfPresent(named);
    }
    return Runtime.owned(rt.none);
  }

  private static HeapObject or(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof DictObject dict) || !(right instanceof DictObject)) {
      return Runtime.owned(rt.notImplemented);
    }
    DictObject result = dict.copy(rt);
    try {
      DictMerge.update(rt, result, right);
      return result;
    } catch (RuntimeException e) {
      rt.heap.decref(result);
      throw e;
    }
  }

  private static HeapObject inPlaceOr(Runtime rt, HeapObject self, HeapObject other) {
    DictMerge.update(rt, (DictObject) self, other);
    return Runtime.owned(self);
  }

  private static HeapObject iterateBack(Runtime rt, HeapObject self) {
    return DictIterator.create(rt, (DictObject) self, DictIterator.Part.KEYS, true);
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if ((op != CompareOp.EQ && op != CompareOp.NE) || !(right instanceof DictObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    return rt.bool(isEqual(rt, (DictObject) left, b) == (op == CompareOp.EQ));
  }

  private static boolean isEqual(Runtime rt, DictObject a, DictObject b) {
    if (a.used != b.used) {
      return false;
    }
    for (int ix = 0; ix < a.keys.entries; ix++) {
      HeapObject value = a.valueAt(ix);
      if (value != null && !hasEqual(rt, b, a.keyAt(ix), a.hashAt(ix), value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasEqual(
      Runtime rt, DictObject dict, HeapObject key, long hash, HeapObject value) {
    value.incref();
    key.incref();
    HeapObject other = null;
    try {
      int ix = dict.find(rt, key, hash);
      other = ix < 0 ? null : Runtime.owned(dict.valueAt(ix));
      return other != null && Objects.equal(rt, value, other);
    } finally {
      rt.heap.decref(key);
      rt.heap.decref(value);
      rt.heap.decrefIfPresent(other);
    }
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    DictObject dict = (DictObject) self;
    if (!rt.reprs.enter(dict)) {
      return rt.newStr("{...}");
    }
    try {
      return rt.newStr(entriesText(rt, dict).build());
    } finally {
      rt.reprs.leave(rt.heap, dict);
    }
  }

  private static TextBuilder entriesText(Runtime rt, DictObject dict) {
    TextBuilder text = new TextBuilder().append("{");
    boolean first = true;
    for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
      HeapObject key = Runtime.owned(dict.keyAt(dict.entryAt(p)));
      HeapObject value = Runtime.owned(dict.valueAt(dict.entryAt(p)));
      try {
        text.append(first ? "" : ", ").append(Objects.reprText(rt, key));
        text.append(": ").append(Objects.reprText(rt, value));
      } finally {
        rt.heap.decref(key);
        rt.heap.decref(value);
      }
      first = false;
    }
    return text.append("}");
  }
}
