package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.Formatting;
import org.heaplab.types.ListObject;
import org.heaplab.types.Objects;
import org.heaplab.types.SetObject;
import org.heaplab.types.SliceObject;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.TextBuilder;

/** Displays, comprehensions' parts, formatted strings. */
final class BuildOps {

  private BuildOps() {}

  /** Replaces the top {@code count} values, whose references are gone, by one. */
  private static int replace(Frame f, int sp, int count, HeapObject result) {
    f.stack[sp - count] = result;
    return sp - count + 1;
  }

  static int tuple(Machine m, Frame f, int sp, int count) {
    HeapObject[] items = new HeapObject[count];
    System.arraycopy(f.stack, sp - count, items, 0, count);
    return replace(f, sp, count, TupleObject.steal(m.rt, items));
  }

  static int list(Machine m, Frame f, int sp, int count) {
    HeapObject[] items = new HeapObject[count];
    System.arraycopy(f.stack, sp - count, items, 0, count);
    return replace(f, sp, count, ListObject.stealAll(m.rt, items));
  }

  /** Each item leaves the stack as soon as it is in the set. */
  static int set(Machine m, Frame f, int sp, int count) {
    SetObject set = SetObject.create(m.rt);
    RuntimeException failure = null;
    for (int i = sp - count; i < sp; i++) {
      HeapObject item = f.stack[i];
      try {
        if (failure == null) {
          set.add(m.rt, item);
        }
      } catch (RuntimeException e) {
        failure = e;
      }
      f.stack[i] = null;
      m.heap.decref(item);
    }
    f.sp = sp - count;
    if (failure != null) {
      m.heap.decref(set);
      throw failure;
    }
    return replace(f, sp, count, set);
  }

  static int map(Machine m, Frame f, int sp, int count) {
    DictObject dict = DictObject.presized(m.rt, count, keysAreStr(m, f, sp - 2 * count, count, 2));
    int first = sp - 2 * count;
    try {
      for (int i = first; i < sp; i += 2) {
        dict.put(m.rt, f.stack[i], f.stack[i + 1]);
      }
    } catch (RuntimeException e) {
      m.heap.decref(dict);
      throw e;
    }
    dropRange(m, f, first, sp);
    return replace(f, sp, 2 * count, dict);
  }

  private static boolean keysAreStr(Machine m, Frame f, int first, int count, int step) {
    for (int i = 0; i < count; i++) {
      if (f.stack[first + i * step].type != m.rt.types.str) {
        return false;
      }
    }
    return true;
  }

  private static void dropRange(Machine m, Frame f, int from, int to) {
    f.sp = from;
    for (int i = from; i < to; i++) {
      m.heap.decref(f.stack[i]);
    }
  }

  static int constKeyMap(Machine m, Frame f, int sp, int count) {
    TupleObject keys = (TupleObject) f.stack[sp - 1];
    int first = sp - 1 - count;
    boolean unicode = true;
    for (HeapObject key : keys.items) {
      unicode &= key.type == m.rt.types.str;
    }
    DictObject dict = DictObject.presized(m.rt, count, unicode);
    try {
      for (int i = 0; i < count; i++) {
        dict.put(m.rt, keys.items[i], f.stack[first + i]);
      }
    } catch (RuntimeException e) {
      m.heap.decref(dict);
      throw e;
    }
    dropRange(m, f, first, sp);
    return replace(f, sp, count + 1, dict);
  }

  static int string(Machine m, Frame f, int sp, int count) {
    TextBuilder text = new TextBuilder();
    for (int i = sp - count; i < sp; i++) {
      text.append(((StrObject) f.stack[i]).text);
    }
    StrObject result = m.rt.newStr(text.build());
    dropRange(m, f, sp - count, sp);
    return replace(f, sp, count, result);
  }

  static int slice(Machine m, Frame f, int sp, int count) {
    HeapObject step = count == 3 ? f.stack[sp - 1] : m.rt.none;
    SliceObject slice = SliceObject.steal(m.rt, f.stack[sp - count], f.stack[sp - count + 1], step);
    return replace(f, sp, count, slice);
  }

