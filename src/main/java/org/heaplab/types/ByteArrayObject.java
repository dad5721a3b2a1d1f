package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Codecs;
import org.heaplab.types.text.Text;

/**
 * {@code bytearray}.
 *
 * <pre>
 *   +16  ob_size     8
 *   +24  ob_alloc    8
 *   +32  ob_bytes    8   → a block of ob_alloc bytes, the last a 0
 *   +40  ob_start    8   where the contents begin in it: deletion at the front moves this
 *   +48  ob_exports  8   views that forbid a resize
 * </pre>
 *
 * @see "Objects/bytearrayobject.c (3.13)"
 */
public final class ByteArrayObject extends ByteString implements BufferExporter {

  private static final byte[] NONE = {};

  private byte[] data = NONE;
  private int start;
  private int size;

  /** {@code ob_alloc}: bytes of the block; 0 without one. */
  private int alloc;

  private long dataAddress;

  /** Views that are open. */
  private int exports;

  private ByteArrayObject() {}

  /** With exactly these bytes, copied. */
  static ByteArrayObject of(Runtime rt, byte[] bytes) {
    ByteArrayObject array = create(rt, rt.types.byteArray);
    array.allocate(rt, bytes.length);
    System.arraycopy(bytes, 0, array.data, 0, bytes.length);
    return array;
  }

  static ByteArrayObject create(Runtime rt, TypeObject type) {
    ByteArrayObject array = new ByteArrayObject();
    rt.allocate(array, type, 0);
    return array;
  }

  private void allocate(Runtime rt, int length) {
    if (length > 0) {
      dataAddress = rt.heap.allocate(length + 1L);
      alloc = length + 1;
      data = new byte[alloc];
      size = length;
    }
  }

  /** Sets the length; refused while a view is open ({@code PyByteArray_Resize}). */
  void resize(Runtime rt, long requested) {
    if (requested == size) {
      return;
    }
    requireResizable(rt);
    long room;
    if (requested + start + 1 <= alloc) {
      if (requested >= alloc / 2) {
        size = (int) requested;
        return;
      }
      room = requested + 1;
    } else if (requested <= alloc * 1.125) {
      room = requested + (requested >> 3) + (requested < 9 ? 3 : 6);
    } else {
      room = requested + 1;
    }
    move(rt, requested, room);
  }

  void requireResizable(Runtime rt) {
    if (exports > 0) {
      throw rt.raise(
          rt.exceptions.all().get("BufferError"),
          "Existing exports of data: object cannot be re-sized");
    }
  }

  private void move(Runtime rt, long requested, long room) {
    if (room > Integer.MAX_VALUE - 8) {
      throw rt.memoryError();
    }
    if (start > 0) {
      long moved = rt.heap.allocate(room);
      rt.heap.free(dataAddress);
      dataAddress = moved;
    } else {
      dataAddress = rt.heap.reallocate(dataAddress, room);
    }
    byte[] copy = new byte[(int) room];
    System.arraycopy(data, start, copy, 0, (int) Math.min(requested, size));
    data = copy;
    start = 0;
    size = (int) requested;
    alloc = (int) room;
  }

  /** Replaces bytes {@code low..high-1} ({@code bytearray_setslice_linear}). */
  void replace(Runtime rt, int low, int high, byte[] with) {
    int growth = with.length - (high - low);
    if (growth < 0) {
      requireResizable(rt);
      int tail = size - high;
      if (low == 0) {
        start -= growth;
      } else {
        System.arraycopy(data, start + high, data, start + low + with.length, tail);
      }
      if (low == 0) {
        size += growth;
        shrink(rt);
      } else {
        resize(rt, size + growth);
      }
    } else if (growth > 0) {
      int tail = size - high;
      resize(rt, (long) size + growth);
      System.arraycopy(data, start + high, data, start + low + with.length, tail);
    }
    System.arraycopy(with, 0, data, start + low, with.length);
  }

  /** After the start has moved to the front's end: gives room back if less than half is used. */
  private void shrink(Runtime rt) {
    if (size < alloc / 2) {
      move(rt, size, size + 1L);
    }
  }

  /** {@code __alloc__()}. */
  int allocated() {
    return alloc;
  }

  void set(int index, byte value) {
    data[start + index] = value;
  }

  void append(Runtime rt, byte value) {
    resize(rt, size + 1L);
    data[start + size - 1] = value;
  }

  @Override
  public BufferView buffer() {
    return BufferView.ofBytes(data, start, size, false);
  }

  @Override
  public void hold() {
    exports++;
  }

  @Override
  public void letGo() {
    exports--;
  }

  @Override
  int length() {
    return size;
  }

  @Override
  byte at(int index) {
    return data[start + index];
  }

  @Override
  byte[] bytes() {
    return Arrays.copyOfRange(data, start, start + size);
  }

  @Override
  Text text() {
    return Codecs.latin1(data, start, start + size);
  }

  @Override
  HeapObject like(Runtime rt, byte[] result) {
    return of(rt, result);
  }

  @Override
  HeapObject freshLike(Runtime rt, byte[] result) {
    return of(rt, result);
  }

  @Override
  HeapObject unchanged(Runtime rt) {
    return of(rt, bytes());
  }

  @Override
  public long basicBytes() {
    return type.basicSize() + alloc;
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    if (dataAddress != 0) {
      visitor.visit(dataAddress, alloc, "ob_bytes");
    }
  }

  @Override
  public void dealloc(Heap heap) {
    if (dataAddress != 0) {
      heap.free(dataAddress);
    }
    heap.release(this);
  }
}
