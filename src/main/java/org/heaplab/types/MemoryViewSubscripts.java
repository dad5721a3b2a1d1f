package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;

/** {@code memoryview[key]}, read and written. */
final class MemoryViewSubscripts {

  private MemoryViewSubscripts() {}

  static HeapObject item(Runtime rt, HeapObject self, long index) {
    BufferView view = ((MemoryViewObject) self).view(rt);
    requireSupported(rt, view);
    if (view.dimensions() == 0) {
      throw rt.typeError("invalid indexing of 0-dim memory");
    }
    if (view.dimensions() > 1) {
      throw notImplemented(rt, "multi-dimensional sub-views are not implemented");
    }
    return MemoryItems.get(rt, view, view.place(checked(rt, view, 0, index)));
  }

  private static void requireSupported(Runtime rt, BufferView view) {
    if (MemoryItems.sizeOf(rt, view.format()) < 0) {
      throw notImplemented(rt, "memoryview: unsupported format " + view.format());
    }
  }

  private static RuntimeException notImplemented(Runtime rt, String message) {
    return rt.raise(rt.exceptions.notImplementedError, message);
  }

  private static int checked(Runtime rt, BufferView view, int dimension, long index) {
    int length = view.shape()[dimension];
    long place = index < 0 ? index + length : index;
    if (place < 0 || place >= length) {
      throw rt.raise(
          rt.exceptions.indexError, "index out of bounds on dimension " + (dimension + 1));
    }
    return (int) place;
  }

  static HeapObject get(Runtime rt, HeapObject self, HeapObject key) {
    MemoryViewObject memory = (MemoryViewObject) self;
    BufferView view = memory.view(rt);
    if (view.dimensions() == 0) {
      return scalar(rt, memory, view, key);
    }
    if (Numbers.isIndex(key)) {
      return item(rt, self, Numbers.asSsize(rt, key, rt.exceptions.indexError));
    }
    if (key instanceof SliceObject slice) {
      return part(rt, memory, view, slice);
    }
    if (isIndexTuple(key)) {
      requireSupported(rt, view);
      return MemoryItems.get(rt, view, place(rt, memory, (TupleObject) key));
    }
    if (isSliceTuple(key)) {
      throw notImplemented(rt, "multi-dimensional slicing is not implemented");
    }
    throw rt.typeError("memoryview: invalid slice key");
  }

  private static HeapObject scalar(
      Runtime rt, MemoryViewObject memory, BufferView view, HeapObject key) {
    if (key instanceof TupleObject tuple && tuple.size() == 0) {
      requireSupported(rt, view);
      return MemoryItems.get(rt, view, view.place());
    }
    if (key == rt.ellipsis) {
      return Runtime.owned(memory);
    }
    throw rt.typeError("invalid indexing of 0-dim memory");
  }

  /** The memory stays open while the slice's own code runs. */
  private static HeapObject part(
      Runtime rt, MemoryViewObject memory, BufferView view, SliceObject slice) {
    memory.buffer.open();
    try {
      return MemoryViewObject.of(rt, memory, sliced(rt, view, slice));
    } finally {
      memory.buffer.close(rt.heap);
    }
  }

  private static BufferView sliced(Runtime rt, BufferView view, SliceObject slice) {
    SliceBounds bounds = SliceBounds.unpack(rt, slice);
    int count = (int) bounds.adjust(view.shape()[0]);
    return view.slice((int) bounds.start, (int) bounds.step, count);
  }

  private static boolean isIndexTuple(HeapObject key) {
    return key instanceof TupleObject tuple
        && Arrays.stream(tuple.items).allMatch(Numbers::isIndex);
  }

  private static boolean isSliceTuple(HeapObject key) {
    return key instanceof TupleObject tuple
        && tuple.size() > 0
        && Arrays.stream(tuple.items).allMatch(SliceObject.class::isInstance);
  }

  /** Where the item is that a tuple of ints names. */
  private static int place(Runtime rt, MemoryViewObject memory, TupleObject key) {
    BufferView view = memory.view(rt);
    int count = key.size();
    if (count < view.dimensions()) {
      throw notImplemented(rt, "sub-views are not implemented");
    }
    if (count > view.dimensions()) {
      throw rt.typeError(
          "cannot index " + view.dimensions() + "-dimension view with " + count + "-element tuple");
    }
    int[] index = new int[count];
    for (int i = 0; i < count; i++) {
      long wanted = Numbers.asSsize(rt, key.items[i], rt.exceptions.indexError);
      index[i] = checked(rt, memory.view(rt), i, wanted);
    }
    return view.place(index);
  }

  static void set(Runtime rt, HeapObject self, HeapObject key, HeapObject value) {
    MemoryViewObject memory = (MemoryViewObject) self;
    BufferView view = memory.view(rt);
    if (view.readOnly()) {
      throw rt.typeError("cannot modify read-only memory");
    }
    if (value == null) {
      throw rt.typeError("cannot delete memory");
    }
    if (!(key instanceof SliceObject slice) || view.dimensions() != 1) {
      setItem(rt, memory, key, value);
      return;
    }
    BufferView target = sliced(rt, view, slice);
    memory.view(rt);
    if (!(value instanceof BufferExporter exporter)) {
      throw rt.typeError("a bytes-like object is required, not '" + value.type.name() + "'");
    }
    BufferView source =
        value instanceof MemoryViewObject other ? other.view(rt) : exporter.buffer();
    copy(rt, target, source);
  }

  private static void setItem(
      Runtime rt, MemoryViewObject memory, HeapObject key, HeapObject value) {
    BufferView view = memory.view(rt);
    requireSupported(rt, view);
    boolean slices = key instanceof SliceObject || (isSliceTuple(key) && view.dimensions() > 0);
    if (view.dimensions() == 0) {
      boolean whole = key == rt.ellipsis || (key instanceof TupleObject t && t.size() == 0);
      if (!whole) {
        throw rt.typeError("invalid indexing of 0-dim memory");
      }
      MemoryItems.put(rt, memory, view.place(), value);
    } else if (Numbers.isIndex(key)) {
      if (view.dimensions() > 1) {
        throw notImplemented(rt, "sub-views are not implemented");
      }
      long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
      MemoryItems.put(rt, memory, view.place(checked(rt, memory.view(rt), 0, index)), value);
    } else if (isIndexTuple(key)) {
      MemoryItems.put(rt, memory, place(rt, memory, (TupleObject) key), value);
    } else if (slices) {
      throw notImplemented(rt, "memoryview slice assignments are currently restricted to ndim = 1");
    } else {
      throw rt.typeError("memoryview: invalid slice key");
    }
  }

  private static void copy(Runtime rt, BufferView target, BufferView source) {
    boolean same =
        source.format().equals(target.format())
            && source.itemSize() == target.itemSize()
            && Arrays.equals(source.shape(), target.shape());
    if (!same) {
      throw rt.valueError("memoryview assignment: lvalue and rvalue have different structures");
    }
    byte[] items = source.toBytes(false);
    int size = target.itemSize();
    for (int i = 0; i < target.shape()[0]; i++) {
      System.arraycopy(items, i * size, target.bytes(), target.place(i), size);
    }
  }
}
