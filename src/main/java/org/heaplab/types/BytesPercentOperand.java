package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Codecs;
import org.heaplab.types.text.Text;

/** The right operand of {@code bytes % x}. */
final class BytesPercentOperand extends PercentOperand {

  BytesPercentOperand(Runtime rt, HeapObject operand) {
    super(rt, operand);
  }

  @Override
  boolean isText(HeapObject o) {
    return o instanceof ByteString || o instanceof StrObject;
  }

  @Override
  HeapObject key(Text key) {
    return BytesObject.of(rt, Codecs.bytes(key));
  }

  @Override
  public Text contents(HeapObject value) {
    return value instanceof ByteString string ? string.text() : null;
  }

  @Override
  public double real(HeapObject value) {
    TypeObject type = (TypeObject) value.type;
    if (type.nbFloat == null && type.nbIndex == null) {
      throw rt.typeError("float argument required, not " + type.name());
    }
    return super.real(value);
  }

  @Override
  public Text show(HeapObject value, char conversion) {
    if (conversion == 'r' || conversion == 'a') {
      return asciiText(value);
    }
    if (value instanceof ByteString string) {
      return string.text();
    }
    HeapObject special = Calls.callBound(rt, value, rt.intern("__bytes__"));
    if (special != null) {
      return takeText(special);
    }
    byte[] bytes = Buffers.copyOrNull(rt, value);
    if (bytes == null) {
      throw rt.typeError(
          "%b requires a bytes-like object, or an object that implements __bytes__, not '"
              + value.type.name()
              + "'");
    }
    return Codecs.latin1(bytes);
  }

  private Text takeText(HeapObject special) {
    try {
      if (special instanceof BytesObject bytes) {
        return bytes.text();
      }
      throw rt.typeError("__bytes__ returned non-bytes (type " + special.type.name() + ")");
    } finally {
      rt.heap.decref(special);
    }
  }
}
