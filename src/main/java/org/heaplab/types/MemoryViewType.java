package org.heaplab.types;

import java.util.Arrays;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.number.Hashes;

/**
 * The slots of memoryview.
 *
 * @see "Objects/memoryobject.c (3.13)"
 */
final class MemoryViewType {

  private MemoryViewType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasWeakrefs = true;
    type.tpRepr = MemoryViewType::repr;
    type.tpHash = MemoryViewType::hash;
    type.tpRichcompare = MemoryViewType::compare;
    type.sqLength = MemoryViewType::length;
    type.mpLength = type.sqLength;
    type.sqItem = MemoryViewSubscripts::item;
    type.mpSubscript = MemoryViewSubscripts::get;
    type.mpAssSubscript = MemoryViewSubscripts::set;
    type.tpIter = MemoryIterator::create;
    Constructor.define(type, "object", (rt, made, args) -> MemoryViewObject.of(rt, args[0]));
    MemoryViewMethods.define(builder);
    BufferMethods.define(builder, true);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    String state = ((MemoryViewObject) self).isReleased() ? "released memory" : "memory";
    return rt.newStr("<" + state + " at " + Objects.hexAddress(self) + ">");
  }

  private static long length(Runtime rt, HeapObject self) {
    BufferView view = ((MemoryViewObject) self).view(rt);
    if (view.dimensions() > 0) {
      return view.shape()[0];
    }
    if (rt.build.since(12)) {
      throw rt.typeError("0-dim memory has no length");
    }
    return 1;
  }

  private static long hash(Runtime rt, HeapObject self) {
    MemoryViewObject memory = (MemoryViewObject) self;
    if (memory.hash != -1) {
      return memory.hash;
    }
    BufferView view = memory.view(rt);
    if (!view.readOnly()) {
      throw rt.valueError("cannot hash writable memoryview object");
    }
    if ("Bbc".indexOf(MemoryItems.code(view.format())) < 0) {
      throw rt.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    if (!(memory.buffer.exporter instanceof MemoryViewObject)) {
      Objects.hash(rt, memory.buffer.exporter);
    }
    memory.hash = Hashes.bytes(view.toBytes(false));
    return memory.hash;
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (op != CompareOp.EQ && op != CompareOp.NE) {
      return Runtime.owned(rt.notImplemented);
    }
    MemoryViewObject memory = (MemoryViewObject) left;
    if (memory.isReleased()) {
      return rt.bool((left == right) == (op == CompareOp.EQ));
    }
    if (UserBuffers.shows(right)) {
      return compareUser(rt, left, right, op);
    }
    if (!(right instanceof BufferExporter other)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (right instanceof MemoryViewObject second && second.isReleased()) {
      return rt.bool((left == right) == (op == CompareOp.EQ));
    }
    boolean equal = equal(rt, memory.view(rt), other.buffer());
    return rt.bool(equal == (op == CompareOp.EQ));
  }

  private static HeapObject compareUser(Runtime rt, HeapObject left, HeapObject right, int op) {
    HeapObject view = MemoryViewObject.of(rt, right);
    try {
      return compare(rt, left, view, op);
    } finally {
      rt.heap.decref(view);
    }
  }

  private static boolean equal(Runtime rt, BufferView a, BufferView b) {
    if (!Arrays.equals(a.shape(), b.shape())) {
      return false;
    }
    if (MemoryItems.sizeOf(rt, a.format()) < 0 || MemoryItems.sizeOf(rt, b.format()) < 0) {
      return a.format().equals(b.format()) && Arrays.equals(a.toBytes(false), b.toBytes(false));
    }
    int[] index = new int[a.dimensions()];
    for (int i = a.count(); i > 0; i--) {
      if (!equalItems(rt, a, b, index)) {
        return false;
      }
      a.advance(index, false);
    }
    return true;
  }

  private static boolean equalItems(Runtime rt, BufferView a, BufferView b, int[] index) {
    HeapObject left = MemoryItems.get(rt, a, a.place(index));
    HeapObject right = MemoryItems.get(rt, b, b.place(index));
    try {
      return isTrue(rt, Objects.richCompare(rt, left, right, CompareOp.EQ));
    } catch (PyRaise e) {
      rt.heap.decref(e.exception());
      return false;
    } finally {
      rt.heap.decref(left);
      rt.heap.decref(right);
    }
  }

  private static boolean isTrue(Runtime rt, HeapObject result) {
    boolean truth = result == rt.true_;
    rt.heap.decref(result);
    return truth;
  }
}
