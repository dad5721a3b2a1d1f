package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;

/**
 * Tuples whose items have names, such as {@code sys.version_info}.
 *
 * @see "Objects/structseq.c (3.13)"
 */
public final class StructSequence {

  private static final Signature NEW = Signature.parse("structseq", "sequence, dict={}");

  private final String name;
  private final List<String> fields;
  private final List<Hidden> hidden;

  /** Whether a program can make instances. */
  private final boolean canBeMade;

  /** A field that is no item, with the one value that it has. */
  public record Hidden(String name, int value) {}

  private StructSequence(String name, List<String> fields, List<Hidden> hidden, boolean canBeMade) {
    this.name = name;
    this.fields = fields;
    this.hidden = hidden;
    this.canBeMade = canBeMade;
  }

  /**
   * A new type of them.
   *
   * @param name with its module
   */
  public static TypeObject type(Runtime rt, String name, String... fields) {
    return type(rt, new StructSequence(name, List.of(fields), List.of(), true));
  }

  private static TypeObject type(Runtime rt, StructSequence shape) {
    return rt.types.addLateOn(rt.types.tuple, shape.name, builder -> shape.define(rt, builder));
  }

  /** A new type whose instances only the interpreter makes. */
  public static TypeObject closedType(
      Runtime rt, String name, List<String> fields, List<Hidden> hidden) {
    return type(rt, new StructSequence(name, fields, hidden, false));
  }

  /** An instance; takes over the items. */
  public static TupleObject of(Runtime rt, TypeObject type, HeapObject... items) {
    return TupleObject.stealAs(rt, type, items);
  }

  private void define(Runtime rt, TypeBuilder builder) {
    if (canBeMade) {
      builder.type.tpNew = this::make;
    } else {
      builder.type.flags |= TypeObject.DISALLOW_INSTANTIATION;
    }
    builder.type.tpRepr = (r, self) -> repr(r, (TupleObject) self);
    builder.method("__reduce__", this::reduce);
    if (rt.build.since(13)) {
      builder.methodVarargs("__replace__", this::replace);
    }
    HeapObject[] names = new HeapObject[fields.size()];
    for (int i = 0; i < names.length; i++) {
      int item = i;
      builder.member(fields.get(i), (r, self) -> Runtime.owned(((TupleObject) self).items[item]));
      names[i] = rt.newStr(fields.get(i));
    }
    for (Hidden field : hidden) {
      builder.member(field.name, (r, self) -> LongObject.of(r, field.value));
    }
    constant(rt, builder, "n_sequence_fields", LongObject.of(rt, names.length));
    constant(rt, builder, "n_fields", LongObject.of(rt, names.length + hidden.size()));
    constant(rt, builder, "n_unnamed_fields", LongObject.of(rt, 0));
    constant(rt, builder, "__match_args__", TupleObject.steal(rt, names));
  }

  private static void constant(Runtime rt, TypeBuilder builder, String name, HeapObject value) {
    builder.constant(name, value);
    rt.heap.decref(value);
  }

  private HeapObject make(Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    HeapObject[] given = NEW.bind(rt, args, keywords);
    TupleObject items = itemsOf(rt, given[0]);
    try {
      checkLength(rt, items.size());
      checkNames(rt, given[1]);
      return TupleObject.stealAs(rt, type, owned(items.items));
    } finally {
      rt.heap.decref(items);
    }
  }

  private static TupleObject itemsOf(Runtime rt, HeapObject sequence) {
    TypeObject type = (TypeObject) sequence.type;
    if (type.tpIter == null && type.sqItem == null) {
      throw rt.typeError("constructor requires a sequence");
    }
    return TupleObject.from(rt, sequence);
  }

  private void checkLength(Runtime rt, int given) {
    if (given != fields.size()) {
      throw rt.typeError(
          name + "() takes a " + fields.size() + "-sequence (" + given + "-sequence given)");
    }
  }

  /** Names are for hidden fields, of which no type that can be called has any. */
  private void checkNames(Runtime rt, HeapObject names) {
    if (names == null) {
      return;
    }
    if (!(names instanceof DictObject dict)) {
      throw rt.typeError(name + "() takes a dict as second arg, if any");
    }
    if (dict.size() > 0 && rt.build.since(13)) {
      throw rt.typeError(name + "() got duplicate or unexpected field name(s)");
    }
  }

  private static HeapObject[] owned(HeapObject[] items) {
    HeapObject[] copy = items.clone();
    for (HeapObject item : copy) {
      item.incref();
    }
    return copy;
  }

  /** A copy with some items changed (3.13). */
  private HeapObject replace(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (count > 0) {
      throw rt.typeError("__replace__() takes no positional arguments");
    }
    HeapObject[] items = ((TupleObject) self).items.clone();
    for (int i = 0; keywords != null && i < keywords.size(); i++) {
      int field = fields.indexOf(keywords.items[i].toString());
      if (field < 0) {
        throw unexpected(rt, keywords);
      }
      items[field] = args[from + i];
    }
    return TupleObject.stealAs(rt, (TypeObject) self.type, owned(items));
  }

  private RuntimeException unexpected(Runtime rt, TupleObject keywords) {
    ListObject unknown = ListObject.create(rt);
    for (HeapObject keyword : keywords.items) {
      if (!fields.contains(keyword.toString())) {
        unknown.append(rt, keyword);
      }
    }
    try {
      return rt.typeError("Got unexpected field name(s): " + Objects.reprText(rt, unknown));
    } finally {
      rt.heap.decref(unknown);
    }
  }

  private HeapObject repr(Runtime rt, TupleObject self) {
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < self.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(fields.get(i)).append('=');
      text.append(Objects.reprText(rt, self.items[i]));
    }
    return rt.newStr(text.append(')').toString());
  }

  private HeapObject reduce(Runtime rt, HeapObject self) {
    TupleObject tuple = (TupleObject) self;
    HeapObject plain = TupleObject.copyOf(rt, tuple.items, 0, tuple.size());
    DictObject others = DictObject.create(rt);
    for (Hidden field : hidden) {
      HeapObject value = LongObject.of(rt, field.value);
      others.put(rt, rt.intern(field.name), value);
      rt.heap.decref(value);
    }
    HeapObject args = TupleObject.steal(rt, plain, others);
    return TupleObject.steal(rt, Runtime.owned(self.type), args);
  }
}
