package org.heaplab.code;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The constants of one compilation: equal ones are one object.
 *
 * @see "Python/compile.c: c_const_cache"
 */
final class ConstantPool {

  private final Map<Constant, Constant> known = new HashMap<>();

  /** Those that the syntax tree holds, by identity. */
  private final Set<Constant> literals = Collections.newSetFromMap(new IdentityHashMap<>());

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

  /** As {@link #merge}, of a constant that stands in the syntax tree, as do its items. */
  Constant mergeLiteral(Constant constant) {
    if (constant instanceof Constant.Tuple tuple) {
      tuple.items().forEach(this::mergeLiteral);
    } else if (constant instanceof Constant.FrozenSet set) {
      set.items().forEach(this::mergeLiteral);
    }
    boolean first = !known.containsKey(constant);
    Constant merged = merge(constant);
    // A set is made anew for the code, of items that are merged.
    if (first && !(constant instanceof Constant.FrozenSet)) {
      literals.add(merged);
    }
    return merged;
  }

  /**
   * The constants whose object the syntax tree made, by identity: CPython keeps the tree of a file
   * until its code has run.
   */
  Set<Constant> literals() {
    return literals;
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
