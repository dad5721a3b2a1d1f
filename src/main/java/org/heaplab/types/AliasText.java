package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * How generic aliases and unions show what they are made of: a class by its qualified name.
 *
 * @see "ga_repr_item in Objects/genericaliasobject.c (3.13)"
 */
final class AliasText {

  private AliasText() {}

  /** An argument between brackets, where a list of parameters may stand as well. */
  static String ofArgument(Runtime rt, HeapObject object) {
    if (!(object instanceof ListObject list) || object.type != rt.types.list) {
      return of(rt, object);
    }
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < list.size; i++) {
      text.append(i == 0 ? "" : ", ").append(of(rt, list.items[i]));
    }
    return text.append(']').toString();
  }

  static String of(Runtime rt, HeapObject object) {
    if (object == rt.ellipsis) {
      return "...";
    }
    if (has(rt, object, "__origin__") && has(rt, object, "__args__")) {
      return Calls.reprOf(rt, object);
    }
    HeapObject qualname = Attributes.getOrNull(rt, object, rt.intern("__qualname__"));
    if (qualname == null) {
      return Calls.reprOf(rt, object);
    }
    HeapObject module = null;
    try {
      module = Attributes.getOrNull(rt, object, rt.intern("__module__"));
      if (module == null || module == rt.none) {
        return Calls.reprOf(rt, object);
      }
      String name = Objects.strText(rt, qualname).toString();
      boolean builtIn = module instanceof StrObject m && m.toString().equals("builtins");
      return builtIn ? name : Objects.strText(rt, module) + "." + name;
    } finally {
      rt.heap.decref(qualname);
      rt.heap.decrefIfPresent(module);
    }
  }

  private static boolean has(Runtime rt, HeapObject object, String name) {
    HeapObject value = Attributes.getOrNull(rt, object, rt.intern(name));
    rt.heap.decrefIfPresent(value);
    return value != null;
  }
}
