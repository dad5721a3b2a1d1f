package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code bytes}: the characters and a closing 0 lie behind {@code ob_size} and the hash. */
public final class BytesObject extends HeapObject {

  /** Never written to. */
  final byte[] value;

  private BytesObject(byte[] value) {
    this.value = value;
  }

  /** Takes over the array. */
  public static BytesObject of(Runtime rt, byte[] value) {
    return create(rt, rt.types.bytes, value);
  }

  static BytesObject create(Runtime rt, TypeObject type, byte[] value) {
    BytesObject bytes = new BytesObject(value);
    rt.allocate(bytes, type, value.length);
    return bytes;
  }

  @Override
  public long basicBytes() {
    return type.basicSize() + value.length;
  }
}
