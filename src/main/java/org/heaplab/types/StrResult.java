package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Text;

/**
 * What methods of str return: the string itself where nothing changed, the ones that exist once
 * where CPython looks for them, else a new one.
 */
final class StrResult {

  private StrResult() {}

  /** {@code unicode_result_unchanged}: the string itself; a copy of a subclass's instance. */
  static HeapObject unchanged(Runtime rt, HeapObject self) {
    return self.type == rt.types.str ? Runtime.owned(self) : rt.freshStr(((StrObject) self).text);
  }

  /** Operations on a text answer that very text where they change nothing. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isOwn(HeapObject self, Text result) {
    return result == ((StrObject) self).text;
  }

  /** {@code unicode_result}. */
  static HeapObject of(Runtime rt, HeapObject self, Text result) {
    return isOwn(self, result) ? unchanged(rt, self) : rt.newStr(result);
  }

  /** A result that {@code PyUnicode_New} made, which is new even where one character is left. */
  static HeapObject fresh(Runtime rt, HeapObject self, Text result) {
    return isOwn(self, result) ? unchanged(rt, self) : rt.freshStr(result);
  }

  /** A list of the rest that no cut was made in: a copy, even of the whole. */
  static HeapObject rest(Runtime rt, List<Text> parts) {
    ListObject list = ListObject.create(rt, 1);
    for (Text part : parts) {
      list.stealAppend(rt, rt.newStr(part));
    }
    return list;
  }

  /** A list with room for so many at first. */
  static HeapObject list(Runtime rt, HeapObject self, List<Text> parts, int room) {
    ListObject list = ListObject.create(rt, room);
    for (Text part : parts) {
      list.stealAppend(rt, of(rt, self, part));
    }
    return list;
  }

  /**
   * A filled-in template: the template itself, of a subclass even, where nothing was to fill in.
   */
  static HeapObject filledIn(Runtime rt, StrObject template, Text result) {
    return isOwn(template, result) && !result.isEmpty()
        ? Runtime.owned(template)
        : rt.newStr(result);
  }
}
