package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.BytesObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.text.CodecFault;
import org.heaplab.types.text.Encoder;
import org.heaplab.types.text.Encoding;

/**
 * What a text stream keeps until it has a chunk's worth: the strings themselves where they are
 * ASCII, else their encoded bytes, in a list if there are several.
 *
 * @see "_io_TextIOWrapper_write_impl, _textiowrapper_writeflush in Modules/_io/textio.c (3.13)"
 */
final class PendingText {

  /** {@code chunk_size}. */
  private static final int CHUNK = 8192;

  private final Runtime rt;

  /** Owned: a str, bytes or a list of them; null while nothing waits. */
  private HeapObject pending;

  private int count;

  PendingText(Runtime rt) {
    this.rt = rt;
  }

  void visitReferences(ReferenceVisitor visitor) {
    if (pending != null) {
      visitor.visit(pending);
    }
  }

  /**
   * Takes text in.
   *
   * @param through whether nothing may wait behind it
   * @throws CodecFault where the text has no UTF-8
   */
  void add(StrObject text, String errors, boolean through) {
    HeapObject piece;
    int bytes;
    if (text.text.isAscii()) {
      piece = Runtime.owned(text);
      bytes = text.text.length();
    } else {
      byte[] encoded = Encoder.encode(text.text, Encoding.UTF_8, errors);
      piece = BytesObject.of(rt, encoded);
      bytes = encoded.length;
    }
    if (pending != null && count + bytes > CHUNK) {
      flush();
    }
    keep(piece);
    count += bytes;
    if (count >= CHUNK || through) {
      flush();
    }
  }

  private void keep(HeapObject piece) {
    if (pending == null) {
      pending = piece;
    } else if (pending instanceof ListObject list) {
      list.stealAppend(rt, piece);
    } else {
      pending = ListObject.stealAll(rt, new HeapObject[] {pending, piece});
    }
  }

  /** All that waits goes on as one piece of bytes, which nobody keeps. */
  void flush() {
    if (pending == null) {
      return;
    }
    HeapObject joined =
        pending instanceof BytesObject
            ? Runtime.owned(pending)
            : BytesObject.of(rt, new byte[count]);
    HeapObject old = pending;
    pending = null;
    count = 0;
    rt.heap.decref(old);
    rt.heap.decref(joined);
  }
}
