package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.text.CodecFault;
import org.heaplab.types.text.Decoder;
import org.heaplab.types.text.Encoder;
import org.heaplab.types.text.Encoding;
import org.heaplab.types.text.Text;

/** {@code str.encode}, {@code bytes.decode} and what else goes between the two. */
public final class Coding {

  private Coding() {}

  static BytesObject encode(Runtime rt, StrObject str, String encoding, String errors) {
    return BytesObject.of(rt, encoded(rt, str, encoding, errors));
  }

  static byte[] encoded(Runtime rt, StrObject str, String encoding, String errors) {
    Encoding known = known(rt, encoding);
    try {
      return Encoder.encode(str.text, known, errors);
    } catch (CodecFault fault) {
      throw raised(rt, fault, str);
    }
  }

  /**
   * Text from an object's bytes.
   *
   * @param o the object, for the exception
   */
  static HeapObject decode(Runtime rt, HeapObject o, byte[] bytes, String encoding, String errors) {
    if (bytes.length == 0) {
      return rt.newStr(Text.EMPTY);
    }
    Encoding known = known(rt, encoding);
    byte[] read = Decoder.behindMark(bytes, known);
    try {
      return rt.newStr(Decoder.decode(read, known, errors));
    } catch (CodecFault fault) {
      boolean whole = o instanceof BytesObject && read == bytes;
      HeapObject subject = whole ? Runtime.owned(o) : BytesObject.of(rt, read.clone());
      try {
        throw raised(rt, fault, subject);
      } finally {
        rt.heap.decref(subject);
      }
    }
  }

  private static Encoding known(Runtime rt, String name) {
    Encoding encoding = Encoding.named(name);
    if (encoding != null) {
      return encoding;
    }
    if (Encoding.isCPythons(name)) {
      throw rt.raise(
          rt.exceptions.notImplementedError,
          "the encoding '" + name + "' is outside Heaplab's Python");
    }
    throw rt.raise(rt.exceptions.lookupError, "unknown encoding: " + name);
  }

  /** The exception for a fault in a subject. */
  public static PyRaise raised(Runtime rt, CodecFault fault, HeapObject subject) {
    String name = fault.decoding() ? "UnicodeDecodeError" : "UnicodeEncodeError";
    HeapObject[] args = {
      rt.newStr(fault.encoding()),
      subject,
      LongObject.of(rt, fault.start()),
      LongObject.of(rt, fault.end()),
      rt.newStr(fault.reason())
    };
    subject.incref();
    try {
      return new PyRaise(Calls.call(rt, rt.exceptions.all().get(name), args));
    } finally {
      for (HeapObject arg : args) {
        rt.heap.decref(arg);
      }
    }
  }
}
