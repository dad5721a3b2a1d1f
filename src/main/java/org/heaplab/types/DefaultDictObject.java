package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.text.TextBuilder;

/**
 * {@code collections.defaultdict}: a dict that makes what is missing.
 *
 * <pre>
 *   +0   a dict            48
 *   +48  default_factory    8
 * </pre>
 *
 * @see "Modules/_collectionsmodule.c (3.13)"
 */
final class DefaultDictObject extends DictObject {

  /** Owned; null until set. */
  private HeapObject factory;

  private DefaultDictObject(DictKeys keys) {
    super(keys, null);
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = DefaultDictObject::tpNew;
    type.tpInit = DefaultDictObject::init;
    type.tpRepr = DefaultDictObject::repr;
    type.nbBinary[BinaryOp.OR] = DefaultDictObject::or;
    builder
        .methodO("__missing__", DefaultDictObject::missing)
        .method("copy", DefaultDictObject::copy)
        .generic()
        .method("__copy__", DefaultDictObject::copy)
        .method("__reduce__", DefaultDictObject::reduce)
        .member(
            "default_factory",
            (rt, self) -> ((DefaultDictObject) self).factoryOrNone(rt),
            (rt, self, value) -> ((DefaultDictObject) self).setFactory(rt, value));
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    DefaultDictObject dict = new DefaultDictObject(rt.emptyKeys);
    rt.allocate(dict, type, 0);
    return dict;
  }

  private HeapObject factoryOrNone(Runtime rt) {
    return Runtime.owned(factory == null ? rt.none : factory);
  }

  private void setFactory(Runtime rt, HeapObject value) {
    HeapObject old = factory;
    factory = value == null ? null : Runtime.owned(value);
    rt.heap.decrefIfPresent(old);
  }

  private static void init(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    DefaultDictObject dict = (DefaultDictObject) self;
    HeapObject factory = args.size() == 0 ? null : args.items[0];
    if (factory != null && factory != rt.none && ((TypeObject) factory.type).tpCall == null) {
      throw rt.typeError("first argument must be callable or None");
    }
    TupleObject rest = TupleObject.ofRange(rt, args.items, 1, Math.max(0, args.size() - 1));
    HeapObject old = dict.factory;
    dict.factory = factory == null ? null : Runtime.owned(factory);
    try {
      rt.types.dict.tpInit.call(rt, self, rest, keywords);
    } finally {
      rt.heap.decref(rest);
      rt.heap.decrefIfPresent(old);
    }
  }

  private static HeapObject missing(Runtime rt, HeapObject self, HeapObject key) {
    DefaultDictObject dict = (DefaultDictObject) self;
    if (dict.factory == null || dict.factory == rt.none) {
      throw rt.raise(rt.exceptions.keyError, Runtime.owned(key));
    }
    HeapObject value = Calls.call(rt, dict.factory);
    try {
      Sequences.setItem(rt, dict, key, value);
    } catch (RuntimeException e) {
      rt.heap.decref(value);
      throw e;
    }
    return value;
  }

  /** The same class, of the same factory, from a mapping. */
  private HeapObject another(Runtime rt, HeapObject mapping) {
    return Calls.call(rt, type(), factory == null ? rt.none : factory, mapping);
  }

  private TypeObject type() {
    return (TypeObject) type;
  }

  private static HeapObject copy(Runtime rt, HeapObject self) {
    return ((DefaultDictObject) self).another(rt, self);
  }

  private static HeapObject or(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof DictObject) || !(right instanceof DictObject)) {
      return Runtime.owned(rt.notImplemented);
    }
    DefaultDictObject self = (DefaultDictObject) (left instanceof DefaultDictObject ? left : right);
    HeapObject result = self.another(rt, left);
    try {
      DictMerge.update(rt, (DictObject) result, right);
      return result;
    } catch (RuntimeException e) {
      rt.heap.decref(result);
      throw e;
    }
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    HeapObject factory = ((DefaultDictObject) self).factory;
    TupleObject args =
        factory == null || factory == rt.none ? TupleObject.steal(rt) : TupleObject.of(rt, factory);
    HeapObject items = Calls.callMethod(rt, self, rt.intern("items"));
    try {
      HeapObject iterator = Iteration.iter(rt, items);
      HeapObject none = rt.none;
      return TupleObject.steal(
          rt, Runtime.owned(self.type), args, Runtime.owned(none), Runtime.owned(none), iterator);
    } finally {
      rt.heap.decref(items);
    }
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    DefaultDictObject dict = (DefaultDictObject) self;
    HeapObject entries = rt.types.dict.tpRepr.call(rt, self);
    try {
      TextBuilder text = new TextBuilder().append(dict.type().shortName()).append("(");
      dict.appendFactory(rt, text);
      return rt.newStr(text.append(", ").append(((StrObject) entries).text).append(")").build());
    } finally {
      rt.heap.decref(entries);
    }
  }

  private void appendFactory(Runtime rt, TextBuilder text) {
    HeapObject shown = factory;
    if (shown == null) {
      text.append("None");
    } else if (!rt.reprs.enter(shown)) {
      text.append("...");
    } else {
      try {
        text.append(Objects.reprText(rt, shown));
      } finally {
        rt.reprs.leave(rt.heap, shown);
      }
    }
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (factory != null) {
      visitor.visit(factory);
    }
    super.visitReferences(visitor);
  }

  @Override
  void describeFields(ReferenceNames.Sink sink) {
    if (factory != null) {
      sink.reference(ReferenceNames.Role.FIELD, "default_factory", null, factory);
    }
  }

  @Override
  protected void traverseReferences(ReferenceVisitor visitor) {
    if (factory != null) {
      visitor.visit(factory);
    }
    super.traverseReferences(visitor);
  }

  @Override
  public void clear(Heap heap) {
    dropFactory(heap);
    super.clear(heap);
  }

  private void dropFactory(Heap heap) {
    HeapObject old = factory;
    factory = null;
    heap.decrefIfPresent(old);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    dropFactory(heap);
    super.dealloc(heap);
  }
}
