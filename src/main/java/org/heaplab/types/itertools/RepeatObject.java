package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Arguments;
import org.heaplab.types.Constructor;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code repeat}. */
final class RepeatObject extends FieldsObject {

  private final HeapObject element;

  /** How often still; -1 for ever. */
  private long left;

  private RepeatObject(HeapObject element, long left) {
    this.element = element;
    this.left = left;
  }

  static void define(TypeBuilder builder) {
    Constructor.define(builder.type, "object, times=None", RepeatObject::make);
    Selves.define(builder, (rt, self) -> ((RepeatObject) self).next());
    builder.type.tpRepr = RepeatObject::repr;
    builder.method("__length_hint__", RepeatObject::lengthHint);
  }

  private static HeapObject make(Runtime rt, TypeObject type, HeapObject[] args) {
    long times = args[1] == null ? -1 : Math.max(0, Arguments.ssize(rt, args[1], 0));
    RepeatObject made = new RepeatObject(Runtime.owned(args[0]), times);
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject next() {
    if (left == 0) {
      return null;
    }
    if (left > 0) {
      left--;
    }
    return Runtime.owned(element);
  }

  private static HeapObject lengthHint(Runtime rt, HeapObject self) {
    long left = ((RepeatObject) self).left;
    if (left < 0) {
      throw rt.typeError("len() of unsized object");
    }
    return LongObject.of(rt, left);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    RepeatObject r = (RepeatObject) self;
    String name = self.type.name();
    String times = r.left < 0 ? "" : ", " + r.left;
    return rt.newStr(
        name.substring(name.lastIndexOf('.') + 1)
            + "("
            + Objects.reprText(rt, r.element)
            + times
            + ")");
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("element", element);
  }
}
