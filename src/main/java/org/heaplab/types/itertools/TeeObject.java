package org.heaplab.types.itertools;

import java.util.function.Function;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.Constructor;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Iteration;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;
import org.heaplab.types.WeakReferences;

/** {@code _tee}: one of several readers of the same iterator. */
public final class TeeObject extends FieldsObject {

  /** Where the next element is, and its number there. */
  private TeeData data;

  private int index;

  private TeeObject(TeeData data, int index) {
    this.data = data;
    this.index = index;
  }

  static void define(TypeBuilder builder, TypeObject dataType) {
    builder.type.hasWeakrefs = true;
    Constructor.define(
        builder.type, "iterable, /", (rt, type, args) -> make(rt, type, dataType, args[0]));
    Selves.define(builder, (rt, self) -> ((TeeObject) self).next(rt));
    builder.method("__copy__", (rt, self) -> ((TeeObject) self).copy(rt));
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TypeObject dataType, HeapObject iterable) {
    HeapObject iterator = Iteration.iter(rt, iterable);
    try {
      if (iterator instanceof TeeObject other) {
        return other.copy(rt);
      }
      TeeObject made = new TeeObject(TeeData.create(rt, dataType, iterator), 0);
      rt.allocate(made, type, 0);
      return made;
    } finally {
      rt.heap.decref(iterator);
    }
  }

  private HeapObject copy(Runtime rt) {
    data.incref();
    TeeObject made = new TeeObject(data, index);
    rt.allocate(made, (TypeObject) type, 0);
    return made;
  }

  private HeapObject next(Runtime rt) {
    if (index >= TeeData.CELLS) {
      TeeData old = data;
      data = old.jump(rt);
      index = 0;
      rt.heap.decref(old);
    }
    HeapObject item = data.item(rt, index);
    if (item != null) {
      index++;
    }
    return item;
  }

  /**
   * {@code tee(iterable, n)}: an iterator that can copy itself is copied, any other is read through
   * a tee.
   *
   * @param tee makes a tee of an iterator
   */
  public static HeapObject tee(
      Runtime rt, HeapObject iterable, int n, Function<HeapObject, HeapObject> tee) {
    if (n == 0) {
      return Runtime.owned(rt.emptyTuple);
    }
    HeapObject first = Iteration.iter(rt, iterable);
    HeapObject copy = Attributes.getOrNull(rt, first, rt.intern("__copy__"));
    if (copy == null) {
      HeapObject iterator = first;
      try {
        first = tee.apply(iterator);
      } finally {
        rt.heap.decref(iterator);
      }
      copy = Attributes.get(rt, first, rt.intern("__copy__"));
    }
    HeapObject[] all = new HeapObject[n];
    all[0] = first;
    int made = 1;
    try {
      for (; made < n; made++) {
        all[made] = Calls.call(rt, copy);
      }
      return TupleObject.steal(rt, all);
    } catch (RuntimeException e) {
      while (--made >= 0) {
        rt.heap.decref(all[made]);
      }
      throw e;
    } finally {
      rt.heap.decref(copy);
    }
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("dataobj", data);
  }

  @Override
  public void dealloc(Heap heap) {
    if (weakrefs() != null) {
      heap.untrack(this);
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    super.dealloc(heap);
  }
}
