package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.Hashes;
import org.heaplab.types.number.IntText;
import org.heaplab.types.text.Text;

/**
 * The slots of int.
 *
 * @see "Objects/longobject.c (3.13)"
 */
final class LongType {

  private LongType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.isLeaf = true;
    type.tpRepr = Faults.guarded(LongType::repr);
    type.tpHash = LongType::hash;
    type.tpRichcompare = LongType::compare;
    type.nbNegative = (rt, self) -> LongArithmetic.negate(rt, (LongObject) self);
    type.nbPositive = (rt, self) -> exact(rt, (LongObject) self);
    type.nbAbsolute = LongArithmetic::absolute;
    type.nbInvert = LongArithmetic::invert;
    type.nbBool = (rt, self) -> ((LongObject) self).signum() != 0;
    type.nbInt = (rt, self) -> exact(rt, (LongObject) self);
    type.nbIndex = type.nbInt;
    type.nbFloat =
        Faults.guarded((rt, self) -> FloatObject.of(rt, Conversions.ofInt(rt, (LongObject) self)));
    LongArithmetic.define(type);
    LongNew.define(type);
    LongMethods.define(builder);
  }

  /** The number as an exact int. */
  static HeapObject exact(Runtime rt, LongObject self) {
    if (self.type == rt.types.int_) {
      return Runtime.owned(self);
    }
    return self.isSmall() ? LongObject.of(rt, self.value) : LongObject.of(rt, self.bigValue());
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    LongObject number = (LongObject) self;
    String digits =
        number.isSmall()
            ? Long.toString(number.value)
            : IntText.decimal(number.bigValue(), rt.maxStrDigits, rt::poll);
    return rt.freshStr(Text.of(digits));
  }

  private static long hash(Runtime rt, HeapObject self) {
    LongObject number = (LongObject) self;
    return number.isSmall() ? Hashes.integer(number.value) : Hashes.integer(number.bigValue());
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (!(left instanceof LongObject a) || !(right instanceof LongObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    return rt.bool(CompareOp.holds(op, compare(a, b)));
  }

  static int compare(LongObject a, LongObject b) {
    return a.isSmall() && b.isSmall()
        ? Long.compare(a.value, b.value)
        : a.bigValue().compareTo(b.bigValue());
  }
}
