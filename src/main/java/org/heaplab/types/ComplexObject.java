package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code complex}: two floats of 8 bytes. */
public final class ComplexObject extends HeapObject {

  public final double real;
  public final double imaginary;

  private ComplexObject(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  public static ComplexObject of(Runtime rt, double real, double imaginary) {
    return create(rt, rt.types.complex, real, imaginary);
  }

  static ComplexObject create(Runtime rt, TypeObject type, double real, double imaginary) {
    ComplexObject number = new ComplexObject(real, imaginary);
    rt.allocate(number, type, 0);
    return number;
  }
}
