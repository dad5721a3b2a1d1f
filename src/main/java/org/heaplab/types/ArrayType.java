package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Quoting;

/** The slots of {@code array.array}, and its iterator. */
public final class ArrayType {

  final TypeObject array;
  final TypeObject iterator;

  private ArrayType(Runtime rt) {
    iterator = rt.types.addLate("array.arrayiterator", ArrayIterator::define);
    array = rt.types.addLate("array.array", this::define);
  }

  /** Makes the types for an import of the module; {@code array.array}, borrowed. */
  public static TypeObject create(Runtime rt) {
    return new ArrayType(rt).array;
  }

  private void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.flags |= TypeObject.SEQUENCE;
    type.hasWeakrefs = true;
    type.tpNew = ArrayNew::make;
    type.tpRepr = ArrayType::repr;
    type.tpHash = Objects.HASH_NOT_IMPLEMENTED;
    type.tpRichcompare = ArrayComparison::compare;
    type.tpIter = (rt, self) -> ArrayIterator.create(rt, iterator, self);
    type.sqLength = (rt, self) -> ((ArrayObject) self).size();
    type.mpLength = type.sqLength;
    type.sqConcat = ArraySlots::concat;
    type.sqRepeat = ArraySlots::repeat;
    type.sqInplaceConcat = ArraySlots::extendInPlace;
    type.sqInplaceRepeat = ArraySlots::repeatInPlace;
    type.sqContains = ArraySlots::contains;
    type.sqItem = ArraySlots::item;
    type.sqAssItem = ArraySlots::setItem;
    type.mpSubscript = ArraySlots::subscript;
    type.mpAssSubscript = ArraySlots::assign;
    ArrayMethods.define(builder);
    ArrayFiles.define(builder);
    BufferMethods.define(builder, true);
    if (type.runtime().build.since(12)) {
      builder.generic();
    }
    builder.ownSize();
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    ArrayObject array = (ArrayObject) self;
    String name = ((TypeObject) self.type).shortName();
    String start = name + "('" + array.kind.code + "'";
    if (array.size() == 0) {
      return rt.newStr(start + ")");
    }
    if (array.kind.isText()) {
      return rt.newStr(start + ", " + Quoting.repr(ArrayMethods.text(rt, array), rt.unicode) + ")");
    }
    HeapObject list = ArrayMethods.toList(rt, self);
    try {
      return rt.newStr(start + ", " + Objects.reprText(rt, list) + ")");
    } finally {
      rt.heap.decref(list);
    }
  }
}
