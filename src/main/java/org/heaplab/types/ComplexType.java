package org.heaplab.types;

/** What complex numbers can do. */
final class ComplexType {

  private ComplexType() {}

  static void define(TypeBuilder builder) {
    builder.type.nbBool =
        (rt, self) -> {
          ComplexObject number = (ComplexObject) self;
          return number.real != 0 || number.imaginary != 0;
        };
  }
}
