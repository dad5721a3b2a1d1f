package org.heaplab.types;

/** What True and False can do beside being ints. */
final class BoolType {

  private BoolType() {}

  static void define(TypeBuilder builder) {
    builder.type.tpRepr = (rt, self) -> rt.newStr(self == rt.true_ ? "True" : "False");
  }
}
