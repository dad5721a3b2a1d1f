package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code FrameLocalsProxy}: {@code f_locals} of a function's frame, which reads and writes its
 * variables (PEP 667). Names that are no variables are kept in the frame object.
 *
 * @see "framelocalsproxy_* in Objects/frameobject.c (3.13)"
 */
final class FrameLocalsProxy extends HeapObject {

  /** Owned. */
  private final FrameObject frame;

  private FrameLocalsProxy(FrameObject frame) {
    this.frame = frame;
  }

  /** Adds a reference to the frame. */
  static FrameLocalsProxy create(Runtime rt, FrameObject frame) {
    frame.incref();
    FrameLocalsProxy proxy = new FrameLocalsProxy(frame);
    rt.allocate(proxy, rt.types.frameLocalsProxy, 0);
    return proxy;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = FrameLocalsProxy::tpNew;
    type.tpRepr = FrameLocalsProxy::repr;
    type.tpHash = Objects.HASH_NOT_IMPLEMENTED;
    type.tpRichcompare = FrameLocalsProxy::compare;
    type.tpIter = FrameLocalsProxy::iterate;
    type.mpLength = FrameLocalsProxy::length;
    type.mpSubscript = FrameLocalsProxy::subscript;
    type.mpAssSubscript = FrameLocalsProxy::assign;
    type.sqContains = FrameLocalsProxy::contains;
    type.nbBinary[BinaryOp.OR] = FrameLocalsProxy::or;
    type.nbBinary[BinaryOp.INPLACE + BinaryOp.OR] = FrameLocalsProxy::inPlaceOr;
    builder
        .method("copy", (rt, self) -> dict(self))
        .method("keys", (rt, self) -> list(rt, self, "keys"))
        .method("values", (rt, self) -> list(rt, self, "values"))
        .method("items", (rt, self) -> list(rt, self, "items"))
        .method("__reversed__", FrameLocalsProxy::reversed)
        .method("get", "key, default=None, /", FrameLocalsProxy::get)
        .method("setdefault", "key, default=None, /", FrameLocalsProxy::setDefault)
        .methodO("update", FrameLocalsProxy::update);
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (args.size() != 1) {
      throw rt.typeError("FrameLocalsProxy expected 1 argument, got " + args.size());
    }
    if (!(args.items[0] instanceof FrameObject frame)) {
      throw rt.typeError("expect frame, not " + args.items[0].type.name());
    }
    return create(rt, frame);
  }

  // ---- reading ----

  /** All names as they are now in a new dict. */
  private static DictObject dict(HeapObject self) {
    return (DictObject) ((FrameLocalsProxy) self).frame.activation.locals();
  }

  private interface Reading {
    HeapObject of(DictObject dict);
  }

  private static HeapObject withDict(Runtime rt, HeapObject self, Reading reading) {
    DictObject dict = dict(self);
    try {
      return reading.of(dict);
    } finally {
      rt.heap.decref(dict);
    }
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    if (!rt.reprs.enter(self)) {
      return rt.newStr("{...}");
    }
    try {
      return withDict(rt, self, dict -> Objects.repr(rt, dict));
    } finally {
      rt.reprs.leave(rt.heap, self);
    }
  }

  private static HeapObject list(Runtime rt, HeapObject self, String view) {
    return withDict(
        rt,
        self,
        dict -> {
          HeapObject all = Calls.callMethod(rt, dict, rt.intern(view));
          ListObject list = ListObject.create(rt);
          list.extend(rt, all);
          rt.heap.decref(all);
          return list;
        });
  }

  private static HeapObject iterate(Runtime rt, HeapObject self) {
    HeapObject keys = list(rt, self, "keys");
    HeapObject iterator = Iteration.iter(rt, keys);
    rt.heap.decref(keys);
    return iterator;
  }

  private static HeapObject reversed(Runtime rt, HeapObject self) {
    HeapObject keys = list(rt, self, "keys");
    rt.heap.decref(Calls.callMethod(rt, keys, rt.intern("reverse")));
    return keys;
  }

  private static long length(Runtime rt, HeapObject self) {
    DictObject dict = dict(self);
    long size = dict.size();
    rt.heap.decref(dict);
    return size;
  }

