package org.heaplab.types.itertools;

import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.text.ClosestName;

/** The one keyword of constructors that take any number of iterables. */
final class KeywordOnly {

  private KeywordOnly() {}

  /** Borrowed; null where it was left out. */
  static HeapObject of(Runtime rt, String function, String name, DictObject keywords) {
    if (keywords == null || keywords.size() == 0) {
      return null;
    }
    if (keywords.size() > 1) {
      throw rt.typeError(
          function + "() takes at most 1 keyword argument (" + keywords.size() + " given)");
    }
    HeapObject value = keywords.borrow(rt.intern(name));
    if (value == null) {
      String other = keywords.keysInOrder()[0].toString();
      String meant = ClosestName.of(List.of(name), other);
      throw rt.typeError(rt.build.wording().unexpectedKeyword(function, other, meant));
    }
    return value;
  }
}
