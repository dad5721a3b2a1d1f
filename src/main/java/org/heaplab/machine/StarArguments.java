package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;

/**
 * The arguments of {@code f(*args, **kwargs)} laid out for a call.
 *
 * @param values owned
 * @param names owned, or null
 */
record StarArguments(HeapObject[] values, TupleObject names) {

  static StarArguments of(Runtime rt, TupleObject args, DictObject keywords) {
    int named = keywords == null ? 0 : keywords.size();
    HeapObject[] values = new HeapObject[args.size() + named];
    System.arraycopy(args.items, 0, values, 0, args.size());
    TupleObject names = null;
    if (named > 0) {
      names = Calls.keywordNames(rt, keywords);
      HeapObject[] given = keywords.valuesInOrder();
      System.arraycopy(given, 0, values, args.size(), named);
    }
    for (HeapObject value : values) {
      value.incref();
    }
    return new StarArguments(values, names);
  }

  /** The iterable behind a star as a tuple, owned. */
  static TupleObject toTuple(Runtime rt, HeapObject callable, HeapObject iterable) {
    TypeObject type = (TypeObject) iterable.type;
    if (type.tpIter == null && type.sqItem == null) {
      throw rt.typeError(
          describe(rt, callable) + " argument after * must be an iterable, not " + type.name());
    }
    return TupleObject.from(rt, iterable);
  }

  /** {@code __main__.f()}: how messages name a callable. */
  static String describe(Runtime rt, HeapObject callable) {
    return Calls.describe(rt, callable);
  }

  /** The error of {@code f(**1)}. */
  static RuntimeException notMapping(Runtime rt, HeapObject callable, HeapObject value) {
    return rt.typeError(
        describe(rt, callable) + " argument after ** must be a mapping, not " + value.type.name());
  }

  /** Whether an object can stand behind {@code **}. */
  static boolean isMapping(Runtime rt, HeapObject value) {
    if (value instanceof DictObject) {
      return true;
    }
    HeapObject keys = Attributes.getOrNull(rt, value, rt.intern("keys"));
    rt.heap.decrefIfPresent(keys);
    return keys != null;
  }
}
