package org.heaplab.heap;

/**
 * A weak reference: it knows its referent and is in the referent's list, without owning it.
 *
 * @see "Include/cpython/weakrefobject.h (3.13)"
 */
public abstract class WeakReferenceObject extends HeapObject {

  /** {@code wr_object}: borrowed; null once cleared. */
  public HeapObject referent;

  /** {@code wr_callback}: owned; null without. */
  public HeapObject callback;

  WeakReferenceObject previous;
  WeakReferenceObject next;

  public final WeakReferenceObject next() {
    return next;
  }

  public final WeakReferenceObject previous() {
    return previous;
  }

  /** Puts this one into its referent's list, behind {@code previous} or at the head. */
  public final void linkAfter(WeakReferenceObject before) {
    WeakReferenceObject after = before == null ? referent.weakrefs() : before.next;
    previous = before;
    next = after;
    if (after != null) {
      after.previous = this;
    }
    if (before == null) {
      referent.setWeakrefs(this);
    } else {
      before.next = this;
    }
  }

  /** Forgets the referent; the callback stays (as {@code _PyWeakref_ClearRef}). */
  public final void unlink() {
    if (referent == null) {
      return;
    }
    if (previous == null) {
      referent.setWeakrefs(next);
    } else {
      previous.next = next;
    }
    if (next != null) {
      next.previous = previous;
    }
    previous = null;
    next = null;
    referent = null;
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (callback != null) {
      visitor.visit(callback);
    }
  }
}
