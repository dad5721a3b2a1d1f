package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** DeprecationWarnings of built-ins. */
final class Deprecations {

  private Deprecations() {}

  static void warn(Runtime rt, String message) {
    rt.userCode().warn(rt.exceptions.all().get("DeprecationWarning"), message);
  }

  /**
   * A conversion's method returned an instance of a subclass.
   *
   * @param what as {@code "__int__ returned non-int"}
   * @param kind the built-in type
   */
  static void warnOfSubclass(Runtime rt, String what, HeapObject result, String kind) {
    warn(
        rt,
        what
            + " (type "
            + result.type.name()
            + ").  The ability to return an instance of a strict subclass of "
            + kind
            + " is deprecated, and may be removed in a future version of Python.");
  }
}
