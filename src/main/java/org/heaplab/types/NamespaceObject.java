package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code types.SimpleNamespace}: attributes and nothing else.
 *
 * @see "Objects/namespaceobject.c (3.13)"
 */
public final class NamespaceObject extends HeapObject {

  /** {@code ns_dict}: owned. */
  private DictObject dict;

  private NamespaceObject() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasDict = true;
    type.tpNew = NamespaceObject::tpNew;
    type.tpInit = NamespaceObject::tpInit;
    type.tpRepr = NamespaceObject::repr;
    type.tpRichcompare = NamespaceObject::compare;
    builder.method("__reduce__", NamespaceObject::reduce);
    if (type.runtime().build.descriptors().namesProperties()) {
      builder.methodVarargs("__replace__", NamespaceObject::replace);
    }
    builder.member("__dict__", (rt, self) -> Runtime.owned(((NamespaceObject) self).dict));
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    NamespaceObject namespace = new NamespaceObject();
    namespace.dict = DictObject.create(rt);
    rt.allocate(namespace, type, 0);
    return namespace;
  }

  private static void tpInit(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    DictObject target = ((NamespaceObject) self).dict;
    boolean takesMapping = rt.build.descriptors().namesProperties();
    if (args.size() > (takesMapping ? 1 : 0)) {
      throw rt.typeError(
          takesMapping
              ? ((TypeObject) self.type).shortName()
                  + " expected at most 1 argument, got "
                  + args.size()
              : "no positional arguments expected");
    }
    if (args.size() == 1) {
      HeapObject given = Calls.call(rt, rt.types.dict, args.items[0]);
      try {
        addNames(rt, target, (DictObject) given);
      } finally {
        rt.heap.decref(given);
      }
    }
    if (keywords != null) {
      addNames(rt, target, keywords);
    }
  }

  private static void addNames(Runtime rt, DictObject target, DictObject given) {
    for (HeapObject key : given.keysInOrder()) {
      if (!(key instanceof StrObject)) {
        throw rt.typeError("keywords must be strings");
      }
    }
    target.update(rt, given);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    NamespaceObject namespace = (NamespaceObject) self;
    String name = self.type == rt.types.namespace ? "namespace" : self.type.name();
    if (!rt.reprs.enter(self)) {
      return rt.newStr(name + "(...)");
    }
    try {
      return rt.newStr(name + "(" + namespace.pairs(rt) + ")");
    } finally {
      rt.reprs.leave(rt.heap, self);
    }
  }

  /** {@code a=1, b=2}; what is not named by a str is left out. */
  private String pairs(Runtime rt) {
    StringBuilder text = new StringBuilder();
    TupleObject names = dict.keyTuple(rt);
    try {
      for (HeapObject name : names.items) {
        HeapObject value =
            name instanceof StrObject str && str.text.length() > 0 ? dict.borrow(rt, name) : null;
        if (value != null) {
          value.incref();
          text.append(text.length() == 0 ? "" : ", ").append(name).append('=');
          try {
            text.append(Objects.reprText(rt, value));
          } finally {
            rt.heap.decref(value);
          }
        }
      }
      return text.toString();
    } finally {
      rt.heap.decref(names);
    }
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    return left instanceof NamespaceObject a && right instanceof NamespaceObject b
        ? Objects.richCompare(rt, a.dict, b.dict, op)
        : Runtime.owned(rt.notImplemented);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    return TupleObject.of(rt, self.type, rt.emptyTuple, ((NamespaceObject) self).dict);
  }

  /** A copy with some attributes changed (3.13). */
  private static HeapObject replace(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (count > 0) {
      throw rt.typeError("__replace__() takes no positional arguments");
    }
    HeapObject copy = Calls.call(rt, self.type);
    DictObject named = Calls.keywordDict(rt, args, from, keywords);
    try {
      DictObject target = ((NamespaceObject) copy).dict;
      target.update(rt, ((NamespaceObject) self).dict);
      if (named != null) {
        target.update(rt, named);
      }
      return copy;
    } finally {
      rt.heap.decrefIfPresent(named);
    }
  }

  @Override
  public HeapObject dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(HeapObject dict) {
    this.dict = (DictObject) dict;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (dict != null) {
      visitor.visit(dict);
    }
  }

  @Override
  public void clear(Heap heap) {
    HeapObject old = dict;
    dict = null;
    heap.decrefIfPresent(old);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
