package org.heaplab.types;

/** What bytes can do. */
final class BytesType {

  private BytesType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.sqLength = (rt, self) -> ((BytesObject) self).value.length;
  }
}
