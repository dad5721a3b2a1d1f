package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.TextBuilder;

/** What sets and frozensets can do. */
final class SetType {

  private SetType() {}

  static void defineSet(TypeBuilder builder) {
    defineCommon(builder);
    TypeObject type = builder.type;
    type.tpHash = Objects.HASH_NOT_IMPLEMENTED;
    type.tpNew = (rt, cls, args, keywords) -> SetObject.create(rt, cls);
    type.tpInit = SetType::init;
    type.tpVectorcall = SetType::newSet;
    type.nbBinary[BinaryOp.INPLACE + BinaryOp.OR] =
        inPlace((rt, set, other) -> SetOperations.update(rt, set, other));
    type.nbBinary[BinaryOp.INPLACE + BinaryOp.AND] =
        inPlace(
            (rt, set, other) ->
                SetOperations.intersectionUpdate(
                    rt, set, SetOperations.intersection(rt, set, other)));
    type.nbBinary[BinaryOp.INPLACE + BinaryOp.SUBTRACT] = inPlace(SetOperations::differenceUpdate);
    type.nbBinary[BinaryOp.INPLACE + BinaryOp.XOR] =
        inPlace(SetOperations::symmetricDifferenceUpdate);
    builder
        .method("copy", (rt, self) -> SetOperations.copy(rt, (SetObject) self))
        .methodO("add", SetType::add)
        .methodO("remove", SetType::remove)
        .methodO("discard", SetType::discard)
        .method("pop", SetType::pop)
        .method("clear", SetType::clear)
        .methodPositional("update", SetType::update)
        .methodPositional("intersection_update", SetType::intersectionUpdate)
        .methodPositional("difference_update", SetType::differenceUpdate)
        .methodO("symmetric_difference_update", SetType::symmetricDifferenceUpdate);
  }

  static void defineFrozenset(TypeBuilder builder) {
    defineCommon(builder);
    TypeObject type = builder.type;
    type.tpHash = FrozensetHash::of;
    type.tpNew = SetType::frozensetNew;
    type.tpVectorcall = SetType::newFrozenset;
    builder.method("copy", SetType::frozensetCopy);
  }

  private static void defineCommon(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasWeakrefs = true;
    type.tpRepr = SetType::repr;
    type.tpRichcompare = SetType::compare;
    type.tpIter = SetIterator::create;
    type.sqLength = (rt, self) -> ((SetObject) self).size();
    type.sqContains = SetType::contains;
    type.nbBinary[BinaryOp.OR] = binary(SetType::or);
    type.nbBinary[BinaryOp.AND] = binary(SetOperations::intersection);
    type.nbBinary[BinaryOp.SUBTRACT] = binary(SetOperations::difference);
    type.nbBinary[BinaryOp.XOR] = binary(SetOperations::symmetricDifference);
    builder
        .methodPositional(
            "union",
            (rt, self, args, from, count) ->
                SetOperations.union(rt, (SetObject) self, args, from, count))
        .methodPositional(
            "intersection",
            (rt, self, args, from, count) ->
                SetOperations.intersectionOf(rt, (SetObject) self, args, from, count))
        .methodPositional(
            "difference",
            (rt, self, args, from, count) ->
                SetOperations.differenceOf(rt, (SetObject) self, args, from, count))
        .methodO(
            "symmetric_difference",
            (rt, self, other) -> SetOperations.symmetricDifference(rt, (SetObject) self, other))
        .methodO(
            "isdisjoint",
            (rt, self, other) -> rt.bool(SetOperations.isDisjoint(rt, (SetObject) self, other)))
        .methodO(
            "issubset",
            (rt, self, other) -> rt.bool(SetOperations.isSubset(rt, (SetObject) self, other)))
        .methodO(
            "issuperset",
            (rt, self, other) -> rt.bool(SetOperations.isSuperset(rt, (SetObject) self, other)))
        .methodO("__contains__", (rt, self, key) -> rt.bool(contains(rt, self, key)))
        .method("__reduce__", SetType::reduce)
        .ownSize();
  }

