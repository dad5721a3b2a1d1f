package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What cells can do. */
final class CellType {

  private CellType() {}

  static void define(TypeBuilder builder) {
    builder.type.tpRepr = CellType::repr;
    builder.getset("cell_contents", CellType::get, CellType::set);
  }

  private static HeapObject get(Runtime rt, HeapObject self) {
    HeapObject contents = ((CellObject) self).contents;
    if (contents == null) {
      throw rt.valueError("cell is empty");
    }
    return Runtime.owned(contents);
  }

  private static void set(Runtime rt, HeapObject self, HeapObject value) {
    CellObject cell = (CellObject) self;
    HeapObject old = cell.contents;
    if (value != null) {
      value.incref();
    }
    cell.contents = value;
    rt.heap.decrefIfPresent(old);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    HeapObject contents = ((CellObject) self).contents;
    String shown =
        contents == null
            ? "empty"
            : contents.type.name() + " object at " + Objects.hexAddress(contents);
    return rt.newStr("<cell at " + Objects.hexAddress(self) + ": " + shown + ">");
  }
}