  private static HeapObject getOrNull(Runtime rt, HeapObject self, HeapObject key) {
    DictObject dict = dict(self);
    try {
      HeapObject value = dict.borrow(rt, key);
      return value == null ? null : Runtime.owned(value);
    } finally {
      rt.heap.decref(dict);
    }
  }

  private static boolean contains(Runtime rt, HeapObject self, HeapObject key) {
    HeapObject value = getOrNull(rt, self, key);
    rt.heap.decrefIfPresent(value);
    return value != null;
  }

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    HeapObject value = getOrNull(rt, self, key);
    if (value == null) {
      String shown = Objects.reprText(rt, key).toString();
      throw rt.raise(rt.exceptions.keyError, "local variable '" + shown + "' is not defined");
    }
    return value;
  }

  private static HeapObject get(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject value = getOrNull(rt, self, args[0]);
    return value == null ? Runtime.owned(args[1] == null ? rt.none : args[1]) : value;
  }

  private static HeapObject compare(Runtime rt, HeapObject self, HeapObject other, int op) {
    if (other instanceof FrameLocalsProxy proxy) {
      boolean same = ((FrameLocalsProxy) self).frame == proxy.frame;
      if (op == CompareOp.EQ || op == CompareOp.NE) {
        return rt.bool(same == (op == CompareOp.EQ));
      }
    } else if (other instanceof DictObject) {
      return withDict(rt, self, dict -> Objects.richCompare(rt, dict, other, op));
    }
    return Runtime.owned(rt.notImplemented);
  }

  private static HeapObject or(Runtime rt, HeapObject left, HeapObject right) {
    if (!isMapping(left) || !isMapping(right)) {
      return Runtime.owned(rt.notImplemented);
    }
    DictObject result = left instanceof DictObject plain ? plain.copy(rt) : dict(left);
    if (right instanceof DictObject) {
      result.update(rt, right);
    } else {
      DictObject more = dict(right);
      result.update(rt, more);
      rt.heap.decref(more);
    }
    return result;
  }

  private static boolean isMapping(HeapObject o) {
    return o instanceof DictObject || o instanceof FrameLocalsProxy;
  }

  // ---- writing ----

  private static void assign(Runtime rt, HeapObject self, HeapObject key, HeapObject value) {
    if (value == null) {
      throw rt.typeError("cannot remove variables from FrameLocalsProxy");
    }
    FrameObject frame = ((FrameLocalsProxy) self).frame;
    if (key instanceof StrObject name && frame.activation.setVariable(name, value)) {
      return;
    }
    if (frame.extraLocals == null) {
      frame.extraLocals = DictObject.create(rt);
    }
    frame.extraLocals.put(rt, key, value);
  }

  private static HeapObject setDefault(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject value = getOrNull(rt, self, args[0]);
    if (value != null) {
      return value;
    }
    value = args[1] == null ? rt.none : args[1];
    assign(rt, self, args[0], value);
    return Runtime.owned(value);
  }

  private static HeapObject update(Runtime rt, HeapObject self, HeapObject other) {
    if (!isMapping(other)) {
      throw rt.typeError("update() argument must be dict or another FrameLocalsProxy");
    }
    merge(rt, self, other);
    return Runtime.owned(rt.none);
  }

  private static HeapObject inPlaceOr(Runtime rt, HeapObject self, HeapObject other) {
    if (!isMapping(other)) {
      return Runtime.owned(rt.notImplemented);
    }
    merge(rt, self, other);
    return Runtime.owned(self);
  }

  private static void merge(Runtime rt, HeapObject self, HeapObject other) {
    DictObject from = other instanceof DictObject plain ? plain.copy(rt) : dict(other);
    try {
      for (int p = from.nextPosition(0); p >= 0; p = from.nextPosition(p + 1)) {
        int ix = from.entryAt(p);
        assign(rt, self, from.keyAt(ix), from.valueAt(ix));
      }
    } finally {
      rt.heap.decref(from);
    }
  }

  // ---- the heap's view ----

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(frame);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decref(frame);
    heap.release(this);
  }
}
