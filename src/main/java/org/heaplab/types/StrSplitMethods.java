package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.Sizes;
import org.heaplab.types.text.Splitting;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.TextBuilder;

/** The methods of str that take strings apart and put them together. */
final class StrSplitMethods {

  private StrSplitMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .method("split", "sep=None, maxsplit=-1", (rt, self, args) -> split(rt, self, args, false))
        .method("rsplit", "sep=None, maxsplit=-1", (rt, self, args) -> split(rt, self, args, true))
        .method("splitlines", "keepends=False", StrSplitMethods::lines)
        .methodO("join", StrSplitMethods::join);
  }

  private static HeapObject split(Runtime rt, HeapObject self, HeapObject[] args, boolean last) {
    long max = Arguments.ssize(rt, args[1], -1);
    Text text = ((StrObject) self).text;
    if (args[0] == null || args[0] == rt.none) {
      List<Text> parts = last ? Splitting.rsplit(text, max) : Splitting.split(text, max);
      return max == 0
          ? StrResult.rest(rt, parts)
          : StrResult.list(rt, self, parts, SplitRoom.atBlanks(rt, text, max));
    }
    if (!(args[0] instanceof StrObject separator)) {
      throw rt.typeError("must be str or None, not " + args[0].type.name());
    }
    List<Text> parts =
        last
            ? Splitting.rsplit(text, separator.text, max)
            : Splitting.split(text, separator.text, max);
    return StrResult.list(rt, self, parts, SplitRoom.at(rt, text, separator.text, max));
  }

  private static HeapObject lines(Runtime rt, HeapObject self, HeapObject[] args) {
    boolean keepEnds =
        rt.build.since(12)
            ? Arguments.truth(rt, args[0], false)
            : Arguments.cInt(rt, args[0], 0) != 0;
    return StrResult.list(rt, self, Splitting.lines(((StrObject) self).text, keepEnds), 0);
  }

  private static HeapObject join(Runtime rt, HeapObject self, HeapObject iterable) {
    HeapObject items = FastItems.of(rt, iterable, "can only join an iterable");
    try {
      return join(rt, (StrObject) self, FastItems.array(items), FastItems.count(items));
    } finally {
      rt.heap.decref(items);
    }
  }

  private static HeapObject join(Runtime rt, StrObject separator, HeapObject[] items, int count) {
    if (count == 0) {
      return rt.newStr("");
    }
    if (count == 1 && items[0].type == rt.types.str) {
      return Runtime.owned(items[0]);
    }
    requireRoom(rt, separator, items, count);
    TextBuilder out = new TextBuilder();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        out.append(separator.text);
      }
      out.append(((StrObject) items[i]).text);
      rt.poll();
    }
    return rt.freshStr(out.build());
  }

  private static void requireRoom(Runtime rt, StrObject separator, HeapObject[] items, int count) {
    long length = (count - 1L) * separator.text.length();
    for (int i = 0; i < count; i++) {
      if (!(items[i] instanceof StrObject item)) {
        throw rt.typeError(
            "sequence item " + i + ": expected str instance, " + items[i].type.name() + " found");
      }
      length += item.text.length();
    }
    rt.heap.requireRoom(length);
    Sizes.checked(length);
  }
}
