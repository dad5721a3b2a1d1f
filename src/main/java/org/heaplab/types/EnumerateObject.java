package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;

/**
 * {@code enumerate}. Its pair is used again for the next element while nobody else holds it.
 *
 * @see "Objects/enumobject.c (3.13)"
 */
final class EnumerateObject extends FieldsObject {

  private static final Signature PARAMETERS = Signature.parse("enumerate", "iterable, start=0");

  /** Next index, as long as it fits a C long. */
  private long index;

  /** Next index from {@code Long.MAX_VALUE} on: owned, null before. */
  private LongObject longIndex;

  /** Owned, as the pair. */
  private HeapObject iterator;

  private TupleObject pair;

  private EnumerateObject() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = EnumerateObject::make;
    type.tpVectorcall = EnumerateObject::vectorcall;
    type.tpIter = (rt, self) -> Runtime.owned(self);
    type.tpIternext = (rt, self) -> ((EnumerateObject) self).next(rt);
    builder.method("__reduce__", EnumerateObject::reduce);
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    HeapObject[] bound = PARAMETERS.bind(rt, args, keywords);
    return create(rt, type, bound[0], bound[1]);
  }

  /** Its own words for what does not fit ({@code enumerate_vectorcall}). */
  private static HeapObject vectorcall(
      Runtime rt, HeapObject type, HeapObject[] args, int from, int count, TupleObject keywords) {
    int named = keywords == null ? 0 : keywords.size();
    HeapObject iterable = count > 0 ? args[from] : null;
    HeapObject start = count > 1 ? args[from + 1] : null;
    if (count + named > 2 || count + named == 0) {
      throw wrongCount(rt, count + named);
    }
    for (int i = 0; i < named; i++) {
      String name = keywords.items[i].toString();
      HeapObject value = args[from + count + i];
      if (name.equals("iterable") && iterable == null) {
        iterable = value;
      } else if (name.equals("start") && start == null && (count == 1 || named == 2)) {
        start = value;
      } else {
        throw rt.typeError("'" + name + "' is an invalid keyword argument for enumerate()");
      }
    }
    return create(rt, (TypeObject) type, iterable, start);
  }

  private static RuntimeException wrongCount(Runtime rt, int given) {
    return given == 0
        ? rt.typeError("enumerate() missing required argument 'iterable'")
        : rt.typeError("enumerate() takes at most 2 arguments (" + given + " given)");
  }

  private static HeapObject create(
      Runtime rt, TypeObject type, HeapObject iterable, HeapObject start) {
    EnumerateObject made = new EnumerateObject();
    rt.allocate(made, type, 0);
    try {
      if (start != null) {
        made.setStart(rt, Numbers.exactIndex(rt, start));
      }
      made.iterator = Iteration.iter(rt, iterable);
      made.pair = TupleObject.of(rt, rt.none, rt.none);
      return made;
    } catch (RuntimeException e) {
      rt.heap.decref(made);
      throw e;
    }
  }

  /** Takes over the reference. */
  private void setStart(Runtime rt, LongObject start) {
    if (start.isSmall()) {
      index = start.value;
      rt.heap.decref(start);
    } else {
      index = Long.MAX_VALUE;
      longIndex = start;
    }
  }

  private HeapObject next(Runtime rt) {
    HeapObject item = Iteration.nextRaw(rt, iterator);
    if (item == null) {
      return null;
    }
    return TupleReuse.pair(rt, pair, nextIndex(rt), item);
  }

  private HeapObject nextIndex(Runtime rt) {
    if (index < Long.MAX_VALUE) {
      return LongObject.ofSize(rt, index++);
    }
    if (longIndex == null) {
      longIndex = (LongObject) LongObject.of(rt, Long.MAX_VALUE);
    }
    LongObject result = longIndex;
    longIndex = (LongObject) LongObject.of(rt, result.bigValue().add(BigInteger.ONE));
    return result;
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    EnumerateObject it = (EnumerateObject) self;
    HeapObject next =
        it.longIndex == null ? LongObject.of(rt, it.index) : Runtime.owned(it.longIndex);
    return Reductions.call(rt, Runtime.owned(self.type), Runtime.owned(it.iterator), next);
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("en_sit", iterator);
    visitor.field("en_result", pair);
    visitor.field("en_longindex", longIndex);
  }
}
