package org.heaplab.types.operator;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Attributes;
import org.heaplab.types.DictObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;
import org.heaplab.types.text.Text;

/** {@code attrgetter}: a dotted name is kept as the tuple of its parts. */
public final class AttrGetter extends Getter {

  /** A tuple of names and of tuples of names. */
  private final TupleObject attr;

  private AttrGetter(TupleObject attr) {
    this.attr = attr;
  }

  public static void define(TypeBuilder builder) {
    builder.type.tpNew = AttrGetter::make;
    define(builder, "attrgetter");
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("attrgetter() takes no keyword arguments");
    }
    if (args.size() == 0) {
      throw rt.typeError("attrgetter expected 1 argument, got 0");
    }
    for (HeapObject name : args.items) {
      if (!(name instanceof StrObject)) {
        throw rt.typeError("attribute name must be a string");
      }
    }
    HeapObject attr = callEach(rt, args.size(), i -> parts(rt, (StrObject) args.items[i]));
    AttrGetter made = new AttrGetter((TupleObject) attr);
    rt.allocate(made, type, 0);
    return made;
  }

  /** The interned name, or a tuple of interned names around the dots. */
  private static HeapObject parts(Runtime rt, StrObject name) {
    Text text = name.text;
    if (text.toString().indexOf('.') < 0) {
      return Runtime.owned(rt.intern(name));
    }
    String[] words = text.toString().split("\\.", -1);
    return callEach(rt, words.length, i -> interned(rt, words[i]));
  }

  private static HeapObject interned(Runtime rt, String word) {
    StrObject made = rt.newStr(word);
    HeapObject known = Runtime.owned(rt.intern(made));
    rt.heap.decref(made);
    return known;
  }

  @Override
  HeapObject call(Runtime rt, HeapObject object) {
    HeapObject[] names = attr.items;
    if (names.length == 1) {
      return get(rt, object, names[0]);
    }
    return callEach(rt, names.length, i -> get(rt, object, names[i]));
  }

  private static HeapObject get(Runtime rt, HeapObject object, HeapObject name) {
    if (name instanceof StrObject plain) {
      return Attributes.get(rt, object, plain);
    }
    HeapObject found = Runtime.owned(object);
    for (HeapObject part : ((TupleObject) name).items) {
      HeapObject owner = found;
      try {
        found = Attributes.get(rt, owner, (StrObject) part);
      } finally {
        rt.heap.decref(owner);
      }
    }
    return found;
  }

  /** The names as they were given; owned. */
  private HeapObject names(Runtime rt) {
    return callEach(
        rt,
        attr.size(),
        i -> {
          HeapObject name = attr.items[i];
          return name instanceof StrObject ? Runtime.owned(name) : rt.newStr(dotted(name));
        });
  }

  private static String dotted(HeapObject parts) {
    StringBuilder text = new StringBuilder();
    for (HeapObject part : ((TupleObject) parts).items) {
      text.append(text.length() == 0 ? "" : ".").append(part);
    }
    return text.toString();
  }

  @Override
  String shown(Runtime rt) {
    HeapObject names = names(rt);
    try {
      return commaSeparated(rt, ((TupleObject) names).items);
    } finally {
      rt.heap.decref(names);
    }
  }

  @Override
  HeapObject reduce(Runtime rt) {
    return TupleObject.steal(rt, Runtime.owned(type), names(rt));
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("attr", attr);
  }
}
