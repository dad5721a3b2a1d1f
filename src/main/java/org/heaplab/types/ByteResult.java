package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Codecs;
import org.heaplab.types.text.Text;

/** What methods of bytes and bytearray return. */
final class ByteResult {

  private ByteResult() {}

  static HeapObject of(Runtime rt, ByteString self, Text text, Text result) {
    return isSame(text, result) ? self.unchanged(rt) : self.like(rt, Codecs.bytes(result));
  }

  static HeapObject fresh(Runtime rt, ByteString self, Text text, Text result) {
    return isSame(text, result) ? self.unchanged(rt) : self.freshLike(rt, Codecs.bytes(result));
  }

  /** Operations on a text answer that very text where they change nothing. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Text text, Text result) {
    return text == result;
  }

  /** A list of the rest that no cut was made in: a copy, even of the whole. */
  static HeapObject rest(Runtime rt, ByteString self, List<Text> parts) {
    ListObject list = ListObject.create(rt, 1);
    for (Text part : parts) {
      list.stealAppend(rt, self.like(rt, Codecs.bytes(part)));
    }
    return list;
  }

  /** A list with room for so many at first. */
  static HeapObject list(Runtime rt, ByteString self, Text text, List<Text> parts, int room) {
    ListObject list = ListObject.create(rt, room);
    for (Text part : parts) {
      list.stealAppend(rt, of(rt, self, text, part));
    }
    return list;
  }
}
