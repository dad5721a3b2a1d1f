package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code generator}: a suspended function. Its frame lies in its own block.
 *
 * @see "struct _PyGenObject in Include/internal/pycore_genobject.h (3.13)"
 */
public final class GeneratorObject extends HeapObject {

  /** The suspended frame; the machine implements it. */
  public interface Body extends FrameObject.Activation {

    /**
     * Goes on until the next {@code yield} or the end.
     *
     * @param sent value of the {@code yield} that it waits at; owned, taken over
     * @return what was yielded, or the value returned when {@link #isFinished} is then true; owned
     */
    HeapObject resume(HeapObject sent);

    /** As {@link #resume}, raising at the {@code yield}. */
    HeapObject resumeRaising(PyRaise error);

    boolean isStarted();

    boolean isFinished();

    /** What {@code yield from} waits for, borrowed; null else. */
    HeapObject delegate();

    int slots();

    /** Lets go of the frame of a generator that will not go on. */
    void discard(Heap heap);
  }

  public final Body body;
  private final int slots;

  /** Owned. */
  StrObject name;

  /** Owned. */
  StrObject qualname;

  private GeneratorObject(Body body) {
    this.body = body;
    this.slots = body.slots();
  }

  /** Adds references to the names. */
  public static GeneratorObject create(Runtime rt, Body body, StrObject name, StrObject qualname) {
    GeneratorObject generator = new GeneratorObject(body);
    generator.name = name;
    generator.qualname = qualname;
    name.incref();
    qualname.incref();
    rt.allocate(generator, rt.types.generator, generator.slots);
    return generator;
  }

  static void define(TypeBuilder builder) {
    GeneratorType.define(builder);
  }

  @Override
  public long basicBytes() {
    return type.basicSize() + ((TypeObject) type).itemSize * slots;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(name);
    visitor.visit(qualname);
    if (!body.isFinished()) {
      body.visitReferences(visitor);
    }
  }

  /** {@link #visitReferences} by name. */
  void describeReferences(ReferenceNames.Sink sink) {
    sink.reference(ReferenceNames.Role.FIELD, "__name__", null, name);
    sink.reference(ReferenceNames.Role.FIELD, "__qualname__", null, qualname);
    if (!body.isFinished()) {
      body.describeReferences(sink);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    Runtime rt = ((TypeObject) type).runtime();
    if (weakrefs() != null) {
      WeakReferences.clearAll(rt, this);
    }
    heap.track(this);
    if (!isFinalized() && Finalizers.runFromDealloc(rt, this)) {
      return;
    }
    heap.untrack(this);
    if (!body.isFinished()) {
      body.discard(heap);
    }
    heap.decref(name);
    heap.decref(qualname);
    heap.release(this);
  }
}
