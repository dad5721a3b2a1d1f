package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Quoting;
import org.heaplab.types.text.Search;
import org.heaplab.types.text.Text;

/**
 * The slots of str.
 *
 * @see "Objects/unicodeobject.c (3.13)"
 */
final class StrType {

  private StrType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = (rt, self) -> rt.freshStr(Quoting.repr(((StrObject) self).text, rt.unicode));
    type.tpStr = StrResult::unchanged;
    type.tpHash = (rt, self) -> ((StrObject) self).hash();
    type.tpRichcompare = StrType::compare;
    type.sqLength = (rt, self) -> ((StrObject) self).text.length();
    type.mpLength = type.sqLength;
    type.sqConcat = Faults.guarded(StrType::concat);
    type.sqRepeat = StrType::repeat;
    type.sqItem = StrType::item;
    type.mpSubscript = StrType::subscript;
    type.sqContains = StrType::contains;
    type.tpIter = StrIterator::create;
    type.nbBinary[BinaryOp.REMAINDER] = Faults.guarded(StrFormatMethods::percent);
    StrNew.define(type);
    StrSearchMethods.define(builder);
    StrSplitMethods.define(builder);
    StrCaseMethods.define(builder);
    StrLayoutMethods.define(builder);
    StrFormatMethods.define(builder);
    StrTranslateMethods.define(builder);
    builder.ownSize().method("__getnewargs__", StrType::newArguments);
  }

  private static HeapObject newArguments(Runtime rt, HeapObject self) {
    return TupleObject.steal(rt, rt.freshStr(((StrObject) self).text));
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if (!(left instanceof StrObject a) || !(right instanceof StrObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    if (op == CompareOp.EQ || op == CompareOp.NE) {
      return rt.bool(a.text.equals(b.text) == (op == CompareOp.EQ));
    }
    return rt.bool(CompareOp.holds(op, a.text.compareTo(b.text)));
  }

  static HeapObject concat(Runtime rt, HeapObject left, HeapObject right) {
    if (!(right instanceof StrObject b)) {
      throw rt.typeError("can only concatenate str (not \"" + right.type.name() + "\") to str");
    }
    Text a = ((StrObject) left).text;
    if (a.isEmpty()) {
      return StrResult.unchanged(rt, right);
    }
    if (b.text.isEmpty()) {
      return StrResult.unchanged(rt, left);
    }
    rt.heap.requireRoom((long) a.length() + b.text.length());
    return rt.newStr(a.concat(b.text));
  }

  private static HeapObject repeat(Runtime rt, HeapObject self, long count) {
    Text text = ((StrObject) self).text;
    if (count == 1) {
      return StrResult.unchanged(rt, self);
    }
    try {
      if (count > 0 && !text.isEmpty() && count < Long.MAX_VALUE / text.length()) {
        rt.heap.requireRoom(count * text.length());
      }
      return rt.freshStr(text.repeat(count));
    } catch (FormatFault fault) {
      throw Faults.raised(rt, fault);
    }
  }

  private static HeapObject item(Runtime rt, HeapObject self, long index) {
    Text text = ((StrObject) self).text;
    if (index < 0 || index >= text.length()) {
      throw rt.raise(rt.exceptions.indexError, "string index out of range");
    }
    return rt.newStr(Text.ofCodePoint(text.at((int) index)));
  }

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject key) {
    Text text = ((StrObject) self).text;
    if (Numbers.isIndex(key)) {
      long index = Numbers.asSsize(rt, key, rt.exceptions.indexError);
      return item(rt, self, index < 0 ? index + text.length() : index);
    }
    if (!(key instanceof SliceObject slice)) {
      throw rt.typeError("string indices must be integers, not '" + key.type.name() + "'");
    }
    SliceBounds bounds = SliceBounds.unpack(rt, slice);
    long count = bounds.adjust(text.length());
    if (count <= 0) {
      return rt.newStr(Text.EMPTY);
    }
    if (bounds.step == 1) {
      return StrResult.of(rt, self, text.slice((int) bounds.start, (int) bounds.stop));
    }
    return rt.freshStr(text.slice((int) bounds.start, (int) bounds.step, count));
  }

  private static boolean contains(Runtime rt, HeapObject self, HeapObject element) {
    if (!(element instanceof StrObject sub)) {
      throw rt.typeError(
          "'in <string>' requires string as left operand, not " + element.type.name());
    }
    return Search.contains(((StrObject) self).text, sub.text);
  }
}
