package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code __buffer__} and {@code __release_buffer__} of types that show their memory (PEP 688). */
final class BufferMethods {

  private static final int WRITABLE = 1;

  private BufferMethods() {}

  static void define(TypeBuilder builder, boolean releases) {
    if (!builder.type.runtime().build.since(12)) {
      return;
    }
    builder.methodO("__buffer__", BufferMethods::buffer);
    if (releases) {
      builder.methodO("__release_buffer__", BufferMethods::release);
    }
  }

  private static HeapObject buffer(Runtime rt, HeapObject self, HeapObject flags) {
    int wanted = Arguments.cInt(rt, flags, 0);
    if (self instanceof MemoryViewObject memory) {
      memory.requireOpen(rt);
    }
    if ((wanted & WRITABLE) != 0 && ((BufferExporter) self).buffer().readOnly()) {
      boolean view = self instanceof MemoryViewObject;
      throw rt.raise(
          rt.exceptions.all().get("BufferError"),
          view ? "memoryview: underlying buffer is not writable" : "Object is not writable.");
    }
    return MemoryViewObject.ofExporter(rt, self);
  }

  private static HeapObject release(Runtime rt, HeapObject self, HeapObject buffer) {
    if (!(buffer instanceof MemoryViewObject memory)) {
      throw rt.typeError("expected a memoryview object");
    }
    memory.requireOpen(rt);
    if (memory.buffer.exporter != self) {
      throw rt.valueError("memoryview's buffer is not this object");
    }
    memory.release(rt);
    return Runtime.owned(rt.none);
  }
}
