package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Codecs;
import org.heaplab.types.text.Search;
import org.heaplab.types.text.Splitting;
import org.heaplab.types.text.Text;

/** The methods of bytes and bytearray that look for other bytes. */
final class ByteSearchMethods {

  private ByteSearchMethods() {}

  /** Looks for one text in a part of another. */
  @FunctionalInterface
  private interface Finder {
    int find(Text text, Text sub, long start, long end);
  }

  /** Whether one text begins or ends a part of another. */
  @FunctionalInterface
  private interface End {
    boolean matches(Text text, Text part, long start, long end);
  }

  static void define(TypeBuilder builder) {
    finder(builder, "find", Search::find, false);
    finder(builder, "rfind", Search::rfind, false);
    finder(builder, "index", Search::find, true);
    finder(builder, "rindex", Search::rfind, true);
    finder(builder, "count", Search::count, false);
    end(builder, "startswith", Search::startsWith);
    end(builder, "endswith", Search::endsWith);
    builder
        .method("replace", "old, new, count=-1, /", ByteSearchMethods::replace)
        .methodO("partition", (rt, self, o) -> partition(rt, self, o, false))
        .methodO("rpartition", (rt, self, o) -> partition(rt, self, o, true))
        .methodO("removeprefix", ByteSearchMethods::removePrefix)
        .methodO("removesuffix", ByteSearchMethods::removeSuffix);
  }

  private static void finder(TypeBuilder builder, String name, Finder finder, boolean required) {
    builder.methodOnceOfTuple(
        name,
        "sub, start=None, end=None, /",
        (rt, self, args) -> {
          long start = Arguments.sliceIndex(rt, args[1], 0);
          long end = Arguments.sliceIndex(rt, args[2], Long.MAX_VALUE);
          Text sub = needle(rt, args[0]);
          int place = finder.find(((ByteString) self).text(), sub, start, end);
          if (required && place < 0) {
            throw rt.valueError("subsection not found");
          }
          return LongObject.ofSize(rt, place);
        });
  }

  private static Text needle(Runtime rt, HeapObject sub) {
    if (Numbers.isIndex(sub)) {
      return Text.ofCodePoint(ByteSlots.byteOf(rt, sub) & 0xFF);
    }
    byte[] bytes = Buffers.bytesOrNull(rt, sub);
    if (bytes == null) {
      throw rt.typeError(
          "argument should be integer or bytes-like object, not '" + sub.type.name() + "'");
    }
    return Codecs.latin1(bytes);
  }

  private static Text required(Runtime rt, HeapObject o) {
    return o instanceof BytesObject bytes ? bytes.text() : Codecs.latin1(Buffers.require(rt, o));
  }

  private static void end(TypeBuilder builder, String name, End end) {
    builder.methodOnceOfTuple(
        name,
        "prefix, start=None, end=None, /",
        (rt, self, args) -> {
          long from = Arguments.sliceIndex(rt, args[1], 0);
          long to = Arguments.sliceIndex(rt, args[2], Long.MAX_VALUE);
          Text text = ((ByteString) self).text();
          if (!(args[0] instanceof TupleObject choices)) {
            return rt.bool(end.matches(text, only(rt, name, args[0]), from, to));
          }
          for (HeapObject choice : choices.items) {
            if (end.matches(text, required(rt, choice), from, to)) {
              return rt.bool(true);
            }
          }
          return rt.bool(false);
        });
  }

  private static Text only(Runtime rt, String name, HeapObject o) {
    byte[] bytes = Buffers.bytesOrNull(rt, o);
    if (bytes == null) {
      throw rt.typeError(
          name + " first arg must be bytes or a tuple of bytes, not " + o.type.name());
    }
    return Codecs.latin1(bytes);
  }

  private static HeapObject replace(Runtime rt, HeapObject self, HeapObject[] args) {
    Text old = required(rt, args[0]);
    Text replacement = required(rt, args[1]);
    long count = Arguments.ssize(rt, args[2], -1);
    ByteString string = (ByteString) self;
    Text text = string.text();
    return ByteResult.fresh(rt, string, text, Search.replace(text, old, replacement, count));
  }

  private static HeapObject partition(
      Runtime rt, HeapObject object, HeapObject separator, boolean last) {
    ByteString self = (ByteString) object;
    Text text = self.text();
    Text wanted = required(rt, separator);
    List<Text> parts =
        last ? Splitting.rpartition(text, wanted) : Splitting.partition(text, wanted);
    HeapObject[] items = new HeapObject[3];
    boolean found = !parts.get(1).isEmpty();
    boolean bytes = self instanceof BytesObject;
    for (int i = 0; i < 3; i++) {
      boolean whole = !found && i == (last ? 2 : 0);
      if (whole && bytes) {
        items[i] = Runtime.owned(self);
      } else if (found && i == 1 && bytes && separator instanceof BytesObject) {
        items[i] = Runtime.owned(separator);
      } else {
        items[i] = self.like(rt, Codecs.bytes(parts.get(i)));
      }
    }
    return TupleObject.steal(rt, items);
  }

  private static HeapObject removePrefix(Runtime rt, HeapObject object, HeapObject o) {
    ByteString self = (ByteString) object;
    Text prefix = required(rt, o);
    Text text = self.text();
    return Search.startsWith(text, prefix, 0, Long.MAX_VALUE)
        ? ByteResult.of(rt, self, text, text.slice(prefix.length(), text.length()))
        : self.unchanged(rt);
  }

  private static HeapObject removeSuffix(Runtime rt, HeapObject object, HeapObject o) {
    ByteString self = (ByteString) object;
    Text suffix = required(rt, o);
    Text text = self.text();
    return Search.endsWith(text, suffix, 0, Long.MAX_VALUE)
        ? ByteResult.of(rt, self, text, text.slice(0, text.length() - suffix.length()))
        : self.unchanged(rt);
  }
}
