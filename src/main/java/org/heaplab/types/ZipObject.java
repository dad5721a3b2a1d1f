package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;

/**
 * {@code zip}. Its result tuple is used again while nobody else holds it.
 *
 * @see "zip_next in Python/bltinmodule.c (3.13)"
 */
final class ZipObject extends FieldsObject {

  private static final Signature PARAMETERS = Signature.parse("zip", "*, strict=False");

  /** Owned, as the result. */
  private final TupleObject iterators;

  private final TupleObject result;
  private boolean strict;

  private ZipObject(TupleObject iterators, TupleObject result, boolean strict) {
    this.iterators = iterators;
    this.result = result;
    this.strict = strict;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = ZipObject::make;
    type.tpIter = (rt, self) -> Runtime.owned(self);
    type.tpIternext = (rt, self) -> ((ZipObject) self).next(rt);
    builder
        .method("__reduce__", ZipObject::reduce)
        .methodO(
            "__setstate__",
            (rt, self, state) -> {
              ((ZipObject) self).strict = Objects.isTrue(rt, state);
              return Runtime.owned(rt.none);
            });
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    boolean strict = false;
    if (keywords != null) {
      HeapObject value = PARAMETERS.bind(rt, rt.emptyTuple, keywords)[0];
      strict = value != null && Objects.isTrue(rt, value);
    }
    TupleObject iterators = Iteration.iterEach(rt, args.items, 0, args.size());
    HeapObject[] nones = new HeapObject[args.size()];
    Arrays.fill(nones, rt.none);
    ZipObject made = new ZipObject(iterators, TupleObject.of(rt, nones), strict);
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject next(Runtime rt) {
    int n = iterators.size();
    if (n == 0) {
      return null;
    }
    boolean reused = TupleReuse.isFree(result);
    TupleObject tuple = reused ? (TupleObject) Runtime.owned(result) : TupleObject.createFor(rt, n);
    for (int i = 0; i < n; i++) {
      HeapObject item = nextOf(rt, i, tuple);
      if (item == null) {
        rt.heap.decref(tuple);
        if (strict) {
          checkAllEnded(rt, i);
        }
        return null;
      }
      TupleReuse.put(rt, tuple, i, item);
    }
    if (reused) {
      TupleReuse.retrack(rt, tuple);
    }
    return tuple;
  }

  /** An element, or null at the end; with {@code strict} a raised StopIteration is an end too. */
  private HeapObject nextOf(Runtime rt, int i, TupleObject tuple) {
    try {
      return strict
          ? Iteration.next(rt, iterators.items[i])
          : Iteration.nextRaw(rt, iterators.items[i]);
    } catch (RuntimeException e) {
      rt.heap.decref(tuple);
      throw e;
    }
  }

  /** Argument {@code ended} is the first that has ended. */
  private void checkAllEnded(Runtime rt, int ended) {
    if (ended > 0) {
      throw rt.valueError(complaint(ended, "shorter"));
    }
    for (int i = 1; i < iterators.size(); i++) {
      HeapObject item = Iteration.next(rt, iterators.items[i]);
      if (item != null) {
        rt.heap.decref(item);
        throw rt.valueError(complaint(i, "longer"));
      }
    }
  }

  private static String complaint(int i, String kind) {
    String others = i == 1 ? " 1" : "s 1-" + i;
    return "zip() argument " + (i + 1) + " is " + kind + " than argument" + others;
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    ZipObject zip = (ZipObject) self;
    HeapObject type = Runtime.owned(self.type);
    HeapObject iterators = Runtime.owned(zip.iterators);
    return zip.strict
        ? TupleObject.steal(rt, type, iterators, rt.bool(true))
        : TupleObject.steal(rt, type, iterators);
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("ittuple", iterators);
    visitor.field("result", result);
  }
}
