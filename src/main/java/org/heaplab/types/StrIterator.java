package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Text;

/** {@code str_ascii_iterator}, {@code str_iterator}. */
final class StrIterator extends IteratorObject {

  private StrIterator(Runtime rt, HeapObject str) {
    super(
        rt,
        ((StrObject) str).text.isAscii() ? rt.types.strAsciiIterator : rt.types.strIterator,
        str);
  }

  static HeapObject create(Runtime rt, HeapObject str) {
    return new StrIterator(rt, str);
  }

  static void define(TypeBuilder builder) {
    defineCommon(builder, StrIterator::next);
    defineState(builder, (rt, str) -> ((StrObject) str).text.length(), (rt, self) -> rt.newStr(""));
  }

  private static HeapObject next(Runtime rt, HeapObject self) {
    StrIterator it = (StrIterator) self;
    if (it.sequence == null) {
      return null;
    }
    Text text = ((StrObject) it.sequence).text;
    if (it.index >= text.length()) {
      return it.exhaust(rt);
    }
    return rt.newStr(Text.ofCodePoint(text.at((int) it.index++)));
  }
}
