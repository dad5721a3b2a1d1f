package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** The methods and attributes of memoryview. */
final class MemoryViewMethods {

  private MemoryViewMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .method("release", MemoryViewMethods::release)
        .method("tobytes", "order='C'", MemoryViewMethods::toBytes)
        .method("hex", "sep=None, bytes_per_sep=1", MemoryViewMethods::hex)
        .method("tolist", MemoryViewMethods::toList)
        .method("cast", "format, shape=None", MemoryViewCast::cast)
        .method("toreadonly", MemoryViewMethods::toReadOnly)
        .method("__enter__", MemoryViewMethods::enter)
        .methodVarargs("__exit__", (rt, self, args, from, count, names) -> release(rt, self))
        .getter("obj", MemoryViewMethods::exporter);
    attribute(builder, "nbytes", (rt, view) -> LongObject.ofSize(rt, view.byteLength()));
    attribute(builder, "itemsize", (rt, view) -> LongObject.ofSize(rt, view.itemSize()));
    attribute(builder, "format", (rt, view) -> rt.newStr(view.format()));
    attribute(builder, "readonly", (rt, view) -> rt.bool(view.readOnly()));
    attribute(builder, "ndim", (rt, view) -> LongObject.of(rt, view.dimensions()));
    attribute(builder, "shape", (rt, view) -> tuple(rt, view.shape()));
    attribute(builder, "strides", (rt, view) -> tuple(rt, view.strides()));
    attribute(builder, "suboffsets", (rt, view) -> TupleObject.steal(rt));
    attribute(builder, "c_contiguous", (rt, view) -> rt.bool(view.isContiguous()));
    attribute(builder, "f_contiguous", (rt, view) -> rt.bool(view.isFortranContiguous()));
    attribute(
        builder,
        "contiguous",
        (rt, view) -> rt.bool(view.isContiguous() || view.isFortranContiguous()));
  }

  /** Reads one attribute of a view. */
  @FunctionalInterface
  private interface Attribute {
    HeapObject of(Runtime rt, BufferView view);
  }

  private static void attribute(TypeBuilder builder, String name, Attribute attribute) {
    builder.getter(name, (rt, self) -> attribute.of(rt, ((MemoryViewObject) self).view(rt)));
  }

  private static HeapObject tuple(Runtime rt, int[] numbers) {
    HeapObject[] items = new HeapObject[numbers.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = LongObject.of(rt, numbers[i]);
    }
    return TupleObject.steal(rt, items);
  }

  private static HeapObject release(Runtime rt, HeapObject self) {
    ((MemoryViewObject) self).release(rt);
    return Runtime.owned(rt.none);
  }

  private static HeapObject enter(Runtime rt, HeapObject self) {
    ((MemoryViewObject) self).requireOpen(rt);
    return Runtime.owned(self);
  }

  private static HeapObject exporter(Runtime rt, HeapObject self) {
    MemoryViewObject memory = (MemoryViewObject) self;
    memory.requireOpen(rt);
    return Runtime.owned(memory.buffer.exporter);
  }

  private static HeapObject toReadOnly(Runtime rt, HeapObject self) {
    MemoryViewObject memory = (MemoryViewObject) self;
    return MemoryViewObject.of(rt, memory, memory.view(rt).readOnlyView());
  }

  private static HeapObject toBytes(Runtime rt, HeapObject self, HeapObject[] args) {
    BufferView view = ((MemoryViewObject) self).view(rt);
    String order = "C";
    if (args[0] != null && args[0] != rt.none) {
      order = Arguments.str(rt, args[0], "tobytes() argument 'order'").toString();
    }
    if (!order.equals("C") && !order.equals("F") && !order.equals("A")) {
      throw rt.valueError("order must be 'C', 'F' or 'A'");
    }
    boolean fortran =
        order.equals("F")
            || (order.equals("A") && view.isFortranContiguous() && !view.isContiguous());
    return BytesObject.fresh(rt, view.toBytes(fortran));
  }

  private static HeapObject hex(Runtime rt, HeapObject self, HeapObject[] args) {
    return ByteCodingMethods.hex(rt, ((MemoryViewObject) self).view(rt).toBytes(false), args);
  }

  private static HeapObject toList(Runtime rt, HeapObject self) {
    BufferView view = ((MemoryViewObject) self).view(rt);
    if (MemoryItems.sizeOf(rt, view.format()) < 0) {
      throw rt.raise(
          rt.exceptions.notImplementedError, "memoryview: unsupported format " + view.format());
    }
    return list(rt, view, 0, view.offset());
  }

  private static HeapObject list(Runtime rt, BufferView view, int dimension, int at) {
    if (dimension == view.dimensions()) {
      return MemoryItems.get(rt, view, at);
    }
    ListObject list = ListObject.create(rt, view.shape()[dimension]);
    for (int i = 0; i < view.shape()[dimension]; i++) {
      list.stealAppend(rt, list(rt, view, dimension + 1, at + i * view.strides()[dimension]));
    }
    return list;
  }
}
