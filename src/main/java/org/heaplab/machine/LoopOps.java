package org.heaplab.machine;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.Iteration;
import org.heaplab.types.ListIterator;
import org.heaplab.types.ListObject;
import org.heaplab.types.RangeIterator;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;

/** Iteration and unpacking. */
final class LoopOps {

  private LoopOps() {}

  static int getIter(Machine m, Frame f, int sp) {
    HeapObject iterable = f.stack[sp - 1];
    HeapObject iterator = Iteration.iter(m.rt, iterable);
    f.stack[sp - 1] = iterator;
    m.heap.decref(iterable);
    return sp;
  }

  /** The next element, or null at the end. */
  static HeapObject next(Machine m, HeapObject iterator) {
    if (iterator instanceof RangeIterator range) {
      return range.next(m.rt);
    }
    if (iterator instanceof ListIterator list) {
      return list.next(m.rt);
    }
    return Iteration.next(m.rt, iterator);
  }

  /** Where a loop that has ended goes on: behind its END_FOR and POP_TOP. */
  static int afterLoop(int[] code, int endFor) {
    return endFor + 2;
  }

  static int unpackSequence(Machine m, Frame f, int sp, int count) {
    HeapObject sequence = f.stack[sp - 1];
    HeapObject[] items = null;
    int size = 0;
    if (sequence instanceof TupleObject tuple && sequence.type == m.rt.types.tuple) {
      items = tuple.items;
      size = tuple.size();
    } else if (sequence instanceof ListObject list && sequence.type == m.rt.types.list) {
      items = list.itemsArray();
      size = list.size();
    }
    if (items != null && size == count) {
      for (int i = 0; i < count; i++) {
        f.stack[sp - 1 + i] = Runtime.owned(items[count - 1 - i]);
      }
    } else {
      List<HeapObject> taken = take(m, sequence, count, -1, null);
      for (int i = 0; i < count; i++) {
        f.stack[sp - 1 + i] = taken.get(count - 1 - i);
      }
    }
    f.sp = sp - 1 + count;
    m.heap.decref(sequence);
    return sp - 1 + count;
  }

  /** {@code a, *b, c = …}: the argument has the number before in its low byte, after above. */
  static int unpackEx(Machine m, Frame f, int sp, int arg) {
    int before = arg & 0xff;
    int after = arg >> 8;
    HeapObject sequence = f.stack[sp - 1];
    ListObject rest = ListObject.create(m.rt);
    List<HeapObject> taken;
    try {
      taken = take(m, sequence, before, after, rest);
    } catch (PyRaise e) {
      m.heap.decref(rest);
      throw e;
    }
    int top = sp - 1;
    for (int i = 0; i < after; i++) {
      f.stack[top++] = rest.stealLast();
    }
    f.stack[top++] = rest;
    for (int i = before - 1; i >= 0; i--) {
      f.stack[top++] = taken.get(i);
    }
    f.sp = top;
    m.heap.decref(sequence);
    return top;
  }

  /**
   * Takes elements from an iterable.
   *
   * @param after number of targets behind a starred one, or -1 without one
   * @param rest takes what is behind the first ones, where there is a starred one
   */
  private static List<HeapObject> take(
      Machine m, HeapObject iterable, int before, int after, ListObject rest) {
    HeapObject iterator = iterator(m, iterable);
    List<HeapObject> taken = new ArrayList<>();
    try {
      while (taken.size() < (after < 0 ? before + 1 : before)) {
        HeapObject item = Iteration.next(m.rt, iterator);
        if (item == null) {
          break;
        }
        taken.add(item);
      }
      if (after >= 0 && taken.size() == before) {
        rest.extend(m.rt, iterator);
      }
      check(m, after < 0 ? taken.size() : taken.size() + rest.size(), before, after);
    } catch (PyRaise e) {
      taken.forEach(m.heap::decref);
      throw e;
    } finally {
      m.heap.decref(iterator);
    }
    return taken;
  }

  private static HeapObject iterator(Machine m, HeapObject iterable) {
    try {
      return Iteration.iter(m.rt, iterable);
    } catch (PyRaise e) {
      boolean plain =
          iterable.type instanceof org.heaplab.types.TypeObject type
              && type.tpIter == null
              && type.sqItem == null;
      if (!plain) {
        throw e;
      }
      m.rt.absorb(e, m.rt.exceptions.typeError);
      throw m.rt.typeError("cannot unpack non-iterable " + iterable.type.name() + " object");
    }
  }

  private static void check(Machine m, int got, int before, int after) {
    int wanted = before + Math.max(0, after);
    if (got < wanted) {
      throw m.rt.valueError(
          "not enough values to unpack (expected "
              + (after < 0 ? "" : "at least ")
              + wanted
              + ", got "
              + got
              + ")");
    }
    if (after < 0 && got > before) {
      throw m.rt.valueError("too many values to unpack (expected " + before + ")");
    }
  }
}
