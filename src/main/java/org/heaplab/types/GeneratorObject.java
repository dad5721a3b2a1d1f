package org.heaplab.types;

import java.util.function.Supplier;
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
  public interface Body {

    CodeObject code();

    boolean isRunning();

    /** What the suspended frame owns. */
    void visitReferences(ReferenceVisitor visitor);

    /** The same by name. */
    void describeReferences(ReferenceNames.Sink sink);

    /**
     * Goes on until the next {@code yield} or the end.
     *
     * @param sent value of the {@code yield} that it waits at; owned, taken over
     * @return what was yielded, or the value returned when {@link #isFinished} is then true; owned
     */
    HeapObject resume(HeapObject sent);

    /**
     * As {@link #resume}, raising at the {@code yield}.
     *
     * @param isNew whether the exception was made here and now, inside what the caller handles
     */
    HeapObject resumeRaising(PyRaise error, boolean isNew);

    /** Calls something on behalf of the generator, which counts as running meanwhile. */
    HeapObject delegating(Supplier<HeapObject> call);

    boolean isStarted();

    boolean isSuspended();

    /** Whether it cannot go on. */
    boolean isFinished();

    /** Whether its variables are gone. */
    boolean isCleared();

    /** Whether nothing but the generator itself would see an exception at this {@code yield}. */
    boolean handlesNothing();

    /** What {@code yield from} waits for, borrowed; null else. */
    HeapObject delegate();

    /** The frame object, owned. */
    HeapObject frameObject();

    int slots();

    /** It cannot go on from now; its variables stay. */
    void complete();

    /** It cannot go on from now, and its variables go; function and code stay until its end. */
    void completeWithoutLocals(Heap heap);

    /** Lets go of the variables of a generator that will not go on; the code stays. */
    void discard(Heap heap);
  }

  public final Body body;

  /** Owned. */
  private final CodeObject code;

  private final int slots;

  /** Owned. */
  StrObject name;

  /** Owned. */
  StrObject qualname;

  private GeneratorObject(Body body) {
    this.body = body;
    this.code = body.code();
    this.slots = body.slots();
  }

  /** From 3.12 on it takes over the body's reference to its code; adds references to the names. */
  public static GeneratorObject create(Runtime rt, Body body, StrObject name, StrObject qualname) {
    GeneratorObject generator = new GeneratorObject(body);
    generator.name = name;
    generator.qualname = qualname;
    if (!rt.build.flow().codeIsComputed()) {
      generator.code.incref();
    }
    name.incref();
    qualname.incref();
    rt.allocate(generator, rt.types.generator, generator.slots);
    return generator;
  }

  static void define(TypeBuilder builder) {
    GeneratorType.define(builder);
  }

  /** Whether it waits for something to be sent. */
  public boolean canGoOn() {
    return !body.isRunning() && !body.isFinished();
  }

  /** {@code gi_code}, borrowed. */
  public CodeObject code() {
    return code;
  }

  /** Whether its reference to the code is not the suspended frame's. */
  private boolean ownsCode() {
    boolean apart = !((TypeObject) type).runtime().build.flow().codeIsComputed();
    return apart || body.isCleared();
  }

  @Override
  public long basicBytes() {
    return type.basicSize() + ((TypeObject) type).itemSize * slots;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(name);
    visitor.visit(qualname);
    if (ownsCode()) {
      visitor.visit(code);
    }
    if (!body.isCleared()) {
      body.visitReferences(visitor);
    }
  }

  /** {@link #visitReferences} by name. */
  void describeReferences(ReferenceNames.Sink sink) {
    sink.reference(ReferenceNames.Role.FIELD, "__name__", null, name);
    sink.reference(ReferenceNames.Role.FIELD, "__qualname__", null, qualname);
    if (ownsCode()) {
      sink.reference(ReferenceNames.Role.FIELD, "gi_code", null, code);
    }
    if (!body.isCleared()) {
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
    if (!body.isCleared()) {
      body.discard(heap);
    }
    heap.decref(code);
    heap.decref(name);
    heap.decref(qualname);
    heap.release(this);
  }
}
