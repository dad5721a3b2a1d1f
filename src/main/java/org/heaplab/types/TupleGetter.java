package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code _collections._tuplegetter}: a named tuple's field, one item under a name.
 *
 * @see "Modules/_collectionsmodule.c (3.13)"
 */
final class TupleGetter extends HeapObject {

  private final long index;

  /** Owned; null once cleared. */
  private HeapObject doc;

  private static final Signature NEW = Signature.parse("_tuplegetter", "index, doc, /");

  private TupleGetter(long index, HeapObject doc) {
    this.index = index;
    this.doc = doc;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = TupleGetter::tpNew;
    type.tpDescrGet = TupleGetter::descrGet;
    type.tpDescrSet = TupleGetter::descrSet;
    type.tpRepr = TupleGetter::repr;
    builder
        .method("__reduce__", TupleGetter::reduce)
        .member(
            "__doc__",
            (rt, self) -> Runtime.owned(((TupleGetter) self).doc),
            (rt, self, value) -> ((TupleGetter) self).setDoc(rt, value));
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    HeapObject[] bound = NEW.bind(rt, args, keywords);
    long index = Numbers.asSsize(rt, bound[0], rt.exceptions.overflowError);
    TupleGetter getter = new TupleGetter(index, Runtime.owned(bound[1]));
    rt.allocate(getter, type, 0);
    return getter;
  }

  private void setDoc(Runtime rt, HeapObject value) {
    HeapObject old = doc;
    doc = Runtime.owned(value == null ? rt.none : value);
    rt.heap.decrefIfPresent(old);
  }

  private static HeapObject descrGet(
      Runtime rt, HeapObject self, HeapObject object, HeapObject type) {
    if (object == null || object == rt.none) {
      return Runtime.owned(self);
    }
    long index = ((TupleGetter) self).index;
    if (!(object instanceof TupleObject tuple)) {
      throw rt.typeError(
          "descriptor for index '"
              + index
              + "' for tuple subclasses doesn't apply to '"
              + object.type.name()
              + "' object");
    }
    if (index < 0 || index >= tuple.size()) {
      throw rt.raise(rt.exceptions.indexError, "tuple index out of range");
    }
    return Runtime.owned(tuple.items[(int) index]);
  }

  private static void descrSet(Runtime rt, HeapObject self, HeapObject object, HeapObject value) {
    throw rt.attributeError(value == null ? "can't delete attribute" : "can't set attribute");
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    TupleGetter getter = (TupleGetter) self;
    HeapObject number = LongObject.of(rt, getter.index);
    return TupleObject.steal(
        rt, Runtime.owned(self.type), TupleObject.steal(rt, number, Runtime.owned(getter.doc)));
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    TupleGetter getter = (TupleGetter) self;
    return rt.newStr(
        "_tuplegetter(" + getter.index + ", " + Objects.reprText(rt, getter.doc) + ")");
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (doc != null) {
      visitor.visit(doc);
    }
  }

  @Override
  public void clear(Heap heap) {
    HeapObject old = doc;
    doc = null;
    heap.decrefIfPresent(old);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    clear(heap);
    heap.release(this);
  }
}
