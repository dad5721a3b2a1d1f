package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** What the iterators over one container share: the container and a position. */
abstract class IteratorObject extends HeapObject {

  /** Owned; null once exhausted. */
  HeapObject sequence;

  long index;

  /** Adds a reference to the container. */
  IteratorObject(Runtime rt, TypeObject type, HeapObject sequence) {
    this.sequence = sequence;
    sequence.incref();
    rt.allocate(this, type, 0);
  }

  /** Slots that every iterator has. */
  static void defineCommon(TypeBuilder builder, Slots.IterNextFunc next) {
    builder.type.tpIter = (rt, self) -> Runtime.owned(self);
    builder.type.tpIternext = next;
  }

  /**
   * {@code __length_hint__}, {@code __reduce__} and {@code __setstate__} of an iterator that counts
   * upwards.
   *
   * @param length of the container now
   * @param empty what an exhausted one iterates over when it is made again; owned
   */
  static void defineState(TypeBuilder builder, Slots.LenFunc length, Slots.NoArgs empty) {
    builder.method(
        "__length_hint__",
        (rt, self) -> {
          IteratorObject it = (IteratorObject) self;
          long left = it.sequence == null ? 0 : length.call(rt, it.sequence) - it.index;
          return LongObject.of(rt, Math.max(0, left));
        });
    definePosition(builder, length, empty);
  }

  /** {@code __reduce__} and {@code __setstate__} alone, as above. */
  static void definePosition(TypeBuilder builder, Slots.LenFunc length, Slots.NoArgs empty) {
    builder
        .method("__reduce__", (rt, self) -> ((IteratorObject) self).reduce(rt, "iter", empty))
        .methodO(
            "__setstate__",
            (rt, self, state) -> {
              IteratorObject it = (IteratorObject) self;
              long index = Reductions.asIndex(rt, state);
              if (it.sequence != null) {
                long end = length.call(rt, it.sequence);
                it.index = Math.max(0, Math.min(index, end));
              }
              return Runtime.owned(rt.none);
            });
  }

  /** {@code (iter, (container,), position)}, and without a position once exhausted. */
  final HeapObject reduce(Runtime rt, String function, Slots.NoArgs empty) {
    boolean ended = sequence == null && !rt.build.sequences().endedStaysReversed();
    HeapObject callable = Reductions.builtin(rt, ended ? "iter" : function);
    boolean endedAndKept = index < 0 && rt.build.since(13);
    if (sequence == null || endedAndKept) {
      return Reductions.call(rt, callable, empty.call(rt, this));
    }
    TupleObject args = TupleObject.of(rt, sequence);
    return TupleObject.steal(rt, callable, args, LongObject.of(rt, index));
  }

  /** What CPython's struct calls the container's field. */
  String fieldName() {
    return "it_seq";
  }

  /** Lets go of the container; the iterator stays empty. */
  final HeapObject exhaust(Runtime rt) {
    HeapObject old = sequence;
    sequence = null;
    rt.heap.decrefIfPresent(old);
    return null;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (sequence != null) {
      visitor.visit(sequence);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (heap.beginDestruction(this)) {
      heap.decrefIfPresent(sequence);
      heap.release(this);
      heap.endDestruction();
    }
  }
}
