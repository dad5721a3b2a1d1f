package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Text;

/** What strings can do. */
final class StrType {

  private StrType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = (rt, self) -> rt.newStr(((StrObject) self).text.repr());
    type.tpStr = StrType::str;
    type.tpHash = (rt, self) -> ((StrObject) self).hash();
    type.tpRichcompare = StrType::compare;
    type.sqLength = (rt, self) -> ((StrObject) self).text.length();
    type.sqConcat = StrType::concat;
    type.tpIter = StrIterator::create;
  }

  private static HeapObject str(Runtime rt, HeapObject self) {
    return self.type == rt.types.str ? Runtime.owned(self) : rt.newStr(((StrObject) self).text);
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

  private static HeapObject concat(Runtime rt, HeapObject left, HeapObject right) {
    if (!(right instanceof StrObject b)) {
      throw rt.typeError("can only concatenate str (not \"" + right.type.name() + "\") to str");
    }
    Text a = ((StrObject) left).text;
    if (a.length() == 0 && right.type == rt.types.str) {
      return Runtime.owned(right);
    }
    return rt.newStr(a.concat(b.text));
  }
}
