package org.heaplab.heap;

/** A doubly linked ring of tracked objects around a head that is no object itself. */
public final class GcList {

  private final Head head = new Head();

  public GcList() {
    reset();
  }

  /** First object, or {@link #end} when empty. */
  public HeapObject first() {
    return head.gcNext;
  }

  public HeapObject last() {
    return head.gcPrev;
  }

  /** What {@link HeapObject#gcNext} answers past the last object. */
  public HeapObject end() {
    return head;
  }

  public boolean isEmpty() {
    return head.gcNext == head;
  }

  public void append(HeapObject object) {
    HeapObject tail = head.gcPrev;
    object.gcPrev = tail;
    object.gcNext = head;
    tail.gcNext = object;
    head.gcPrev = object;
  }

  /** Moves an object here from whatever list it is in. */
  public void move(HeapObject object) {
    unlink(object);
    append(object);
  }

  /** Takes an object out of its list; it is then untracked. */
  public static void remove(HeapObject object) {
    unlink(object);
    object.gcNext = null;
    object.gcPrev = null;
    object.forgetCollection();
  }

  private static void unlink(HeapObject object) {
    object.gcPrev.gcNext = object.gcNext;
    object.gcNext.gcPrev = object.gcPrev;
  }

  /** Moves all of this list to the end of another. */
  public void mergeInto(GcList target) {
    if (isEmpty()) {
      return;
    }
    HeapObject first = head.gcNext;
    HeapObject last = head.gcPrev;
    HeapObject tail = target.head.gcPrev;
    tail.gcNext = first;
    first.gcPrev = tail;
    last.gcNext = target.head;
    target.head.gcPrev = last;
    reset();
  }

  public int size() {
    int size = 0;
    for (HeapObject o = head.gcNext; o != head; o = o.gcNext) {
      size++;
    }
    return size;
  }

  private void reset() {
    head.gcNext = head;
    head.gcPrev = head;
  }

  private static final class Head extends HeapObject {}
}
