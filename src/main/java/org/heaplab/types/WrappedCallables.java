package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What {@code classmethod} and {@code staticmethod} take over from the function they wrap. */
final class WrappedCallables {

  private static final String[] COPIED = {
    "__module__", "__name__", "__qualname__", "__doc__", "__annotations__"
  };

  private WrappedCallables() {}

  /** The one argument, borrowed. */
  static HeapObject argument(Runtime rt, String function, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError(function + "() takes no keyword arguments");
    }
    if (args.size() != 1) {
      throw rt.typeError(function + " expected 1 argument, got " + args.size());
    }
    return args.items[0];
  }

  /**
   * @see "functools_wraps in Objects/funcobject.c (3.13)"
   */
  static void copyNames(Runtime rt, HeapObject wrapper, HeapObject wrapped) {
    for (String each : COPIED) {
      StrObject name = rt.intern(each);
      HeapObject value = Attributes.getOrNull(rt, wrapped, name);
      if (value != null) {
        try {
          Attributes.set(rt, wrapper, name, value);
        } finally {
          rt.heap.decref(value);
        }
      }
    }
  }

  /** {@code callable.__isabstractmethod__} as a truth value. */
  static boolean isAbstract(Runtime rt, HeapObject callable) {
    if (callable == null) {
      return false;
    }
    HeapObject value = Attributes.getOrNull(rt, callable, rt.intern("__isabstractmethod__"));
    if (value == null) {
      return false;
    }
    try {
      return Objects.isTrue(rt, value);
    } finally {
      rt.heap.decref(value);
    }
  }
}
