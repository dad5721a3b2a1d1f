package org.heaplab.types.itertools;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code _grouper}: one group of a groupby, as long as that has not gone on. */
final class GrouperObject extends FieldsObject {

  private final GroupByObject parent;
  private final HeapObject targetKey;

  private GrouperObject(GroupByObject parent, HeapObject targetKey) {
    this.parent = parent;
    this.targetKey = targetKey;
  }

  static GrouperObject create(
      Runtime rt, TypeObject type, GroupByObject parent, HeapObject targetKey) {
    parent.incref();
    GrouperObject made = new GrouperObject(parent, Runtime.owned(targetKey));
    rt.allocate(made, type, 0);
    return made;
  }

  static void define(TypeBuilder builder) {
    Selves.define(
        builder,
        (rt, self) -> {
          GrouperObject grouper = (GrouperObject) self;
          return grouper.parent.nextOf(rt, grouper, grouper.targetKey);
        });
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("parent", parent);
    visitor.field("tgtkey", targetKey);
  }
}