  static int listAppend(Machine m, Frame f, int sp, int depth) {
    ((ListObject) f.stack[sp - 1 - depth]).stealAppend(m.rt, f.stack[sp - 1]);
    return sp - 1;
  }

  static int setAdd(Machine m, Frame f, int sp, int depth) {
    ((SetObject) f.stack[sp - 1 - depth]).add(m.rt, f.stack[sp - 1]);
    dropRange(m, f, sp - 1, sp);
    return sp - 1;
  }

  static int mapAdd(Machine m, Frame f, int sp, int depth) {
    DictObject dict = (DictObject) f.stack[sp - 2 - depth];
    dict.put(m.rt, f.stack[sp - 2], f.stack[sp - 1]);
    dropRange(m, f, sp - 2, sp);
    return sp - 2;
  }

  static int listExtend(Machine m, Frame f, int sp, int depth) {
    HeapObject iterable = f.stack[sp - 1];
    ListObject list = (ListObject) f.stack[sp - 1 - depth];
    list.extendStarred(m.rt, iterable);
    dropRange(m, f, sp - 1, sp);
    return sp - 1;
  }

  static int setUpdate(Machine m, Frame f, int sp, int depth) {
    ((SetObject) f.stack[sp - 1 - depth]).update(m.rt, f.stack[sp - 1]);
    dropRange(m, f, sp - 1, sp);
    return sp - 1;
  }

  static int dictUpdate(Machine m, Frame f, int sp, int depth) {
    HeapObject update = f.stack[sp - 1];
    if (!StarArguments.isMapping(m.rt, update)) {
      throw m.rt.typeError("'" + update.type.name() + "' object is not a mapping");
    }
    ((DictObject) f.stack[sp - 1 - depth]).update(m.rt, update);
    dropRange(m, f, sp - 1, sp);
    return sp - 1;
  }

  static int dictMerge(Machine m, Frame f, int sp, int depth) {
    HeapObject update = f.stack[sp - 1];
    HeapObject callable = f.stack[sp - 1 - depth - 3];
    if (!StarArguments.isMapping(m.rt, update)) {
      throw StarArguments.notMapping(m.rt, callable, update);
    }
    DictObject target = (DictObject) f.stack[sp - 1 - depth];
    HeapObject twice = target.mergeKeywords(m.rt, update);
    if (twice != null) {
      throw m.rt.typeError(
          Calls.describe(m.rt, callable)
              + " got multiple values for keyword argument '"
              + Objects.strText(m.rt, twice)
              + "'");
    }
    dropRange(m, f, sp - 1, sp);
    return sp - 1;
  }

  static int formatSimple(Machine m, Frame f, int sp) {
    HeapObject value = f.stack[sp - 1];
    if (value.type != m.rt.types.str) {
      f.stack[sp - 1] = Formatting.format(m.rt, value, Text.EMPTY);
      m.heap.decref(value);
    }
    return sp;
  }

  static int formatWithSpec(Machine m, Frame f, int sp) {
    HeapObject value = f.stack[sp - 2];
    HeapObject spec = f.stack[sp - 1];
    HeapObject result = Formatting.format(m.rt, value, ((StrObject) spec).text);
    f.stack[sp - 2] = result;
    f.sp = sp - 1;
    m.heap.decref(value);
    m.heap.decref(spec);
    return sp - 1;
  }

  /** {@code !s}, {@code !r}, {@code !a}: 1, 2, 3. */
  static int convertValue(Machine m, Frame f, int sp, int conversion) {
    HeapObject value = f.stack[sp - 1];
    HeapObject result =
        switch (conversion) {
          case 1 -> Objects.str(m.rt, value);
          case 2 -> Objects.repr(m.rt, value);
          default -> Objects.ascii(m.rt, value);
        };
    f.stack[sp - 1] = result;
    m.heap.decref(value);
    return sp;
  }
}
