package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** What cells can do. */
final class CellType {

  private CellType() {}

  static void define(TypeBuilder builder) {
    builder.type.tpNew = CellType::tpNew;
    builder.type.tpRepr = CellType::repr;
    builder.type.tpRichcompare = CellType::compare;
    builder.getset("cell_contents", CellType::get, CellType::set);
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("cell() takes no keyword arguments");
    }
    if (args.size() > 1) {
      throw rt.typeError("cell expected at most 1 argument, got " + args.size());
    }
    return CellObject.steal(rt, args.size() == 0 ? null : Runtime.owned(args.items[0]));
  }

  /** By contents; an empty cell is less than any other. */
  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (!(left instanceof CellObject a) || !(right instanceof CellObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (a.contents != null && b.contents != null) {
      return Objects.richCompare(rt, a.contents, b.contents, op);
    }
    int order = (b.contents == null ? 1 : 0) - (a.contents == null ? 1 : 0);
    return rt.bool(CompareOp.holds(op, order));
  }

  private static HeapObject get(Runtime rt, HeapObject self) {
    HeapObject contents = ((CellObject) self).contents;
    if (contents == null) {
      throw rt.valueError("Cell is empty");
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
