package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.Sizes;
import org.heaplab.types.text.Ascii;
import org.heaplab.types.text.Codecs;
import org.heaplab.types.text.Splitting;
import org.heaplab.types.text.Text;

/** The methods of bytes and bytearray that take them apart and put them together. */
final class ByteSplitMethods {

  private ByteSplitMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .method("split", "sep=None, maxsplit=-1", (rt, self, args) -> split(rt, self, args, false))
        .method("rsplit", "sep=None, maxsplit=-1", (rt, self, args) -> split(rt, self, args, true))
        .method("splitlines", "keepends=False", ByteSplitMethods::lines)
        .methodO("join", ByteSplitMethods::join);
  }

  private static HeapObject split(Runtime rt, HeapObject object, HeapObject[] args, boolean last) {
    long max = Arguments.ssize(rt, args[1], -1);
    ByteString self = (ByteString) object;
    Text text = self.text();
    List<Text> parts;
    if (args[0] == null || args[0] == rt.none) {
      parts = last ? Ascii.rsplit(text, max) : Ascii.split(text, max);
      if (max == 0) {
        return ByteResult.rest(rt, self, parts);
      }
    } else {
      Text separator = Codecs.latin1(Buffers.require(rt, args[0]));
      parts = last ? Splitting.rsplit(text, separator, max) : Splitting.split(text, separator, max);
    }
    return ByteResult.list(rt, self, text, parts, SplitRoom.of(max));
  }

  private static HeapObject lines(Runtime rt, HeapObject object, HeapObject[] args) {
    boolean keepEnds =
        rt.build.since(12)
            ? Arguments.truth(rt, args[0], false)
            : Arguments.cInt(rt, args[0], 0) != 0;
    ByteString self = (ByteString) object;
    Text text = self.text();
    return ByteResult.list(rt, self, text, Ascii.lines(text, keepEnds), 0);
  }

  private static HeapObject join(Runtime rt, HeapObject object, HeapObject iterable) {
    ByteString self = (ByteString) object;
    HeapObject items = FastItems.of(rt, iterable, "can only join an iterable");
    try {
      int count = FastItems.count(items);
      if (count == 1
          && self instanceof BytesObject
          && FastItems.array(items)[0].type == rt.types.bytes) {
        return Runtime.owned(FastItems.array(items)[0]);
      }
      return self.freshLike(rt, joined(rt, self.bytes(), FastItems.array(items), count));
    } finally {
      rt.heap.decref(items);
    }
  }

  private static byte[] joined(Runtime rt, byte[] separator, HeapObject[] items, int count) {
    byte[][] parts = new byte[count][];
    long length = Math.max(count - 1L, 0) * separator.length;
    for (int i = 0; i < count; i++) {
      parts[i] = Buffers.simpleOrNull(rt, items[i]);
      if (parts[i] == null) {
        throw rt.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + items[i].type.name()
                + " found");
      }
      length += parts[i].length;
    }
    rt.heap.requireRoom(length);
    byte[] all = new byte[Sizes.checked(length)];
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        System.arraycopy(separator, 0, all, at, separator.length);
        at += separator.length;
      }
      System.arraycopy(parts[i], 0, all, at, parts[i].length);
      at += parts[i].length;
      rt.poll();
    }
    return all;
  }
}
