package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.number.Hashes;

/** {@code slice}: start, stop and step; one dead one is kept. */
public final class SliceObject extends HeapObject {

  /** Owned, as the others. */
  public final HeapObject start;

  public final HeapObject stop;
  public final HeapObject step;

  private SliceObject(HeapObject start, HeapObject stop, HeapObject step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** Takes over the references. */
  public static SliceObject steal(Runtime rt, HeapObject start, HeapObject stop, HeapObject step) {
    SliceObject slice = new SliceObject(start, stop, step);
    TypeObject type = rt.types.slice;
    long shell = rt.heap.freeLists.slices.pop();
    if (shell != 0) {
      rt.heap.init(slice, type, shell);
    } else {
      rt.heap.allocateGcObject(slice, type, type.basicSize());
    }
    rt.heap.track(slice);
    return slice;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    Runtime runtime = type.runtime();
    type.tpNew = SliceObject::make;
    type.tpRepr = SliceObject::repr;
    type.tpRichcompare = SliceObject::compare;
    type.tpHash =
        runtime.build.sequences().slicesHash() ? SliceObject::hash : Objects.HASH_NOT_IMPLEMENTED;
    builder
        .member("start", (rt, self) -> Runtime.owned(((SliceObject) self).start))
        .member("stop", (rt, self) -> Runtime.owned(((SliceObject) self).stop))
        .member("step", (rt, self) -> Runtime.owned(((SliceObject) self).step))
        .methodO("indices", SliceObject::indices)
        .method("__reduce__", SliceObject::reduce);
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("slice() takes no keyword arguments");
    }
    int count = args.size();
    if (count < 1 || count > 3) {
      throw rt.typeError(
          "slice expected at "
              + (count < 1 ? "least 1 argument" : "most 3 arguments")
              + ", got "
              + count);
    }
    return steal(
        rt,
        Runtime.owned(count == 1 ? rt.none : args.items[0]),
        Runtime.owned(args.items[count == 1 ? 0 : 1]),
        Runtime.owned(count < 3 ? rt.none : args.items[2]));
  }

  private static long hash(Runtime rt, HeapObject self) {
    SliceObject slice = (SliceObject) self;
    return Hashes.slice(
        Objects.hash(rt, slice.start), Objects.hash(rt, slice.stop), Objects.hash(rt, slice.step));
  }

  /** As the tuples of their three parts. */
  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (!(left instanceof SliceObject a) || !(right instanceof SliceObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a == b) {
      return rt.bool(CompareOp.holds(op, 0));
    }
    TupleObject x = TupleObject.of(rt, a.start, a.stop, a.step);
    TupleObject y = TupleObject.of(rt, b.start, b.stop, b.step);
    try {
      return Objects.richCompare(rt, x, y, op);
    } finally {
      rt.heap.decref(x);
      rt.heap.decref(y);
    }
  }

  private static HeapObject indices(Runtime rt, HeapObject self, HeapObject argument) {
    LongObject length = Numbers.index(rt, argument);
    BigInteger value = length.bigValue();
    rt.heap.decref(length);
    if (value.signum() < 0) {
      throw rt.valueError("length should not be negative");
    }
    BigInteger[] bounds = SliceIndices.of(rt, (SliceObject) self, value);
    return TupleObject.steal(
        rt,
        LongObject.of(rt, bounds[0]),
        LongObject.of(rt, bounds[1]),
        LongObject.of(rt, bounds[2]));
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    SliceObject slice = (SliceObject) self;
    TupleObject parts = TupleObject.of(rt, slice.start, slice.stop, slice.step);
    return TupleObject.steal(rt, Runtime.owned(self.type), parts);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    SliceObject slice = (SliceObject) self;
    return rt.newStr(
        "slice("
            + Objects.reprText(rt, slice.start)
            + ", "
            + Objects.reprText(rt, slice.stop)
            + ", "
            + Objects.reprText(rt, slice.step)
            + ")");
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(start);
    visitor.visit(stop);
    visitor.visit(step);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decref(step);
    heap.decref(start);
    heap.decref(stop);
    if (heap.freeLists.slices.push(address)) {
      heap.forget(this);
    } else {
      heap.release(this);
    }
  }
}
