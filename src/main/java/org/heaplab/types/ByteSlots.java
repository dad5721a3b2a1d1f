package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.Sizes;
import org.heaplab.types.text.Codecs;
import org.heaplab.types.text.Search;
import org.heaplab.types.text.Text;

/** The slots that bytes and bytearray have in common. */
final class ByteSlots {

  private ByteSlots() {}

  static void define(TypeObject type) {
    type.sqLength = (rt, self) -> ((ByteString) self).length();
    type.mpLength = type.sqLength;
    type.sqConcat = ByteSlots::concat;
    type.sqRepeat = ByteSlots::repeat;
    type.sqContains = ByteSlots::contains;
    type.tpRichcompare = ByteSlots::compare;
  }

  private static HeapObject concat(Runtime rt, HeapObject left, HeapObject right) {
    ByteString self = (ByteString) left;
    byte[] more = Buffers.simpleOrNull(rt, right);
    if (more == null) {
      throw rt.typeError("can't concat " + right.type.name() + " to " + left.type.name());
    }
    if (left.type == rt.types.bytes && right.type == rt.types.bytes) {
      if (more.length == 0) {
        return Runtime.owned(left);
      }
      if (self.length() == 0) {
        return Runtime.owned(right);
      }
    }
    rt.heap.requireRoom((long) self.length() + more.length);
    byte[] all = Arrays.copyOf(self.bytes(), self.length() + more.length);
    System.arraycopy(more, 0, all, self.length(), more.length);
    return self.freshLike(rt, all);
  }

  private static HeapObject repeat(Runtime rt, HeapObject object, long count) {
    ByteString self = (ByteString) object;
    if (count == 1 && object.type == rt.types.bytes) {
      return Runtime.owned(object);
    }
    return self.freshLike(rt, repeated(rt, self, count));
  }

  /** The bytes so many times, none for 0 and below. */
  static byte[] repeated(Runtime rt, ByteString self, long count) {
    int length = self.length();
    if (count <= 0 || length == 0) {
      return new byte[0];
    }
    if (count > Long.MAX_VALUE / length) {
      if (self instanceof BytesObject) {
        throw rt.raise(rt.exceptions.overflowError, "repeated bytes are too long");
      }
      throw rt.memoryError();
    }
    rt.heap.requireRoom(count * length);
    byte[] all;
    try {
      all = new byte[Sizes.checked(count * length)];
    } catch (FormatFault fault) {
      throw Faults.raised(rt, fault);
    }
    byte[] once = self.bytes();
    for (int at = 0; at < all.length; at += length) {
      System.arraycopy(once, 0, all, at, length);
    }
    return all;
  }

  private static boolean contains(Runtime rt, HeapObject self, HeapObject element) {
    if (Numbers.isIndex(element)) {
      byte value = byteOf(rt, element);
      ByteString string = (ByteString) self;
      for (int i = 0; i < string.length(); i++) {
        if (string.at(i) == value) {
          return true;
        }
      }
      return false;
    }
    Text sub = Codecs.latin1(Buffers.require(rt, element));
    return Search.contains(((ByteString) self).text(), sub);
  }

  /** An int from 0 to 255. */
  static byte byteOf(Runtime rt, HeapObject element) {
    return BytesNew.byteValue(rt, element, "byte");
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    boolean bothBytes = left instanceof BytesObject && right instanceof BytesObject;
    boolean comparable =
        left instanceof BytesObject ? bothBytes : Buffers.isBuffer(left) && Buffers.isBuffer(right);
    if (!comparable) {
      return Runtime.owned(rt.notImplemented);
    }
    byte[] a = Buffers.bytesOrNull(rt, left);
    byte[] b = Buffers.bytesOrNull(rt, right);
    if (a == null || b == null) {
      return Runtime.owned(rt.notImplemented);
    }
    return rt.bool(CompareOp.holds(op, Arrays.compareUnsigned(a, b)));
  }

  /** The part that a slice chooses. */
  static HeapObject slice(Runtime rt, ByteString self, SliceObject slice) {
    SliceBounds bounds = SliceBounds.unpack(rt, slice);
    int count = (int) bounds.adjust(self.length());
    if (count == self.length() && bounds.step == 1 && self.type == rt.types.bytes) {
      return Runtime.owned(self);
    }
    byte[] part = new byte[count];
    byte[] all = self.bytes();
    long at = bounds.start;
    for (int i = 0; i < count; i++) {
      part[i] = all[(int) at];
      at += bounds.step;
    }
    return bounds.step == 1 ? self.like(rt, part) : self.freshLike(rt, part);
  }
}
