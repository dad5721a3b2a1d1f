package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.TextBuilder;

/** What partials can do. */
final class PartialType {

  private PartialType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasDict = true;
    type.hasWeakrefs = true;
    type.tpNew = PartialType::tpNew;
    type.tpCall = PartialType::call;
    type.instanceVectorcall = PartialType::vectorcall;
    type.tpRepr = PartialType::repr;
    builder
        .member("func", (rt, self) -> Runtime.owned(of(self).function))
        .member("args", (rt, self) -> Runtime.owned(of(self).args))
        .member("keywords", (rt, self) -> Runtime.owned(of(self).keywords))
        .getset(
            "__dict__",
            (rt, self) -> Runtime.owned(Attributes.dictForWrite(rt, self)),
            PartialType::setDict)
        .method("__reduce__", PartialType::reduce)
        .generic()
        .methodO("__setstate__", PartialType::setState);
  }

  private static PartialObject of(HeapObject self) {
    return (PartialObject) self;
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (args.size() < 1) {
      throw rt.typeError("type 'partial' takes at least one argument");
    }
    HeapObject function = args.items[0];
    boolean flattens =
        function instanceof PartialObject p
            && ((TypeObject) p.type).tpCall == rt.types.partial.tpCall
            && p.dictOrNull() == null;
    PartialObject inner = flattens ? of(function) : null;
    function = inner == null ? function : inner.function;
    if (((TypeObject) function.type).tpCall == null) {
      throw rt.typeError("the first argument must be callable");
    }
    TupleObject first = inner == null ? rt.emptyTuple : inner.args;
    TupleObject given = TupleObject.ofRange(rt, args.items, 1, args.size() - 1);
    TupleObject all = concat(rt, first, given);
    rt.heap.decref(given);
    DictObject named = inner == null ? null : inner.keywords;
    return PartialObject.steal(
        rt, type, Runtime.owned(function), all, mergedKeywords(rt, named, keywords));
  }

  /** Owned; where one is empty, it is the other ({@code PySequence_Concat}). */
  private static TupleObject concat(Runtime rt, TupleObject first, TupleObject more) {
    int n = first.size();
    int count = more.size();
    if (n == 0 || count == 0) {
      return (TupleObject) Runtime.owned(n == 0 ? more : first);
    }
    HeapObject[] all = new HeapObject[n + count];
    System.arraycopy(first.items, 0, all, 0, n);
    System.arraycopy(more.items, 0, all, n, count);
    return TupleObject.of(rt, all);
  }

  /** Either may be null; a dictionary that nobody else holds is taken as it is. */
  private static DictObject mergedKeywords(Runtime rt, DictObject inner, DictObject given) {
    if (inner == null || inner.size() == 0) {
      if (given == null) {
        return DictObject.create(rt);
      }
      return given.refcount == 1 ? (DictObject) Runtime.owned(given) : given.copy(rt);
    }
    DictObject merged = inner.copy(rt);
    if (given != null) {
      DictMerge.merge(rt, merged, given);
    }
    return merged;
  }

  // ---- calling ----

  private static HeapObject vectorcall(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    PartialObject partial = of(callable);
    if (partial.keywords.size() > 0 || !Calls.hasVectorcall(partial.function)) {
      return callPacked(rt, partial, args, from, count, keywords);
    }
    int n = partial.args.size();
    int given = count + (keywords == null ? 0 : keywords.size());
    HeapObject[] all = new HeapObject[n + given];
    System.arraycopy(partial.args.items, 0, all, 0, n);
    System.arraycopy(args, from, all, n, given);
    return Calls.call(rt, partial.function, all, 0, n + count, keywords);
  }

  private static HeapObject callPacked(
      Runtime rt,
      PartialObject partial,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    TupleObject given = TupleObject.ofRange(rt, args, from, count);
    DictObject named = Calls.keywordDict(rt, args, from + count, keywords);
    rt.enterRecursiveCall(" while calling a Python object");
    try {
      return call(rt, partial, given, named);
    } finally {
      rt.leaveRecursiveCall();
      rt.heap.decref(given);
      rt.heap.decrefIfPresent(named);
    }
  }

  private static HeapObject call(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    PartialObject partial = of(self);
    DictObject named =
        partial.keywords.size() > 0
            ? partial.keywords.copy(rt)
            : keywords == null ? null : (DictObject) Runtime.owned(keywords);
    TupleObject all = concat(rt, partial.args, args);
    try {
      if (keywords != null && named != keywords) {
        DictMerge.merge(rt, named, keywords);
      }
      return Calls.callWithTuple(rt, partial.function, all, named);
    } finally {
      rt.heap.decref(all);
      rt.heap.decrefIfPresent(named);
    }
  }

  // ---- the rest ----

  /** {@code PyObject_GenericSetDict}. */
  static void setDict(Runtime rt, HeapObject self, HeapObject value) {
    if (!(value instanceof DictObject dict)) {
      throw rt.typeError(
          value == null
              ? "cannot delete __dict__"
              : "__dict__ must be set to a dictionary, not a '" + value.type.name() + "'");
    }
    HeapObject old = self.dictOrNull();
    self.setDict(Runtime.owned(dict));
    rt.heap.decrefIfPresent(old);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    PartialObject partial = of(self);
    HeapObject own = self.dictOrNull();
    TupleObject state =
        TupleObject.of(
            rt, partial.function, partial.args, partial.keywords, own == null ? rt.none : own);
    return TupleObject.steal(
        rt, Runtime.owned(self.type), TupleObject.of(rt, partial.function), state);
  }

  private static HeapObject setState(Runtime rt, HeapObject self, HeapObject state) {
    if (!(state instanceof TupleObject tuple)
        || tuple.size() != 4
        || ((TypeObject) tuple.items[0].type).tpCall == null
        || !(tuple.items[1] instanceof TupleObject args)
        || (tuple.items[2] != rt.none && !(tuple.items[2] instanceof DictObject))) {
      throw rt.typeError("invalid partial state");
    }
    DictObject keywords =
        tuple.items[2] instanceof DictObject dict
            ? dict.type == rt.types.dict ? (DictObject) Runtime.owned(dict) : dict.copy(rt)
            : DictObject.create(rt);
    TupleObject plainArgs = TupleObject.ofRange(rt, args.items, 0, args.size());
    if (args.type == rt.types.tuple) {
      rt.heap.decref(plainArgs);
      plainArgs = (TupleObject) Runtime.owned(args);
    }
    of(self).replace(rt.heap, Runtime.owned(tuple.items[0]), plainArgs, keywords);
    HeapObject old = self.dictOrNull();
    HeapObject own = tuple.items[3] == rt.none ? null : Runtime.owned(tuple.items[3]);
    if (own != null || old != null) {
      self.setDict(own);
    }
    rt.heap.decrefIfPresent(old);
    return Runtime.owned(rt.none);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    if (!rt.reprs.enter(self)) {
      return rt.newStr("...");
    }
    PartialObject partial = of(self);
    // What is shown is held meanwhile: a repr may change the partial object.
    HeapObject[] held = {Runtime.owned(partial.function), Runtime.owned(partial.args)};
    TupleObject names = partial.keywords.keyTuple(rt);
    TupleObject values = TupleObject.of(rt, partial.keywords.valuesInOrder());
    try {
      TextBuilder text = new TextBuilder().append(shownName(rt, (TypeObject) self.type));
      text.append("(").append(Objects.reprText(rt, held[0]));
      for (HeapObject arg : ((TupleObject) held[1]).items) {
        text.append(", ").append(Objects.reprText(rt, arg));
      }
      for (int i = 0; i < names.size(); i++) {
        text.append(", ").append(Objects.strText(rt, names.items[i])).append("=");
        text.append(Objects.reprText(rt, values.items[i]));
      }
      return rt.newStr(text.append(")").build());
    } finally {
      rt.heap.decref(names);
      rt.heap.decref(values);
      rt.heap.decref(held[0]);
      rt.heap.decref(held[1]);
      rt.reprs.leave(rt.heap, self);
    }
  }

  /** With its module from 3.13 on. */
  private static String shownName(Runtime rt, TypeObject type) {
    return rt.build.since(13) ? Objects.qualifiedTypeName(rt, type) : type.name();
  }
}
