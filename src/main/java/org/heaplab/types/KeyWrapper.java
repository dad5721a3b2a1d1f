package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code functools.KeyWrapper}: a sort key that compares by a function of two arguments.
 *
 * @see "Modules/_functoolsmodule.c (3.13)"
 */
public final class KeyWrapper extends HeapObject {

  /** Owned; null once cleared. */
  private HeapObject compare;

  /** Owned; null in what {@code cmp_to_key} answers. */
  private HeapObject object;

  private static final Signature CMP_TO_KEY = Signature.parse("cmp_to_key", "mycmp");
  private static final Signature CALL = Signature.parse("K", "obj");

  private KeyWrapper(HeapObject compare, HeapObject object) {
    this.compare = Runtime.owned(compare);
    this.object = object == null ? null : Runtime.owned(object);
  }

  private static KeyWrapper create(Runtime rt, HeapObject compare, HeapObject object) {
    KeyWrapper key = new KeyWrapper(compare, object);
    rt.allocate(key, rt.types.keyWrapper, 0);
    return key;
  }

  /** {@code cmp_to_key(mycmp)}. */
  public static HeapObject make(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    return create(rt, CMP_TO_KEY.bind(rt, args, from, count, keywords)[0], null);
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpCall = KeyWrapper::call;
    type.tpHash = Objects.HASH_NOT_IMPLEMENTED;
    type.tpRichcompare = KeyWrapper::compare;
    builder.member(
        "obj",
        (rt, self) -> Runtime.owned(orNone(rt, ((KeyWrapper) self).object)),
        (rt, self, value) -> ((KeyWrapper) self).setObject(rt, value));
  }

  private static HeapObject orNone(Runtime rt, HeapObject value) {
    return value == null ? rt.none : value;
  }

  private void setObject(Runtime rt, HeapObject value) {
    HeapObject old = object;
    object = value == null ? null : Runtime.owned(value);
    rt.heap.decrefIfPresent(old);
  }

  private static HeapObject call(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    return create(rt, ((KeyWrapper) self).compare, CALL.bind(rt, args, keywords)[0]);
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (!(right instanceof KeyWrapper other)) {
      throw rt.typeError("other argument must be K instance");
    }
    KeyWrapper self = (KeyWrapper) left;
    if (self.object == null || other.object == null) {
      throw rt.attributeError("object");
    }
    HeapObject answer = Calls.call(rt, self.compare, self.object, other.object);
    HeapObject zero = rt.smallInt(0);
    try {
      return Objects.richCompare(rt, answer, zero, op);
    } finally {
      rt.heap.decref(answer);
      rt.heap.decref(zero);
    }
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (compare != null) {
      visitor.visit(compare);
    }
    if (object != null) {
      visitor.visit(object);
    }
  }

  @Override
  public void clear(Heap heap) {
    HeapObject oldCompare = compare;
    HeapObject oldObject = object;
    compare = null;
    object = null;
    heap.decrefIfPresent(oldCompare);
    heap.decrefIfPresent(oldObject);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
