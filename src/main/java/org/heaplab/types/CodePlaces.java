package org.heaplab.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heaplab.heap.HeapObject;

/**
 * The instructions of a code object as bytes, and where in the source they come from: {@code
 * co_code}, {@code co_lines()}, {@code co_positions()}. They are 3.13's, whichever version runs.
 */
final class CodePlaces {

  private static final byte EXTENDED_ARG = 71;

  private CodePlaces() {}

  static void define(TypeBuilder builder) {
    builder
        .getter("co_code", CodePlaces::code)
        .method("co_lines", CodePlaces::lines)
        .method("co_positions", CodePlaces::positions);
  }

  private static HeapObject code(Runtime rt, HeapObject self) {
    if (!rt.build.since(13)) {
      throw rt.raise(
          rt.exceptions.notImplementedError,
          "co_code is outside Heaplab's Python "
              + rt.build.version()
              + ": its code is compiled as 3.13 does");
    }
    return kept(rt, (CodeObject) self);
  }

  /** {@code co_code}, owned. */
  static HeapObject kept(Runtime rt, CodeObject code) {
    return code.cache.get(
        rt, CodeCache.CODE, () -> BytesObject.of(rt, code.shape.bytecode().get()));
  }

  /** Byte offset at which each instruction begins, EXTENDED_ARGs included; last, the end. */
  private static int[] starts(CodeObject.Shape shape) {
    byte[] bytes = shape.bytecode().get();
    int[] starts = shape.offsets().clone();
    for (int i = 0; i < shape.code().length; i++) {
      while (starts[i] >= 2 && bytes[starts[i] - 2] == EXTENDED_ARG) {
        starts[i] -= 2;
      }
    }
    return starts;
  }

  /** An iterator of start, end and line for each run of instructions of a line. */
  private static HeapObject lines(Runtime rt, HeapObject self) {
    CodeObject.Shape shape = ((CodeObject) self).shape;
    int[] starts = starts(shape);
    List<HeapObject> runs = new ArrayList<>();
    int n = known((CodeObject) self);
    for (int i = 0, begin = 0; i < n; i++) {
      int line = shape.line(i);
      if (i + 1 == n || shape.line(i + 1) != line) {
        runs.add(
            TupleObject.steal(
                rt,
                LongObject.of(rt, starts[begin]),
                LongObject.of(rt, starts[i + 1]),
                number(rt, line)));
        begin = i + 1;
      }
    }
    return iterator(rt, runs);
  }

  /** An iterator of line, end line, column and end column for each code unit. */
  private static HeapObject positions(Runtime rt, HeapObject self) {
    CodeObject.Shape shape = ((CodeObject) self).shape;
    int[] starts = starts(shape);
    List<HeapObject> units = new ArrayList<>();
    for (int i = 0; i < known((CodeObject) self); i++) {
      int[] place = Arrays.copyOfRange(shape.positions(), 4 * i, 4 * i + 4);
      for (int at = starts[i]; at < starts[i + 1]; at += 2) {
        HeapObject[] parts = new HeapObject[4];
        Arrays.setAll(parts, k -> number(rt, place[k]));
        units.add(TupleObject.steal(rt, parts));
      }
    }
    return iterator(rt, units);
  }

  /** How many instructions the line table tells of: all, or none where it is empty. */
  private static int known(CodeObject code) {
    return ((BytesObject) code.lineTable()).value.length == 0 ? 0 : code.shape.code().length;
  }

  private static HeapObject number(Runtime rt, int value) {
    return value < 0 ? Runtime.owned(rt.none) : LongObject.of(rt, value);
  }

  private static HeapObject iterator(Runtime rt, List<HeapObject> steal) {
    TupleObject all = TupleObject.steal(rt, steal.toArray(new HeapObject[0]));
    HeapObject iterator = Iteration.iter(rt, all);
    rt.heap.decref(all);
    return iterator;
  }
}
