package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * What an object wants its copy's {@code __new__} to be called with.
 *
 * @param args owned; null where the object does not say
 * @param keywords owned; null likewise
 * @see "_PyObject_GetNewArguments in Objects/typeobject.c (3.13)"
 */
record NewArguments(TupleObject args, DictObject keywords) {

  static NewArguments of(Runtime rt, HeapObject self) {
    HeapObject both = Calls.callBound(rt, self, rt.intern("__getnewargs_ex__"));
    if (both != null) {
      try {
        return split(rt, both);
      } finally {
        rt.heap.decref(both);
      }
    }
    HeapObject args = Calls.callBound(rt, self, rt.intern("__getnewargs__"));
    if (args == null || args instanceof TupleObject) {
      return new NewArguments((TupleObject) args, null);
    }
    String kind = args.type.name();
    rt.heap.decref(args);
    throw rt.typeError("__getnewargs__ should return a tuple, not '" + kind + "'");
  }

  private static NewArguments split(Runtime rt, HeapObject both) {
    if (!(both instanceof TupleObject pair)) {
      throw rt.typeError("__getnewargs_ex__ should return a tuple, not '" + both.type.name() + "'");
    }
    if (pair.size() != 2) {
      throw rt.valueError(
          "__getnewargs_ex__ should return a tuple of length 2, not " + pair.size());
    }
    if (!(pair.items[0] instanceof TupleObject args)) {
      throw wrongItem(rt, "first", "tuple", pair.items[0]);
    }
    if (!(pair.items[1] instanceof DictObject keywords)) {
      throw wrongItem(rt, "second", "dict", pair.items[1]);
    }
    args.incref();
    keywords.incref();
    return new NewArguments(args, keywords);
  }

  private static RuntimeException wrongItem(
      Runtime rt, String place, String wanted, HeapObject found) {
    return rt.typeError(
        place
            + " item of the tuple returned by __getnewargs_ex__ must be a "
            + wanted
            + ", not '"
            + found.type.name()
            + "'");
  }

  boolean given() {
    return args != null;
  }

  boolean hasKeywords() {
    return keywords != null && keywords.size() > 0;
  }

  /** The arguments of {@code copyreg.__newobj__}, or of {@code __newobj_ex__} with keywords. */
  TupleObject packed(Runtime rt, TypeObject type) {
    if (hasKeywords()) {
      return TupleObject.of(rt, type, args, keywords);
    }
    int count = given() ? args.size() : 0;
    HeapObject[] all = new HeapObject[count + 1];
    all[0] = type;
    if (count > 0) {
      System.arraycopy(args.items, 0, all, 1, count);
    }
    return TupleObject.of(rt, all);
  }

  void release(Runtime rt) {
    rt.heap.decrefIfPresent(args);
    rt.heap.decrefIfPresent(keywords);
  }
}
