package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code memoryview.cast}. */
final class MemoryViewCast {

  private static final int MOST_DIMENSIONS = 64;

  private MemoryViewCast() {}

  static HeapObject cast(Runtime rt, HeapObject self, HeapObject[] args) {
    MemoryViewObject memory = (MemoryViewObject) self;
    BufferView view = memory.view(rt);
    String format = Arguments.str(rt, args[0], "cast() argument 'format'").toString();
    if (!view.isContiguous()) {
      throw rt.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    HeapObject shape = args[1] == rt.none ? null : args[1];
    if ((shape != null || view.dimensions() != 1) && view.count() == 0) {
      throw rt.typeError("memoryview: cannot cast view with zeros in shape or strides");
    }
    if (shape != null) {
      requireShape(rt, view, shape);
    }
    BufferView flat = flat(rt, view, format);
    return MemoryViewObject.of(rt, memory, shape == null ? flat : shaped(rt, flat, shape));
  }

  private static void requireShape(Runtime rt, BufferView view, HeapObject shape) {
    if (!(shape instanceof ListObject) && !(shape instanceof TupleObject)) {
      throw rt.typeError("shape must be a list or a tuple");
    }
    int dimensions = FastItems.count(shape);
    if (dimensions > MOST_DIMENSIONS) {
      throw rt.valueError("memoryview: number of dimensions must not exceed " + MOST_DIMENSIONS);
    }
    if (view.dimensions() != 1 && dimensions != 1) {
      throw rt.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
    }
  }

  private static BufferView flat(Runtime rt, BufferView view, String format) {
    int size = MemoryItems.sizeOf(rt, format);
    if (size < 0) {
      throw rt.valueError(
          "memoryview: destination format must be a native single character format prefixed with"
              + " an optional '@'");
    }
    if (!isByte(view.format()) && !isByte(format)) {
      throw rt.typeError("memoryview: cannot cast between two non-byte formats");
    }
    if (view.byteLength() % size != 0) {
      throw rt.typeError("memoryview: length is not a multiple of itemsize");
    }
    return BufferView.ofItems(
        view.bytes(), view.offset(), view.byteLength() / size, format, size, view.readOnly());
  }

  private static boolean isByte(String format) {
    return "bBc".indexOf(MemoryItems.code(format)) >= 0;
  }

  private static BufferView shaped(Runtime rt, BufferView flat, HeapObject shape) {
    int[] lengths = new int[FastItems.count(shape)];
    long product = 1;
    for (int i = 0; i < lengths.length; i++) {
      if (!(FastItems.array(shape)[i] instanceof LongObject length)) {
        throw rt.typeError("memoryview.cast(): elements of shape must be integers");
      }
      if (length.signum() <= 0) {
        throw rt.valueError("memoryview.cast(): elements of shape must be integers > 0");
      }
      boolean fits = length.isSmall() && length.value <= flat.count() / product;
      product = fits ? product * length.value : Long.MAX_VALUE;
      lengths[i] = (int) length.value;
    }
    if (product != flat.count()) {
      throw rt.typeError("memoryview: product(shape) * itemsize != buffer size");
    }
    int[] strides = new int[lengths.length];
    int stride = flat.itemSize();
    for (int i = lengths.length - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= lengths[i];
    }
    return new BufferView(
        flat.bytes(),
        flat.offset(),
        flat.format(),
        flat.itemSize(),
        flat.readOnly(),
        lengths,
        strides);
  }
}
