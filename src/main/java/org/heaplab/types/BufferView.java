package org.heaplab.types;

/**
 * Memory that an object shows ({@code Py_buffer}); lengths and strides are in bytes where nothing
 * else is said.
 *
 * @param bytes the memory itself, written through unless it is read-only
 * @param offset of the first item
 * @param format of an item, as the {@code struct} module writes it
 * @param shape items in each dimension
 * @param strides from one item to the next in each dimension
 */
record BufferView(
    byte[] bytes,
    int offset,
    String format,
    int itemSize,
    boolean readOnly,
    int[] shape,
    int[] strides) {

  /** A run of bytes. */
  static BufferView ofBytes(byte[] bytes, int offset, int length, boolean readOnly) {
    return ofItems(bytes, offset, length, "B", 1, readOnly);
  }

  /** A run of items. */
  static BufferView ofItems(
      byte[] bytes, int offset, int count, String format, int itemSize, boolean readOnly) {
    return new BufferView(
        bytes, offset, format, itemSize, readOnly, new int[] {count}, new int[] {itemSize});
  }

  int dimensions() {
    return shape.length;
  }

  /** Items altogether. */
  int count() {
    int count = 1;
    for (int length : shape) {
      count *= length;
    }
    return count;
  }

  int byteLength() {
    return count() * itemSize;
  }

  /** Whether the last dimension's items lie side by side and nothing is between rows. */
  boolean isContiguous() {
    int expected = itemSize;
    for (int i = shape.length - 1; i >= 0; i--) {
      if (shape[i] > 1 && strides[i] != expected) {
        return count() == 0;
      }
      expected *= shape[i];
    }
    return true;
  }

  /** As {@link #isContiguous}, the first dimension running fastest. */
  boolean isFortranContiguous() {
    int expected = itemSize;
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] > 1 && strides[i] != expected) {
        return count() == 0;
      }
      expected *= shape[i];
    }
    return true;
  }

  /** The part of the first dimension that a slice chooses. */
  BufferView slice(int start, int step, int count) {
    int[] newShape = shape.clone();
    int[] newStrides = strides.clone();
    newShape[0] = count;
    newStrides[0] = strides[0] * step;
    return new BufferView(
        bytes, offset + start * strides[0], format, itemSize, readOnly, newShape, newStrides);
  }

  BufferView readOnlyView() {
    return new BufferView(bytes, offset, format, itemSize, true, shape, strides);
  }

  /** The items one after another in C's order, or the first dimension fastest. */
  byte[] toBytes(boolean fortran) {
    byte[] out = new byte[byteLength()];
    int[] index = new int[shape.length];
    for (int to = 0; to < out.length; to += itemSize) {
      System.arraycopy(bytes, place(index), out, to, itemSize);
      advance(index, fortran);
    }
    return out;
  }

  int place(int... index) {
    int at = offset;
    for (int i = 0; i < index.length; i++) {
      at += index[i] * strides[i];
    }
    return at;
  }

  void advance(int[] index, boolean fortran) {
    for (int k = 0; k < index.length; k++) {
      int i = fortran ? k : index.length - 1 - k;
      if (++index[i] < shape[i]) {
        return;
      }
      index[i] = 0;
    }
  }
}
