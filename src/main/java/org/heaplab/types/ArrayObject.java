package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.WeakReferenceObject;

/**
 * {@code array.array}.
 *
 * <pre>
 *   +16  ob_size      8
 *   +24  ob_item      8   → a block of allocated items
 *   +32  allocated    8
 *   +40  ob_descr     8
 *   +48  weakreflist  8
 *   +56  ob_exports   8   views that forbid a resize
 * </pre>
 *
 * @see "array_resize in Modules/arraymodule.c (3.13)"
 */
public final class ArrayObject extends HeapObject implements BufferExporter {

  final ArrayItems kind;

  /** As many bytes as the block has, at least. */
  private byte[] data = {};

  private int size;
  private int allocated;
  private long dataAddress;
  private int exports;
  private WeakReferenceObject weakrefs;

  private ArrayObject(ArrayItems kind) {
    this.kind = kind;
  }

  /** With so many items, all 0, and no room for more. */
  static ArrayObject create(Runtime rt, TypeObject type, ArrayItems kind, long length) {
    if (length > Integer.MAX_VALUE / 8) {
      throw rt.memoryError();
    }
    ArrayObject array = new ArrayObject(kind);
    rt.allocate(array, type, 0);
    if (length > 0) {
      array.move(rt, length);
    }
    array.size = (int) length;
    return array;
  }

  private void move(Runtime rt, long room) {
    if (room > Integer.MAX_VALUE / 8) {
      throw rt.memoryError();
    }
    dataAddress = rt.heap.reallocate(dataAddress, room * kind.size);
    allocated = (int) room;
    data = Arrays.copyOf(data, allocated * kind.size);
  }

  /** So many items and no room for more, in an array that is still empty. */
  void exactly(Runtime rt, int length) {
    if (length > 0) {
      move(rt, length);
      size = length;
    }
  }

  /** Sets the length; refused while a view is open. */
  void resize(Runtime rt, long length) {
    if (exports > 0 && length != size) {
      throw rt.raise(
          rt.exceptions.all().get("BufferError"),
          "cannot resize an array that is exporting buffers");
    }
    if (allocated >= length && size < length + 16 && dataAddress != 0) {
      size = (int) length;
    } else if (length == 0) {
      freeItems(rt.heap);
    } else {
      move(rt, (length >> 4) + (size < 8 ? 3 : 7) + length);
      size = (int) length;
    }
  }

  private void freeItems(Heap heap) {
    if (dataAddress != 0) {
      heap.free(dataAddress);
    }
    dataAddress = 0;
    allocated = 0;
    size = 0;
    data = new byte[0];
  }

  int size() {
    return size;
  }

  /** {@code buffer_info()[0]}. */
  long itemsAddress() {
    return dataAddress;
  }

  HeapObject get(Runtime rt, int index) {
    return kind.get(rt, data, index * kind.size);
  }

  void set(int index, byte[] item) {
    System.arraycopy(item, 0, data, index * kind.size, kind.size);
  }

  void append(Runtime rt, byte[] item) {
    resize(rt, size + 1L);
    set(size - 1, item);
  }

  /** The items' bytes, copied. */
  byte[] bytes() {
    return bytes(0, size);
  }

  byte[] bytes(int from, int to) {
    return Arrays.copyOfRange(data, from * kind.size, to * kind.size);
  }

  /** Writes items from one place on. */
  void write(int index, byte[] items) {
    System.arraycopy(items, 0, data, index * kind.size, items.length);
  }

  /** Puts items in the place of others ({@code array_ass_slice}). */
  void replace(Runtime rt, int low, int high, byte[] with) {
    int count = with.length / kind.size;
    byte[] tail = bytes(high, size);
    int length = size - (high - low) + count;
    resize(rt, length);
    write(low, with);
    write(low + count, tail);
  }

  @Override
  public BufferView buffer() {
    return BufferView.ofItems(data, 0, size, kind.format(), kind.size, false);
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
  public WeakReferenceObject weakrefs() {
    return weakrefs;
  }

  @Override
  public void setWeakrefs(WeakReferenceObject newest) {
    weakrefs = newest;
  }

  @Override
  public long basicBytes() {
    return type.basicSize() + (long) allocated * kind.size;
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    if (dataAddress != 0) {
      visitor.visit(dataAddress, (long) allocated * kind.size, "ob_item");
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (weakrefs != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    freeItems(heap);
    heap.release(this);
  }
}
