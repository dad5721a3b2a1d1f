package org.heaplab.types;

/** What sets and frozensets can do. */
final class SetType {

  private SetType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasWeakrefs = true;
    type.sqLength = (rt, self) -> ((SetObject) self).size();
    type.sqContains =
        (rt, self, key) -> ((SetObject) self).contains(rt, key, DictObject.hashOf(rt, key));
  }
}
