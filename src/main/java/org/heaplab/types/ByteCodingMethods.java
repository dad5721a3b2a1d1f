package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.ByteSink;
import org.heaplab.types.text.Codecs;
import org.heaplab.types.text.HexBytes;
import org.heaplab.types.text.format.PercentFormat;

/** The methods of bytes and bytearray that translate, and the {@code %} operator. */
final class ByteCodingMethods {

  private static final int TABLE = 256;

  private ByteCodingMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .method("decode", "encoding='utf-8', errors='strict'", ByteCodingMethods::decode)
        .method("hex", "sep=None, bytes_per_sep=1", ByteCodingMethods::hex)
        .classMethodO("fromhex", ByteCodingMethods::fromHex)
        .method("translate", "table, /, delete=b''", ByteCodingMethods::translate)
        .staticMethod("maketrans", "frm, to, /", ByteCodingMethods::makeTable);
  }

  private static HeapObject decode(Runtime rt, HeapObject self, HeapObject[] args) {
    String encoding = Arguments.string(rt, args[0], "decode() argument 'encoding'", "utf-8");
    String errors = Arguments.string(rt, args[1], "decode() argument 'errors'", "strict");
    return Coding.decode(rt, self, ((ByteString) self).bytes(), encoding, errors);
  }

  private static HeapObject hex(Runtime rt, HeapObject self, HeapObject[] args) {
    return hex(rt, ((ByteString) self).bytes(), args);
  }

  /**
   * {@code hex(sep, bytes_per_sep)} of bytes.
   *
   * @param args the two arguments, null where left out
   */
  static HeapObject hex(Runtime rt, byte[] bytes, HeapObject[] args) {
    int group = Arguments.cInt(rt, args[1], 1);
    int separator = args[0] == null ? -1 : separator(rt, args[0]);
    rt.heap.requireRoom(bytes.length * 2L);
    return rt.newStr(HexBytes.format(bytes, separator, group));
  }

  private static int separator(Runtime rt, HeapObject o) {
    if (Sequences.length(rt, o) != 1) {
      throw FormatFault.value("sep must be length 1.");
    }
    int point;
    if (o instanceof StrObject str) {
      point = str.text.at(0);
    } else if (o instanceof BytesObject bytes) {
      point = bytes.value[0] & 0xFF;
    } else {
      throw FormatFault.type("sep must be str or bytes.");
    }
    if (point > 127) {
      throw FormatFault.value("sep must be ASCII.");
    }
    return point;
  }

  private static HeapObject fromHex(Runtime rt, HeapObject type, HeapObject string) {
    StrObject text = Arguments.str(rt, string, "fromhex() argument");
    BytesObject bytes = BytesObject.of(rt, HexBytes.parse(text.text));
    if (type == rt.types.bytes) {
      return bytes;
    }
    try {
      return Calls.call(rt, type, bytes);
    } finally {
      rt.heap.decref(bytes);
    }
  }

  private static HeapObject translate(Runtime rt, HeapObject object, HeapObject[] args) {
    byte[] table = args[0] == rt.none ? null : Buffers.require(rt, args[0]);
    if (table != null && table.length != TABLE) {
      throw FormatFault.value("translation table must be 256 characters long");
    }
    boolean[] deleted = new boolean[TABLE];
    if (args[1] != null) {
      for (byte b : Buffers.require(rt, args[1])) {
        deleted[b & 0xFF] = true;
      }
    }
    ByteString self = (ByteString) object;
    byte[] from = self.bytes();
    ByteSink out = new ByteSink(from.length);
    for (byte b : from) {
      if (!deleted[b & 0xFF]) {
        out.add(table == null ? b : table[b & 0xFF]);
      }
    }
    byte[] result = out.toArray();
    boolean same = self.type == rt.types.bytes && Arrays.equals(result, from);
    return same ? Runtime.owned(self) : self.freshLike(rt, result);
  }

  private static HeapObject makeTable(Runtime rt, HeapObject self, HeapObject[] args) {
    byte[] from = Buffers.require(rt, args[0]);
    byte[] to = Buffers.require(rt, args[1]);
    if (from.length != to.length) {
      throw FormatFault.value("maketrans arguments must have same length");
    }
    byte[] table = new byte[TABLE];
    for (int i = 0; i < TABLE; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.length; i++) {
      table[from[i] & 0xFF] = to[i];
    }
    return BytesObject.of(rt, table);
  }

  /** {@code template % values}. */
  static HeapObject percent(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof ByteString template)) {
      return Runtime.owned(rt.notImplemented);
    }
    BytesPercentOperand values = new BytesPercentOperand(rt, right);
    try {
      return template.like(
          rt, Codecs.bytes(PercentFormat.format(template.text(), values, true, rt.maxStrDigits)));
    } finally {
      values.close();
    }
  }
}
