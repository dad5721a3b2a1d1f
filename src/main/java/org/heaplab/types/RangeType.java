package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What ranges can do. */
final class RangeType {

  private RangeType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = (rt, requested, args, keywords) -> make(rt, args.items, 0, args.size(), keywords);
    type.tpVectorcall =
        (rt, self, args, from, count, keywords) ->
            make(rt, args, from, count, keywords == null || keywords.size() == 0 ? null : self);
    type.tpRepr = RangeType::repr;
    type.sqLength = RangeType::length;
    type.tpIter = RangeIterator::create;
  }

  /**
   * @param keywords anything but null is refused
   */
  private static HeapObject make(
      Runtime rt, HeapObject[] args, int from, int count, HeapObject keywords) {
    if (keywords != null && !(keywords instanceof DictObject d && d.size() == 0)) {
      throw rt.typeError("range() takes no keyword arguments");
    }
    if (count < 1 || count > 3) {
      throw rt.typeError(
          "range expected at "
              + (count < 1 ? "least 1 argument" : "most 3 arguments")
              + ", got "
              + count);
    }
    LongObject start = count == 1 ? (LongObject) rt.smallInt(0) : Numbers.index(rt, args[from]);
    LongObject stop = Numbers.index(rt, args[count == 1 ? from : from + 1]);
    LongObject step = count < 3 ? (LongObject) rt.smallInt(1) : Numbers.index(rt, args[from + 2]);
    if (step.signum() == 0) {
      rt.heap.decref(start);
      rt.heap.decref(stop);
      throw rt.valueError("range() arg 3 must not be zero");
    }
    return RangeObject.steal(rt, start, stop, step);
  }

  private static long length(Runtime rt, HeapObject self) {
    return Numbers.asSsize(rt, ((RangeObject) self).length, rt.exceptions.overflowError);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    RangeObject range = (RangeObject) self;
    String step = range.step.isSmall() && range.step.value == 1 ? "" : ", " + range.step.bigValue();
    return rt.newStr("range(" + range.start.bigValue() + ", " + range.stop.bigValue() + step + ")");
  }
}
