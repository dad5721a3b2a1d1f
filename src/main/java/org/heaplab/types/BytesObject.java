package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.Hashes;
import org.heaplab.types.text.Codecs;
import org.heaplab.types.text.Quoting;
import org.heaplab.types.text.Text;

/**
 * {@code bytes}: the characters and a closing 0 lie behind {@code ob_size} and the hash.
 *
 * <p>The empty one and those of one byte exist once, for functions that copy from memory.
 */
public final class BytesObject extends ByteString implements BufferExporter {

  /** Never written to. */
  final byte[] value;

  /** Made when a method first asks for it. */
  private Text text;

  private long hash = -1;

  private BytesObject(byte[] value) {
    this.value = value;
  }

  /** Takes over the array. */
  public static BytesObject of(Runtime rt, byte[] value) {
    return value.length == 1 ? rt.byteCharacter(value[0]) : fresh(rt, value);
  }

  /** As {@link #of}, new unless it is empty. */
  static BytesObject fresh(Runtime rt, byte[] value) {
    return value.length == 0 ? rt.emptyBytes() : create(rt, rt.types.bytes, value);
  }

  static BytesObject create(Runtime rt, TypeObject type, byte[] value) {
    BytesObject bytes = new BytesObject(value);
    rt.allocate(bytes, type, value.length);
    return bytes;
  }

  /** One that exists before the program starts. */
  static BytesObject createStatic(Runtime rt, int offset, byte... value) {
    BytesObject bytes = new BytesObject(value);
    rt.initInRuntime(bytes, rt.types.bytes, offset);
    return bytes;
  }

  /** {@code repr} of the first bytes. */
  public String preview(int most) {
    return Quoting.repr(Arrays.copyOf(value, Math.min(value.length, most)));
  }

  @Override
  int length() {
    return value.length;
  }

  @Override
  byte at(int index) {
    return value[index];
  }

  @Override
  byte[] bytes() {
    return value;
  }

  @Override
  Text text() {
    if (text == null) {
      text = Codecs.latin1(value);
    }
    return text;
  }

  @Override
  HeapObject like(Runtime rt, byte[] result) {
    return of(rt, result);
  }

  @Override
  HeapObject freshLike(Runtime rt, byte[] result) {
    return BytesObject.fresh(rt, result);
  }

  @Override
  HeapObject unchanged(Runtime rt) {
    return type == rt.types.bytes ? Runtime.owned(this) : of(rt, value);
  }

  @Override
  public BufferView buffer() {
    return BufferView.ofBytes(value, 0, value.length, true);
  }

  @Override
  public void hold() {}

  @Override
  public void letGo() {}

  long hash() {
    if (hash == -1) {
      hash = Hashes.bytes(value);
    }
    return hash;
  }

  @Override
  public long basicBytes() {
    return type.basicSize() + value.length;
  }
}
