package org.heaplab.types.deque;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.Arguments;
import org.heaplab.types.Calls;
import org.heaplab.types.Iteration;
import org.heaplab.types.LongObject;
import org.heaplab.types.ObjectState;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.SliceBounds;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** What deques can do: the methods. */
final class DequeMethods {

  private DequeMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .methodO("append", DequeMethods::append)
        .methodO("appendleft", DequeMethods::appendLeft)
        .method("clear", DequeMethods::clear)
        .method("__copy__", DequeMethods::copy)
        .method("copy", DequeMethods::copy)
        .methodO("count", DequeMethods::count)
        .methodO("extend", DequeMethods::extend)
        .methodO("extendleft", DequeMethods::extendLeft)
        .method("index", "value, start=0, stop=0, /", DequeMethods::index)
        .method("insert", "index, value, /", DequeMethods::insert)
        .method("pop", DequeMethods::pop)
        .method("popleft", DequeMethods::popLeft)
        .method("__reduce__", DequeMethods::reduce)
        .methodO("remove", DequeMethods::remove)
        .method("reverse", DequeMethods::reverse)
        .method("rotate", "n=1, /", DequeMethods::rotate)
        .ownSize()
        .generic()
        .getter("maxlen", DequeMethods::maxLength);
  }

  private static DequeObject of(HeapObject self) {
    return (DequeObject) self;
  }

  private static HeapObject none(Runtime rt) {
    return Runtime.owned(rt.none);
  }

  private static HeapObject append(Runtime rt, HeapObject self, HeapObject item) {
    of(self).stealAppend(rt.heap, Runtime.owned(item));
    return none(rt);
  }

  private static HeapObject appendLeft(Runtime rt, HeapObject self, HeapObject item) {
    of(self).stealAppendLeft(rt.heap, Runtime.owned(item));
    return none(rt);
  }

  private static HeapObject extend(Runtime rt, HeapObject self, HeapObject iterable) {
    of(self).extend(rt, iterable);
    return none(rt);
  }

  private static HeapObject extendLeft(Runtime rt, HeapObject self, HeapObject iterable) {
    of(self).extendLeft(rt, iterable);
    return none(rt);
  }

  private static HeapObject clear(Runtime rt, HeapObject self) {
    of(self).clear(rt.heap);
    return none(rt);
  }

  private static HeapObject pop(Runtime rt, HeapObject self) {
    checkFilled(rt, self);
    return of(self).popRight(rt.heap);
  }

  private static HeapObject popLeft(Runtime rt, HeapObject self) {
    checkFilled(rt, self);
    return of(self).popLeft(rt.heap);
  }

  private static void checkFilled(Runtime rt, HeapObject self) {
    if (of(self).size == 0) {
      throw rt.raise(rt.exceptions.indexError, "pop from an empty deque");
    }
  }

  /** A subclass is asked to make the copy itself. */
  static HeapObject copy(Runtime rt, HeapObject self) {
    DequeObject deque = of(self);
    TypeObject type = (TypeObject) self.type;
    if (!type.isClass()) {
      DequeObject made = DequeObject.create(rt, type);
      made.maxLength = deque.maxLength;
      if (deque.size == 1) {
        made.stealAppend(rt.heap, Runtime.owned(deque.borrow(0)));
      } else {
        made.extend(rt, deque);
      }
      return made;
    }
    HeapObject made;
    if (deque.maxLength < 0) {
      made = Calls.call(rt, type, deque);
    } else {
      HeapObject limit = LongObject.ofSize(rt, deque.maxLength);
      try {
        made = Calls.call(rt, type, deque, limit);
      } finally {
        rt.heap.decref(limit);
      }
    }
    if (made instanceof DequeObject) {
      return made;
    }
    String kind = made.type.name();
    rt.heap.decref(made);
    throw rt.typeError(type.name() + "() must return a deque, not " + kind);
  }

  // ---- searching ----

  /** Where the first equal element from {@code start} on is, or -1. */
  static int find(Runtime rt, DequeObject deque, HeapObject value, int start) {
    return find(rt, deque, value, start, deque.size, rt.exceptions.runtimeError);
  }

  private static int find(
      Runtime rt, DequeObject deque, HeapObject value, int start, int stop, TypeObject changed) {
    long changes = deque.changes;
    for (int i = start; i < stop; i++) {
      boolean equal = isEqual(rt, deque.borrow(i), value);
      if (changes != deque.changes) {
        throw rt.raise(changed, "deque mutated during iteration");
      }
      if (equal) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEqual(Runtime rt, HeapObject item, HeapObject value) {
    rt.poll();
    item.incref();
    try {
      return Objects.equal(rt, item, value);
    } finally {
      rt.heap.decref(item);
    }
  }

  private static HeapObject count(Runtime rt, HeapObject self, HeapObject value) {
    DequeObject deque = of(self);
    long count = 0;
    int i = find(rt, deque, value, 0);
    while (i >= 0) {
      count++;
      i = find(rt, deque, value, i + 1);
    }
    return LongObject.ofSize(rt, count);
  }

  private static PyRaise notFound(Runtime rt, HeapObject value) {
    return rt.valueError(Objects.reprText(rt, value) + " is not in deque");
  }

  private static HeapObject index(Runtime rt, HeapObject self, HeapObject[] args) {
    DequeObject deque = of(self);
    long start = SliceBounds.argument(rt, args[1], 0);
    long stop = SliceBounds.argument(rt, args[2], Long.MAX_VALUE);
    int from = (int) Math.min(SliceBounds.fromEnd(start, deque.size), deque.size);
    int to = (int) Math.min(SliceBounds.fromEnd(stop, deque.size), deque.size);
    int place = find(rt, deque, args[0], from, to, rt.exceptions.runtimeError);
    if (place < 0) {
      throw notFound(rt, args[0]);
    }
    return LongObject.ofSize(rt, place);
  }

  private static HeapObject remove(Runtime rt, HeapObject self, HeapObject value) {
    DequeObject deque = of(self);
    int place = find(rt, deque, value, 0, deque.size, rt.exceptions.indexError);
    if (place < 0) {
      throw notFound(rt, value);
    }
    rt.heap.decref(takeAt(rt, deque, place));
    return none(rt);
  }

  // ---- moving ----

  /** Takes an element out, which the caller then owns. */
  static HeapObject takeAt(Runtime rt, DequeObject deque, int i) {
    DequeRotation.rotate(deque, rt.heap, -i);
    HeapObject item = deque.popLeft(rt.heap);
    DequeRotation.rotate(deque, rt.heap, i);
    return item;
  }

  private static HeapObject insert(Runtime rt, HeapObject self, HeapObject[] args) {
    DequeObject deque = of(self);
    long index = Arguments.ssize(rt, args[0], 0);
    int n = deque.size;
    if (deque.maxLength == n) {
      throw rt.raise(rt.exceptions.indexError, "deque already at its maximum size");
    }
    if (index >= n) {
      return append(rt, self, args[1]);
    }
    if (index <= -n || index == 0) {
      return appendLeft(rt, self, args[1]);
    }
    DequeRotation.rotate(deque, rt.heap, -index);
    if (index < 0) {
      append(rt, self, args[1]);
    } else {
      appendLeft(rt, self, args[1]);
    }
    DequeRotation.rotate(deque, rt.heap, index);
    return none(rt);
  }

  private static HeapObject rotate(Runtime rt, HeapObject self, HeapObject[] args) {
    DequeRotation.rotate(of(self), rt.heap, Arguments.ssize(rt, args[0], 1));
    return none(rt);
  }

  private static HeapObject reverse(Runtime rt, HeapObject self) {
    DequeObject deque = of(self);
    for (int i = 0, j = deque.size - 1; i < j; i++, j--) {
      HeapObject item = deque.borrow(i);
      deque.replace(i, deque.replace(j, item));
    }
    return none(rt);
  }

  private static HeapObject maxLength(Runtime rt, HeapObject self) {
    long limit = of(self).maxLength;
    return limit < 0 ? none(rt) : LongObject.ofSize(rt, limit);
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    long limit = of(self).maxLength;
    HeapObject state = ObjectState.get(rt, self, false);
    HeapObject iterator = Iteration.iter(rt, self);
    TupleObject args =
        limit < 0
            ? (TupleObject) Runtime.owned(rt.emptyTuple)
            : TupleObject.steal(rt, Runtime.owned(rt.emptyTuple), LongObject.of(rt, limit));
    return TupleObject.steal(rt, Runtime.owned(self.type), args, state, iterator);
  }
}
