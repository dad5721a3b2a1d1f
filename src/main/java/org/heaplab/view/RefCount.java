package org.heaplab.view;

/** An object's reference count. */
public sealed interface RefCount {

  /** A count that is kept; 0 for an object that is gone. */
  record Counted(long count) implements RefCount {}

  /** The object is immortal: nobody counts its references. */
  record Immortal() implements RefCount {}

  static RefCount of(long count) {
    return new Counted(count);
  }

  static RefCount immortal() {
    return new Immortal();
  }
}