  // ---- making ----

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    TypeObject type = (TypeObject) self.type;
    rejectKeywords(rt, "set", keywords != null && keywords.size() > 0);
    checkCount(rt, type.name(), args.size());
    SetObject set = (SetObject) self;
    if (set.fill > 0) {
      set.clear(rt.heap);
    }
    if (args.size() > 0) {
      SetOperations.update(rt, set, args.items[0]);
    }
  }

  private static HeapObject newSet(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    rejectKeywords(rt, "set", keywords != null && keywords.size() > 0);
    checkCount(rt, "set", count);
    return count == 0
        ? SetObject.create(rt)
        : SetOperations.create(rt, (TypeObject) callable, args[from]);
  }

  private static HeapObject frozensetNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    boolean strict = type == rt.types.frozenset || type.tpInit == rt.types.frozenset.tpInit;
    rejectKeywords(rt, "frozenset", strict && keywords != null && keywords.size() > 0);
    checkCount(rt, type.name(), args.size());
    return makeFrozenset(rt, type, args.size() == 0 ? null : args.items[0]);
  }

  private static HeapObject newFrozenset(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    rejectKeywords(rt, "frozenset", keywords != null && keywords.size() > 0);
    checkCount(rt, "frozenset", count);
    return makeFrozenset(rt, (TypeObject) callable, count == 0 ? null : args[from]);
  }

  private static HeapObject makeFrozenset(Runtime rt, TypeObject type, HeapObject iterable) {
    if (iterable == null) {
      return SetObject.create(rt, type);
    }
    if (type == rt.types.frozenset && iterable.type == type) {
      return Runtime.owned(iterable);
    }
    return SetOperations.create(rt, type, iterable);
  }

  private static HeapObject frozensetCopy(Runtime rt, HeapObject self) {
    return self.type == rt.types.frozenset
        ? Runtime.owned(self)
        : SetOperations.copy(rt, (SetObject) self);
  }

  private static void rejectKeywords(Runtime rt, String name, boolean given) {
    if (given) {
      throw rt.typeError(name + "() takes no keyword arguments");
    }
  }

  private static void checkCount(Runtime rt, String name, int count) {
    if (count > 1) {
      throw rt.typeError(name + " expected at most 1 argument, got " + count);
    }
  }

  // ---- operators ----

  private interface Operation {
    SetObject apply(Runtime rt, SetObject set, HeapObject other);
  }

  private interface Change {
    void apply(Runtime rt, SetObject set, HeapObject other);
  }

  private static Slots.BinaryFunc binary(Operation operation) {
    return (rt, left, right) ->
        left instanceof SetObject set && right instanceof SetObject
            ? operation.apply(rt, set, right)
            : Runtime.owned(rt.notImplemented);
  }

  private static Slots.BinaryFunc inPlace(Change change) {
    return (rt, left, right) -> {
      if (!(right instanceof SetObject)) {
        return Runtime.owned(rt.notImplemented);
      }
      change.apply(rt, (SetObject) left, right);
      return Runtime.owned(left);
    };
  }

  private static SetObject or(Runtime rt, SetObject set, HeapObject other) {
    return SetOperations.union(rt, set, new HeapObject[] {other}, 0, 1);
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (!(right instanceof SetObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    SetObject a = (SetObject) left;
    return switch (op) {
      case CompareOp.EQ -> rt.bool(isEqual(rt, a, b));
      case CompareOp.NE -> rt.bool(!isEqual(rt, a, b));
      case CompareOp.LE -> rt.bool(SetOperations.isSubset(rt, a, b));
      case CompareOp.GE -> rt.bool(SetOperations.isSubset(rt, b, a));
      case CompareOp.LT -> rt.bool(a.used < b.used && SetOperations.isSubset(rt, a, b));
      default -> rt.bool(a.used > b.used && SetOperations.isSubset(rt, b, a));
    };
  }

  private static boolean isEqual(Runtime rt, SetObject a, SetObject b) {
    boolean hashesDiffer = a.hash != -1 && b.hash != -1 && a.hash != b.hash;
    return a.used == b.used && !hashesDiffer && SetOperations.isSubset(rt, a, b);
  }

  // ---- one key ----

  private interface KeyAction<T> {
    T apply(HeapObject key, long hash);
  }

  /** A set, which has no hash, is looked for as the frozenset of its keys. */
  private static <T> T withHash(Runtime rt, HeapObject key, KeyAction<T> action) {
    try {
      return action.apply(key, DictObject.hashOf(rt, key));
    } catch (PyRaise e) {
      if (!((TypeObject) key.type).isSubtypeOf(rt.types.set)) {
        throw e;
      }
      rt.absorb(e, rt.exceptions.typeError);
    }
    SetObject frozen = SetOperations.create(rt, rt.types.frozenset, key);
    try {
      return action.apply(frozen, FrozensetHash.of(rt, frozen));
    } finally {
      rt.heap.decref(frozen);
    }
  }

  private static boolean contains(Runtime rt, HeapObject self, HeapObject key) {
    return withHash(rt, key, (k, hash) -> ((SetObject) self).contains(rt, k, hash));
  }

  private static HeapObject add(Runtime rt, HeapObject self, HeapObject key) {
    ((SetObject) self).add(rt, key);
    return Runtime.owned(rt.none);
  }

  private static HeapObject remove(Runtime rt, HeapObject self, HeapObject key) {
    if (!discards(rt, self, key)) {
      throw rt.raise(rt.exceptions.keyError, Runtime.owned(key));
    }
    return Runtime.owned(rt.none);
  }

  private static HeapObject discard(Runtime rt, HeapObject self, HeapObject key) {
    discards(rt, self, key);
    return Runtime.owned(rt.none);
  }

  private static boolean discards(Runtime rt, HeapObject self, HeapObject key) {
    HeapObject old = withHash(rt, key, (k, hash) -> ((SetObject) self).remove(rt, k, hash));
    rt.heap.decrefIfPresent(old);
    return old != null;
  }

  private static HeapObject pop(Runtime rt, HeapObject self) {
    SetObject set = (SetObject) self;
    if (set.used == 0) {
      throw rt.raise(rt.exceptions.keyError, "pop from an empty set");
    }
    return set.pop();
  }

  private static HeapObject clear(Runtime rt, HeapObject self) {
    self.clear(rt.heap);
    return Runtime.owned(rt.none);
  }

  // ---- many keys ----

  private static HeapObject update(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count) {
    for (int i = from; i < from + count; i++) {
      SetOperations.update(rt, (SetObject) self, args[i]);
    }
    return Runtime.owned(rt.none);
  }

  private static HeapObject intersectionUpdate(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count) {
    SetObject set = (SetObject) self;
    SetObject common = SetOperations.intersectionOf(rt, set, args, from, count);
    SetOperations.intersectionUpdate(rt, set, common);
    return Runtime.owned(rt.none);
  }

  private static HeapObject differenceUpdate(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count) {
    for (int i = from; i < from + count; i++) {
      SetOperations.differenceUpdate(rt, (SetObject) self, args[i]);
    }
    return Runtime.owned(rt.none);
  }

  private static HeapObject symmetricDifferenceUpdate(
      Runtime rt, HeapObject self, HeapObject other) {
    SetOperations.symmetricDifferenceUpdate(rt, (SetObject) self, other);
    return Runtime.owned(rt.none);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    ListObject keys = keyList(rt, (SetObject) self);
    return Reductions.ofContainer(rt, self, keys);
  }

  private static ListObject keyList(Runtime rt, SetObject set) {
    HeapObject[] keys = set.keysInOrder();
    for (HeapObject key : keys) {
      key.incref();
    }
    return ListObject.stealAll(rt, keys);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    SetObject set = (SetObject) self;
    String name = set.type.name();
    if (!rt.reprs.enter(set)) {
      return rt.newStr(name + "(...)");
    }
    try {
      if (set.used == 0) {
        return rt.newStr(name + "()");
      }
      boolean plain = set.type == rt.types.set;
      TextBuilder text = new TextBuilder().append(plain ? "{" : name + "({");
      text.append(keysText(rt, set)).append(plain ? "}" : "})");
      return rt.newStr(text.build());
    } finally {
      rt.reprs.leave(rt.heap, set);
    }
  }

  /** The keys as a list shows them, without its brackets. */
  private static Text keysText(Runtime rt, SetObject set) {
    ListObject keys = keyList(rt, set);
    try {
      Text listed = Objects.reprText(rt, keys);
      return listed.slice(1, listed.length() - 1);
    } finally {
      rt.heap.decref(keys);
    }
  }
}
