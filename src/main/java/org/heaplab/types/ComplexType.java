package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.ComplexMath;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.Hashes;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.format.ComplexFormat;

/**
 * What complex numbers can do.
 *
 * @see "Objects/complexobject.c (3.13)"
 */
final class ComplexType {

  private ComplexType() {}

  /** An operator on two complex numbers. */
  @FunctionalInterface
  private interface Operator {
    ComplexMath apply(ComplexMath left, ComplexMath right);
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = (rt, self) -> rt.freshStr(Text.of(value(self).repr()));
    type.tpHash = ComplexType::hash;
    type.tpRichcompare = ComplexType::compare;
    type.nbBool = (rt, self) -> real(self) != 0 || imaginary(self) != 0;
    type.nbNegative = (rt, self) -> ComplexObject.of(rt, -real(self), -imaginary(self));
    type.nbPositive = ComplexType::exact;
    type.nbAbsolute = Faults.guarded((rt, self) -> FloatObject.of(rt, value(self).abs()));
    type.nbBinary[BinaryOp.ADD] =
        operator((a, b) -> new ComplexMath(a.real() + b.real(), a.imaginary() + b.imaginary()));
    type.nbBinary[BinaryOp.SUBTRACT] =
        operator((a, b) -> new ComplexMath(a.real() - b.real(), a.imaginary() - b.imaginary()));
    type.nbBinary[BinaryOp.MULTIPLY] = operator(ComplexMath::times);
    type.nbBinary[BinaryOp.TRUE_DIVIDE] = operator(ComplexMath::over);
    type.nbPower = Faults.guarded(ComplexType::power);
    Constructor.define(type, "real=0, imag=0", ComplexNew::make);
    builder
        .method("conjugate", (rt, self) -> ComplexObject.of(rt, real(self), -imaginary(self)))
        .method("__complex__", ComplexType::exact)
        .method("__getnewargs__", ComplexType::newArguments)
        .methodO("__format__", ComplexType::format)
        .member("real", (rt, self) -> FloatObject.of(rt, real(self)))
        .member("imag", (rt, self) -> FloatObject.of(rt, imaginary(self)));
  }

  private static double real(HeapObject self) {
    return ((ComplexObject) self).real;
  }

  private static double imaginary(HeapObject self) {
    return ((ComplexObject) self).imaginary;
  }

  private static ComplexMath value(HeapObject self) {
    return new ComplexMath(real(self), imaginary(self));
  }

  private static HeapObject exact(Runtime rt, HeapObject self) {
    return self.type == rt.types.complex
        ? Runtime.owned(self)
        : ComplexObject.of(rt, real(self), imaginary(self));
  }

  private static Slots.BinaryFunc operator(Operator operator) {
    return Faults.guarded(
        (Runtime rt, HeapObject left, HeapObject right) -> {
          ComplexMath a = operand(rt, left);
          ComplexMath b = a == null ? null : operand(rt, right);
          if (b == null) {
            return Runtime.owned(rt.notImplemented);
          }
          ComplexMath result = operator.apply(a, b);
          return ComplexObject.of(rt, result.real(), result.imaginary());
        });
  }

  /** A number as a complex one; null if the object is no number. */
  private static ComplexMath operand(Runtime rt, HeapObject o) {
    if (o instanceof ComplexObject) {
      return value(o);
    }
    if (o instanceof FloatObject f) {
      return new ComplexMath(f.value, 0);
    }
    return o instanceof LongObject number
        ? new ComplexMath(Conversions.ofInt(rt, number), 0)
        : null;
  }

  private static HeapObject power(Runtime rt, HeapObject v, HeapObject w, HeapObject z) {
    ComplexMath base = operand(rt, v);
    ComplexMath exponent = base == null ? null : operand(rt, w);
    if (exponent == null) {
      return Runtime.owned(rt.notImplemented);
    }
    if (z != rt.none) {
      throw FormatFault.value("complex modulo");
    }
    ComplexMath result = base.power(exponent);
    return ComplexObject.of(rt, result.real(), result.imaginary());
  }

  private static long hash(Runtime rt, HeapObject self) {
    return Hashes.complex(FloatType.hash(self, real(self)), FloatType.hash(self, imaginary(self)));
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    boolean number =
        right instanceof ComplexObject
            || right instanceof FloatObject
            || right instanceof LongObject;
    if ((op != CompareOp.EQ && op != CompareOp.NE) || !number) {
      return Runtime.owned(rt.notImplemented);
    }
    return rt.bool(equal(left, right) == (op == CompareOp.EQ));
  }

  private static boolean equal(HeapObject left, HeapObject right) {
    if (right instanceof ComplexObject) {
      return real(left) == real(right) && imaginary(left) == imaginary(right);
    }
    if (imaginary(left) != 0) {
      return false;
    }
    if (right instanceof FloatObject f) {
      return real(left) == f.value;
    }
    return !Double.isNaN(real(left))
        && FloatArithmetic.compare(real(left), (LongObject) right) == 0;
  }

  private static HeapObject newArguments(Runtime rt, HeapObject self) {
    return TupleObject.steal(
        rt, FloatObject.of(rt, real(self)), FloatObject.of(rt, imaginary(self)));
  }

  private static HeapObject format(Runtime rt, HeapObject self, HeapObject spec) {
    StrObject text = Formatting.spec(rt, spec);
    if (text.text.isEmpty()) {
      return Objects.str(rt, self);
    }
    return rt.newStr(
        ComplexFormat.format(real(self), imaginary(self), text.text, self.type.name()));
  }
}
