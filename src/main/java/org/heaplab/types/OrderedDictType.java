package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.DictIterator.Part;
import org.heaplab.types.OrderedDictObject.Node;
import org.heaplab.types.text.TextBuilder;

/** What {@code OrderedDict} can do. */
final class OrderedDictType {

  private OrderedDictType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasDict = true;
    type.hasWeakrefs = true;
    type.tpNew = (rt, cls, args, keywords) -> OrderedDictObject.create(rt, cls);
    type.tpInit = OrderedDictType::init;
    type.tpRepr = OrderedDictType::repr;
    type.tpHash = Objects.HASH_NOT_IMPLEMENTED;
    type.tpRichcompare = OrderedDictType::compare;
    type.tpIter = (rt, self) -> OrderedDictIterator.create(rt, self, Part.KEYS, false);
    type.mpAssSubscript = OrderedDictType::assign;
    type.nbBinary[BinaryOp.OR] = OrderedDictType::or;
    type.nbBinary[BinaryOp.INPLACE + BinaryOp.OR] = OrderedDictType::inPlaceOr;
    builder
        .classMethod("fromkeys", "iterable, value=None", DictFromKeys::call)
        .ownSize()
        .method("__reduce__", OrderedDictType::reduce)
        .method("__reversed__", (rt, self) -> iterateBack(rt, self, Part.KEYS))
        .method("setdefault", "key, default=None", OrderedDictType::setDefault)
        .method("pop", "key, default=None", OrderedDictType::pop)
        .method("popitem", "last=True", OrderedDictType::popItem)
        .method("keys", (rt, self) -> view(rt, rt.types.orderedDictKeys, self, Part.KEYS))
        .method("values", (rt, self) -> view(rt, rt.types.orderedDictValues, self, Part.VALUES))
        .method("items", (rt, self) -> view(rt, rt.types.orderedDictItems, self, Part.ITEMS))
        .methodVarargs("update", OrderedDictType::update)
        .method("clear", OrderedDictType::clear)
        .method("copy", OrderedDictType::copy)
        .method("move_to_end", "key, last=True", OrderedDictType::moveToEnd)
        .getset(
            "__dict__",
            (rt, self) -> Runtime.owned(Attributes.dictForWrite(rt, self)),
            PartialType::setDict);
  }

  static void defineView(TypeBuilder builder) {
    builder.type.tpIter = (rt, self) -> iterate(rt, (DictView) self, false);
    builder.method("__reversed__", (rt, self) -> iterate(rt, (DictView) self, true));
  }

  private static HeapObject iterate(Runtime rt, DictView view, boolean back) {
    return OrderedDictIterator.create(rt, view.dict, view.part, back);
  }

  private static HeapObject iterateBack(Runtime rt, HeapObject self, Part part) {
    return OrderedDictIterator.create(rt, self, part, true);
  }

  private static HeapObject view(Runtime rt, TypeObject type, HeapObject self, Part part) {
    return DictView.create(rt, type, self, part);
  }

  private static OrderedDictObject of(HeapObject self) {
    return (OrderedDictObject) self;
  }

  // ---- filling ----

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    if (args.size() > 1) {
      throw rt.typeError("expected at most 1 arguments, got " + args.size());
    }
    fill(rt, self, args.size() == 0 ? null : args.items[0], keywords);
  }

  private static void fill(Runtime rt, HeapObject self, HeapObject other, DictObject keywords) {
    if (other != null) {
      other.incref();
      try {
        OrderedDictUpdate.update(rt, self, other);
      } finally {
        rt.heap.decref(other);
      }
    }
    if (keywords != null && keywords.size() > 0) {
      OrderedDictUpdate.entries(rt, self, keywords);
    }
  }

  private static HeapObject update(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (count > 1) {
      throw rt.typeError("update() takes at most 1 positional argument (" + count + " given)");
    }
    DictObject named = Calls.keywordDict(rt, args, from + count, keywords);
    try {
      fill(rt, self, count == 0 ? null : args[from], named);
    } finally {
      rt.heap.decrefIfPresent(named);
    }
    return Runtime.owned(rt.none);
  }

  private static HeapObject or(Runtime rt, HeapObject left, HeapObject right) {
    boolean leftIsOurs = left instanceof OrderedDictObject;
    HeapObject self = leftIsOurs ? left : right;
    if (!((leftIsOurs ? right : left) instanceof DictObject)) {
      return Runtime.owned(rt.notImplemented);
    }
    HeapObject result = Calls.call(rt, (HeapObject) self.type, left);
    try {
      OrderedDictUpdate.update(rt, result, right);
      return result;
    } catch (RuntimeException e) {
      rt.heap.decref(result);
      throw e;
    }
  }

  private static HeapObject inPlaceOr(Runtime rt, HeapObject self, HeapObject other) {
    OrderedDictUpdate.update(rt, self, other);
    return Runtime.owned(self);
  }

  private static HeapObject copy(Runtime rt, HeapObject self) {
    OrderedDictObject dict = of(self);
    boolean exact = self.type == rt.types.orderedDict;
    HeapObject copy =
        exact
            ? OrderedDictObject.create(rt, rt.types.orderedDict)
            : Calls.call(rt, (HeapObject) self.type);
    try {
      for (Node node = dict.end(false); node != null; node = node.next) {
        if (exact) {
          HeapObject value = valueOf(rt, dict, node);
          of(copy).store(rt, node.key, node.hash, value);
        } else {
          copyItem(rt, self, copy, node.key);
        }
      }
      return copy;
    } catch (RuntimeException e) {
      rt.heap.decref(copy);
      throw e;
    }
  }

  /** Borrowed. */
  private static HeapObject valueOf(Runtime rt, OrderedDictObject dict, Node node) {
    HeapObject value = dict.borrow(rt, node.key);
    if (value == null) {
      throw rt.raise(rt.exceptions.keyError, Runtime.owned(node.key));
    }
    return value;
  }

  private static void copyItem(Runtime rt, HeapObject from, HeapObject to, HeapObject key) {
    HeapObject value = Sequences.getItem(rt, from, key);
    try {
      Sequences.setItem(rt, to, key, value);
    } finally {
      rt.heap.decref(value);
    }
  }

  // ---- entries ----

  private static void assign(Runtime rt, HeapObject self, HeapObject key, HeapObject value) {
    long hash = DictObject.hashOf(rt, key);
    if (value != null) {
      of(self).store(rt, key, hash, value);
      return;
    }
    HeapObject old = of(self).take(rt, key, hash);
    if (old == null) {
      throw rt.raise(rt.exceptions.keyError, Runtime.owned(key));
    }
    rt.heap.decref(old);
  }

  private static HeapObject setDefault(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject key = args[0];
    HeapObject missing = args[1] == null ? rt.none : args[1];
    if (self.type == rt.types.orderedDict) {
      HeapObject found = of(self).borrow(rt, key);
      if (found != null) {
        return Runtime.owned(found);
      }
      of(self).store(rt, key, DictObject.hashOf(rt, key), missing);
      return Runtime.owned(missing);
    }
    if (Sequences.contains(rt, self, key)) {
      return Sequences.getItem(rt, self, key);
    }
    Sequences.setItem(rt, self, key, missing);
    return Runtime.owned(missing);
  }

  private static HeapObject pop(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject value = of(self).take(rt, args[0], DictObject.hashOf(rt, args[0]));
    if (value != null) {
      return value;
    }
    if (args[1] == null) {
      throw rt.raise(rt.exceptions.keyError, Runtime.owned(args[0]));
    }
    return Runtime.owned(args[1]);
  }

  private static HeapObject popItem(Runtime rt, HeapObject self, HeapObject[] args) {
    boolean last = args[0] == null || Objects.isTrue(rt, args[0]);
    Node node = of(self).end(last);
    if (node == null) {
      throw rt.raise(rt.exceptions.keyError, "dictionary is empty");
    }
    HeapObject key = Runtime.owned(node.key);
    HeapObject value = of(self).take(rt, key, node.hash);
    if (value == null) {
      throw rt.raise(rt.exceptions.keyError, key);
    }
    return TupleObject.steal(rt, key, value);
  }

  private static HeapObject clear(Runtime rt, HeapObject self) {
    of(self).clearAll(rt.heap);
    return Runtime.owned(rt.none);
  }

  private static HeapObject moveToEnd(Runtime rt, HeapObject self, HeapObject[] args) {
    boolean last = args[1] == null || Objects.isTrue(rt, args[1]);
    HeapObject key = args[0];
    OrderedDictObject dict = of(self);
    Node node = dict.end(last);
    if (node != null && node.key != key) {
      node = dict.node(rt, key, DictObject.hashOf(rt, key));
    }
    if (node == null) {
      throw rt.raise(rt.exceptions.keyError, Runtime.owned(key));
    }
    dict.move(node, last);
    return Runtime.owned(rt.none);
  }

  // ---- the whole ----

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if ((op != CompareOp.EQ && op != CompareOp.NE) || !(right instanceof DictObject)) {
      return Runtime.owned(rt.notImplemented);
    }
    HeapObject same = rt.types.dict.tpRichcompare.call(rt, left, right, CompareOp.EQ);
    rt.heap.decref(same);
    boolean equal =
        same == rt.true_ && (!(right instanceof OrderedDictObject b) || sameOrder(rt, of(left), b));
    return rt.bool(equal == (op == CompareOp.EQ));
  }

  private static boolean sameOrder(Runtime rt, OrderedDictObject a, OrderedDictObject b) {
    Node left = a.end(false);
    Node right = b.end(false);
    long changes = a.changes + b.changes;
    int sizes = a.used + b.used;
    while (left != null && right != null) {
      if (!Objects.equal(rt, left.key, right.key)) {
        return false;
      }
      if (changes != a.changes + b.changes || sizes != a.used + b.used) {
        throw rt.raise(rt.exceptions.runtimeError, "OrderedDict mutated during iteration");
      }
      left = left.next;
      right = right.next;
    }
    return left == null && right == null;
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    HeapObject state = Calls.callMethod(rt, self, rt.intern("__getstate__"));
    HeapObject items = Calls.callMethod(rt, self, rt.intern("items"));
    try {
      return TupleObject.steal(
          rt,
          Runtime.owned(self.type),
          TupleObject.steal(rt),
          state,
          Runtime.owned(rt.none),
          Iteration.iter(rt, items));
    } finally {
      rt.heap.decref(items);
    }
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    String name = ((TypeObject) self.type).shortName();
    if (of(self).used == 0) {
      return rt.newStr(name + "()");
    }
    if (!rt.reprs.enter(self)) {
      return rt.newStr("...");
    }
    HeapObject shown = null;
    try {
      shown = rt.build.since(12) ? plain(rt, self) : items(rt, self);
      TextBuilder text = new TextBuilder().append(name).append("(");
      return rt.newStr(text.append(Objects.reprText(rt, shown)).append(")").build());
    } finally {
      rt.heap.decrefIfPresent(shown);
      rt.reprs.leave(rt.heap, self);
    }
  }

  /** {@code dict(self)}. */
  private static DictObject plain(Runtime rt, HeapObject self) {
    DictObject dict = DictObject.create(rt);
    try {
      dict.update(rt, self);
      return dict;
    } catch (RuntimeException e) {
      rt.heap.decref(dict);
      throw e;
    }
  }

  private static ListObject items(Runtime rt, HeapObject self) {
    HeapObject items = Calls.callMethod(rt, self, rt.intern("items"));
    ListObject list = ListObject.create(rt);
    try {
      list.extend(rt, items);
      return list;
    } catch (RuntimeException e) {
      rt.heap.decref(list);
      throw e;
    } finally {
      rt.heap.decref(items);
    }
  }
}
