package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What None, Ellipsis and NotImplemented can do. */
final class SingletonType {

  private SingletonType() {}

  static void defineNone(TypeBuilder builder) {
    define(builder.type, rt -> rt.none);
    builder.type.nbBool = (rt, self) -> false;
    builder.type.tpHash = (rt, self) -> org.heaplab.types.number.Hashes.NONE;
  }

  static void defineEllipsis(TypeBuilder builder) {
    define(builder.type, rt -> rt.ellipsis);
    builder.method("__reduce__", (rt, self) -> rt.newStr("Ellipsis"));
  }

  static void defineNotImplemented(TypeBuilder builder) {
    define(builder.type, rt -> rt.notImplemented);
    builder.method("__reduce__", (rt, self) -> rt.newStr("NotImplemented"));
  }

  private static void define(
      TypeObject type, java.util.function.Function<Runtime, HeapObject> singleton) {
    type.tpRepr = (rt, self) -> rt.newStr(self.toString());
    type.tpNew =
        (rt, requested, args, keywords) -> {
          if (args.size() > 0 || (keywords != null && keywords.size() > 0)) {
            throw rt.typeError(requested.name() + " takes no arguments");
          }
          return Runtime.owned(singleton.apply(rt));
        };
  }
}
