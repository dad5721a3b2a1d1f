package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FloatText;
import org.heaplab.types.number.Hashes;
import org.heaplab.types.text.Text;

/**
 * The slots of float.
 *
 * @see "Objects/floatobject.c (3.13)"
 */
final class FloatType {

  private FloatType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.isLeaf = true;
    type.shells = type.runtime().heap.freeLists.floats;
    type.tpRepr = (rt, self) -> rt.freshStr(Text.of(FloatText.repr(value(self))));
    type.tpHash = (rt, self) -> hash(self, value(self));
    type.tpRichcompare = FloatArithmetic::compare;
    type.nbNegative = (rt, self) -> FloatObject.of(rt, -value(self));
    type.nbPositive = FloatType::exact;
    type.nbAbsolute = (rt, self) -> FloatObject.of(rt, Math.abs(value(self)));
    type.nbBool = (rt, self) -> value(self) != 0;
    type.nbInt = FloatMethods::truncate;
    type.nbFloat = FloatType::exact;
    FloatArithmetic.define(type);
    Constructor.define(type, "x=0, /", FloatType::make).vectorcalled(type);
    FloatMethods.define(builder);
  }

  private static double value(HeapObject self) {
    return ((FloatObject) self).value;
  }

  /** The hash of a number in an object; a NaN's is its object's. */
  static long hash(HeapObject owner, double value) {
    return Hashes.floating(value, Hashes.pointer(owner.address));
  }

  /** The number as an exact float. */
  static HeapObject exact(Runtime rt, HeapObject self) {
    return self.type == rt.types.float_ ? Runtime.owned(self) : FloatObject.of(rt, value(self));
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    HeapObject x = args[0];
    if (x == null) {
      return FloatObject.create(rt, type, 0);
    }
    if (type == rt.types.float_ && x.type == type) {
      return Runtime.owned(x);
    }
    return FloatObject.create(rt, type, Conversions.parseDouble(rt, x));
  }
}
