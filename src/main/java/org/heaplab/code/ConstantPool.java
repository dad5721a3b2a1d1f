package org.heaplab.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The constants of one compilation: equal ones are one object.
 *
 * @see "Python/compile.c: c_const_cache"
 */
final class ConstantPool {

  private final Map<Constant, Constant> known = new HashMap<>();

  /** The one constant that equals this one; its items are merged as well. */
  Constant merge(Constant constant) {
    Constant present = known.get(constant);
    if (present != null) {
      return present;
    }
    Constant merged = withMergedItems(constant);
    known.put(merged, merged);
    return merged;
  }

  /** As {@link #merge}, but the items stay what they are. */
  <T extends Constant> T mergeShallow(T constant) {
    Constant present = known.putIfAbsent(constant, constant);
    @SuppressWarnings("unchecked") // equal constants are of one class
    T merged = present == null ? constant : (T) present;
    return merged;
  }

  private Constant withMergedItems(Constant constant) {
    if (constant instanceof Constant.Tuple tuple) {
      return new Constant.Tuple(mergeAll(tuple.items()));
    }
    if (constant instanceof Constant.FrozenSet set) {
      return new Constant.FrozenSet(mergeAll(set.items()));
    }
    return constant;
  }

  private List<Constant> mergeAll(List<Constant> items) {
    return items.stream().map(this::merge).toList();
  }
}
