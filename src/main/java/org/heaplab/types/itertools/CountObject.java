package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.Constructor;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/**
 * {@code count}: a C integer that grows by one as long as that will do, else a number object and a
 * step.
 */
final class CountObject extends FieldsObject {

  /** {@code Long.MAX_VALUE} says that {@link #number} counts. */
  private long count;

  /** Null while {@link #count} counts. */
  private HeapObject number;

  private final HeapObject step;

  private CountObject(long count, HeapObject number, HeapObject step) {
    this.count = count;
    this.number = number;
    this.step = step;
  }

  static void define(TypeBuilder builder) {
    Constructor.define(builder.type, "start=0, step=1", CountObject::make);
    Selves.define(builder, (rt, self) -> ((CountObject) self).next(rt));
    builder.type.tpRepr = CountObject::repr;
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    HeapObject start = args[0];
    HeapObject step = args[1];
    if ((start != null && !isNumber(start)) || (step != null && !isNumber(step))) {
      throw rt.typeError("a number is required");
    }
    boolean byOne = step == null || isOne(step);
    boolean fits = start == null || (start instanceof LongObject n && n.isSmall());
    CountObject made;
    HeapObject ownedStep = step == null ? LongObject.of(rt, 1) : Runtime.owned(step);
    if (byOne && fits) {
      long first = start == null ? 0 : ((LongObject) start).longValue();
      made = new CountObject(first, null, ownedStep);
    } else {
      HeapObject first = start == null ? LongObject.of(rt, 0) : Runtime.owned(start);
      made = new CountObject(Long.MAX_VALUE, first, ownedStep);
    }
    rt.allocate(made, type, 0);
    return made;
  }

  /** {@code PyNumber_Check}. */
  private static boolean isNumber(HeapObject o) {
    TypeObject type = (TypeObject) o.type;
    return type.nbIndex != null || type.nbInt != null || type.nbFloat != null;
  }

  private static boolean isOne(HeapObject step) {
    return step instanceof LongObject n && n.isSmall() && n.longValue() == 1;
  }

  private HeapObject next(Runtime rt) {
    if (count != Long.MAX_VALUE) {
      return LongObject.ofSize(rt, count++);
    }
    if (number == null) {
      number = LongObject.of(rt, Long.MAX_VALUE);
    }
    HeapObject result = number;
    number = Numbers.binary(rt, result, step, BinaryOp.ADD);
    return result;
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    CountObject c = (CountObject) self;
    String name = self.type.name();
    StringBuilder text = new StringBuilder(name.substring(name.lastIndexOf('.') + 1)).append('(');
    if (c.number == null) {
      return rt.newStr(text.append(c.count).append(')').toString());
    }
    text.append(Objects.reprText(rt, c.number));
    if (!isOne(c.step)) {
      text.append(", ").append(Objects.reprText(rt, c.step));
    }
    return rt.newStr(text.append(')').toString());
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("long_cnt", number);
    visitor.field("long_step", step);
  }
}
