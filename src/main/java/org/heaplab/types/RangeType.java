package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.Hashes;

/**
 * What ranges can do.
 *
 * @see "Objects/rangeobject.c (3.13)"
 */
final class RangeType {

  private RangeType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = (rt, requested, args, keywords) -> make(rt, args.items, 0, args.size(), keywords);
    type.tpVectorcall =
        (rt, self, args, from, count, keywords) ->
            make(rt, args, from, count, keywords == null || keywords.size() == 0 ? null : self);
    type.tpRepr = RangeType::repr;
    type.tpHash = RangeType::hash;
    type.tpRichcompare = RangeType::compare;
    type.tpIter = RangeIterator::create;
    type.nbBool = (rt, self) -> ((RangeObject) self).length.signum() != 0;
    type.sqLength = RangeType::length;
    type.sqItem = (rt, self, i) -> item(rt, (RangeObject) self, BigInteger.valueOf(i), false);
    type.sqContains = RangeType::contains;
    type.mpLength = type.sqLength;
    type.mpSubscript = RangeType::subscript;
    builder
        .member("start", (rt, self) -> Runtime.owned(((RangeObject) self).start))
        .member("stop", (rt, self) -> Runtime.owned(((RangeObject) self).stop))
        .member("step", (rt, self) -> Runtime.owned(((RangeObject) self).step))
        .method("__reversed__", RangeIterator::createReversed)
        .method("__reduce__", RangeType::reduce)
        .methodO("count", RangeType::count)
        .methodO("index", RangeType::index);
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
    LongObject[] numbers = new LongObject[3];
    try {
      numbers[0] = count == 1 ? (LongObject) rt.smallInt(0) : Numbers.exactIndex(rt, args[from]);
      numbers[1] = Numbers.exactIndex(rt, args[count == 1 ? from : from + 1]);
      numbers[2] = count < 3 ? (LongObject) rt.smallInt(1) : Numbers.exactIndex(rt, args[from + 2]);
      if (numbers[2].signum() == 0) {
        throw rt.valueError("range() arg 3 must not be zero");
      }
      return RangeObject.steal(rt, numbers[0], numbers[1], numbers[2]);
    } catch (RuntimeException e) {
      for (LongObject number : numbers) {
        rt.heap.decrefIfPresent(number);
      }
      throw e;
    }
  }

  private static long length(Runtime rt, HeapObject self) {
    LongObject length = ((RangeObject) self).length;
    if (!length.isSmall()) {
      throw rt.raise(rt.exceptions.overflowError, "Python int too large to convert to C ssize_t");
    }
    return length.value;
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    RangeObject range = (RangeObject) self;
    StringBuilder text = new StringBuilder("range(");
    text.append(Objects.reprText(rt, range.start)).append(", ");
    text.append(Objects.reprText(rt, range.stop));
    if (!range.step.isSmall() || range.step.value != 1) {
      text.append(", ").append(Objects.reprText(rt, range.step));
    }
    return rt.newStr(text.append(')').toString());
  }

  private static long hash(Runtime rt, HeapObject self) {
    RangeObject range = (RangeObject) self;
    return Hashes.range(
        range.length.bigValue(),
        range.start.bigValue(),
        range.step.bigValue(),
        Objects.hash(rt, rt.none));
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
    if (!equality || !(left instanceof RangeObject a) || !(right instanceof RangeObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    return rt.bool(same(a, b) == (op == CompareOp.EQ));
  }

  /** Whether they have the same elements. */
  private static boolean same(RangeObject a, RangeObject b) {
    BigInteger length = a.length.bigValue();
    if (a == b) {
      return true;
    }
    if (!length.equals(b.length.bigValue())) {
      return false;
    }
    return length.signum() == 0
        || (a.start.bigValue().equals(b.start.bigValue())
            && (length.equals(BigInteger.ONE) || a.step.bigValue().equals(b.step.bigValue())));
  }

  private static HeapObject item(Runtime rt, RangeObject range, BigInteger i, boolean wraps) {
    BigInteger place = wraps && i.signum() < 0 ? i.add(range.length.bigValue()) : i;
    if (place.signum() < 0 || place.compareTo(range.length.bigValue()) >= 0) {
      throw rt.raise(rt.exceptions.indexError, "range object index out of range");
    }
    return LongObject.of(rt, range.element(place));
  }

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    RangeObject range = (RangeObject) self;
    if (Numbers.isIndex(key)) {
      LongObject index = Numbers.index(rt, key);
      BigInteger i = index.bigValue();
      rt.heap.decref(index);
      return item(rt, range, i, true);
    }
    if (!(key instanceof SliceObject slice)) {
      throw rt.typeError("range indices must be integers or slices, not " + key.type.name());
    }
    BigInteger[] bounds = SliceIndices.of(rt, slice, range.length.bigValue());
    return RangeObject.of(
        rt,
        range.element(bounds[0]),
        range.element(bounds[1]),
        bounds[2].multiply(range.step.bigValue()));
  }

  /** Only ints and bools are compared as numbers; anything else is asked by {@code ==}. */
  private static boolean isNumber(Runtime rt, HeapObject o) {
    return o.type == rt.types.int_ || o.type == rt.types.bool;
  }

  private static boolean contains(Runtime rt, HeapObject self, HeapObject element) {
    if (isNumber(rt, element)) {
      return ((RangeObject) self).indexOf((LongObject) element).signum() >= 0;
    }
    return SequenceSearch.contains(rt, self, element);
  }

  private static HeapObject count(Runtime rt, HeapObject self, HeapObject value) {
    return isNumber(rt, value)
        ? LongObject.of(rt, contains(rt, self, value) ? 1 : 0)
        : LongObject.of(rt, SequenceSearch.count(rt, self, value));
  }

  private static HeapObject index(Runtime rt, HeapObject self, HeapObject value) {
    if (!isNumber(rt, value)) {
      return LongObject.of(rt, SequenceSearch.index(rt, self, value));
    }
    BigInteger place = ((RangeObject) self).indexOf((LongObject) value);
    if (place.signum() < 0) {
      throw rt.valueError(Objects.reprText(rt, value) + " is not in range");
    }
    return LongObject.of(rt, place);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    RangeObject range = (RangeObject) self;
    TupleObject args = TupleObject.of(rt, range.start, range.stop, range.step);
    return TupleObject.steal(rt, Runtime.owned(self.type), args);
  }
}
