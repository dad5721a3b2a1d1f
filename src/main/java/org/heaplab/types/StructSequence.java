package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;

/**
 * Tuples whose items have names, such as {@code sys.version_info}.
 *
 * @see "Objects/structseq.c (3.13)"
 */
public final class StructSequence {

  private StructSequence() {}

  /**
   * A new type of them.
   *
   * @param name with its module
   */
  public static TypeObject type(Runtime rt, String name, List<String> fields) {
    return rt.types.addLateOn(rt.types.tuple, name, builder -> define(rt, builder, name, fields));
  }

  /** An instance; takes over the items. */
  public static TupleObject of(Runtime rt, TypeObject type, HeapObject... items) {
    return TupleObject.stealAs(rt, type, items);
  }

  private static void define(Runtime rt, TypeBuilder builder, String name, List<String> fields) {
    builder.type.tpRepr = (r, self) -> repr(r, (TupleObject) self, name, fields);
    builder.method("__reduce__", StructSequence::reduce);
    HeapObject[] names = new HeapObject[fields.size()];
    for (int i = 0; i < names.length; i++) {
      int item = i;
      builder.member(fields.get(i), (r, self) -> Runtime.owned(((TupleObject) self).items[item]));
      names[i] = rt.newStr(fields.get(i));
    }
    constant(rt, builder, "n_sequence_fields", LongObject.of(rt, names.length));
    constant(rt, builder, "n_fields", LongObject.of(rt, names.length));
    constant(rt, builder, "n_unnamed_fields", LongObject.of(rt, 0));
    constant(rt, builder, "__match_args__", TupleObject.steal(rt, names));
  }

  private static void constant(Runtime rt, TypeBuilder builder, String name, HeapObject value) {
    builder.constant(name, value);
    rt.heap.decref(value);
  }

  private static HeapObject repr(Runtime rt, TupleObject self, String name, List<String> fields) {
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < self.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(fields.get(i)).append('=');
      text.append(Objects.reprText(rt, self.items[i]));
    }
    return rt.newStr(text.append(')').toString());
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    TupleObject tuple = (TupleObject) self;
    HeapObject plain = TupleObject.copyOf(rt, tuple.items, 0, tuple.size());
    HeapObject args = TupleObject.steal(rt, plain, DictObject.create(rt));
    return TupleObject.steal(rt, Runtime.owned(self.type), args);
  }
}
