package org.heaplab.types.operator;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code methodcaller}. */
public final class MethodCaller extends Getter {

  private final StrObject name;
  private final TupleObject args;

  /** Null without keywords. */
  private final DictObject keywords;

  private MethodCaller(StrObject name, TupleObject args, DictObject keywords) {
    this.name = name;
    this.args = args;
    this.keywords = keywords;
  }

  public static void define(TypeBuilder builder) {
    builder.type.tpNew = MethodCaller::make;
    define(builder, "methodcaller");
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (args.size() == 0) {
      throw rt.typeError("methodcaller needs at least one argument, the method name");
    }
    if (!(args.items[0] instanceof StrObject name)) {
      throw rt.typeError("method name must be a string");
    }
    TupleObject rest = TupleObject.copyOf(rt, args.items, 1, args.size() - 1);
    DictObject named = null;
    if (keywords != null && keywords.size() > 0) {
      named = DictObject.create(rt);
      named.update(rt, keywords);
    }
    MethodCaller made = new MethodCaller((StrObject) Runtime.owned(rt.intern(name)), rest, named);
    rt.allocate(made, type, 0);
    return made;
  }

  @Override
  HeapObject call(Runtime rt, HeapObject object) {
    if (keywords == null && rt.build.typeObjects().vectorcallsMore()) {
      return Calls.callMethod(rt, object, name, args.items);
    }
    HeapObject method = Attributes.get(rt, object, name);
    try {
      return Calls.callWithTuple(rt, method, args, keywords);
    } finally {
      rt.heap.decref(method);
    }
  }

  @Override
  String shown(Runtime rt) {
    StringBuilder text = new StringBuilder(Objects.reprText(rt, name).toString());
    if (args.size() > 0) {
      text.append(", ").append(commaSeparated(rt, args.items));
    }
    if (keywords != null) {
      HeapObject[] words = keywords.keysInOrder();
      HeapObject[] values = keywords.valuesInOrder();
      for (int i = 0; i < words.length; i++) {
        text.append(", ").append(words[i]).append('=').append(Objects.reprText(rt, values[i]));
      }
    }
    return text.toString();
  }

  /** With keywords, a partial of the type takes them. */
  @Override
  HeapObject reduce(Runtime rt) {
    if (keywords != null) {
      return withKeywords(rt);
    }
    HeapObject[] all = new HeapObject[args.size() + 1];
    all[0] = name;
    System.arraycopy(args.items, 0, all, 1, args.size());
    return TupleObject.steal(rt, Runtime.owned(type), TupleObject.of(rt, all));
  }

  private HeapObject withKeywords(Runtime rt) {
    HeapObject functools = rt.userCode().importModule("functools");
    HeapObject partial;
    try {
      partial = Attributes.get(rt, functools, rt.intern("partial"));
    } finally {
      rt.heap.decref(functools);
    }
    try {
      TupleObject first = TupleObject.of(rt, type, name);
      HeapObject constructor;
      try {
        constructor = Calls.callWithTuple(rt, partial, first, keywords);
      } finally {
        rt.heap.decref(first);
      }
      return TupleObject.steal(rt, constructor, Runtime.owned(args));
    } finally {
      rt.heap.decref(partial);
    }
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("name", name);
    visitor.field("args", args);
    visitor.field("kwds", keywords);
  }
}
