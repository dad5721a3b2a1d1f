package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** What generic aliases can do: mostly what their origin can. */
final class GenericAliasType {

  /** Attributes of the alias itself; any other is the origin's. */
  private static final List<String> OWN =
      List.of(
          "__class__",
          "__origin__",
          "__args__",
          "__unpacked__",
          "__parameters__",
          "__typing_unpacked_tuple_args__",
          "__mro_entries__",
          "__reduce_ex__",
          "__reduce__",
          "__copy__",
          "__deepcopy__");

  private GenericAliasType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasWeakrefs = true;
    type.tpNew = GenericAliasType::tpNew;
    type.tpRepr = GenericAliasType::repr;
    type.tpHash = GenericAliasType::hash;
    type.tpCall = GenericAliasType::call;
    type.tpGetattro = GenericAliasType::getattro;
    type.tpRichcompare = GenericAliasType::compare;
    type.tpIter = GenericAliasIterator::create;
    type.nbBinary[BinaryOp.OR] = UnionObject::or;
    type.mpSubscript = GenericAliasType::subscript;
    builder
        .methodO("__mro_entries__", (rt, self, bases) -> TupleObject.of(rt, of(self).origin))
        .methodO("__instancecheck__", (rt, self, o) -> refuse(rt, "isinstance"))
        .methodO("__subclasscheck__", (rt, self, o) -> refuse(rt, "issubclass"))
        .method("__reduce__", GenericAliasType::reduce)
        .method("__dir__", GenericAliasType::dir)
        .member("__origin__", (rt, self) -> Runtime.owned(of(self).origin))
        .member("__args__", (rt, self) -> Runtime.owned(of(self).args))
        .member("__unpacked__", (rt, self) -> rt.bool(of(self).starred))
        .getter("__parameters__", (rt, self) -> Runtime.owned(of(self).parameters(rt)))
        .getter("__typing_unpacked_tuple_args__", GenericAliasType::unpackedArgs);
  }

  private static GenericAliasObject of(HeapObject self) {
    return (GenericAliasObject) self;
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("GenericAlias() takes no keyword arguments");
    }
    if (args.size() != 2) {
      throw rt.typeError("GenericAlias expected 2 arguments, got " + args.size());
    }
    return GenericAliasObject.create(rt, type, args.items[0], args.items[1]);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    GenericAliasObject alias = of(self);
    StringBuilder text = new StringBuilder(alias.starred ? "*" : "");
    text.append(AliasText.of(rt, alias.origin)).append('[');
    for (int i = 0; i < alias.args.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(AliasText.ofArgument(rt, alias.args.items[i]));
    }
    return rt.newStr(text.append(alias.args.size() == 0 ? "()]" : "]").toString());
  }

  private static long hash(Runtime rt, HeapObject self) {
    long hash = Objects.hash(rt, of(self).origin) ^ Objects.hash(rt, of(self).args);
    return hash == -1 ? -2 : hash;
  }

  /** What the origin makes is told which alias made it, if it lets itself be told. */
  private static HeapObject call(
      Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    HeapObject made = Calls.callWithTuple(rt, of(self).origin, args, keywords);
    try {
      Attributes.set(rt, made, rt.intern("__orig_class__"), self);
    } catch (PyRaise e) {
      boolean tolerated =
          Numbers.isRaised(e, rt.exceptions.attributeError)
              || Numbers.isRaised(e, rt.exceptions.typeError);
      if (!tolerated) {
        rt.heap.decref(made);
        throw e;
      }
      rt.heap.decref(e.exception());
    }
    return made;
  }

  private static HeapObject getattro(Runtime rt, HeapObject self, HeapObject nameObject) {
    StrObject name = Attributes.checkName(rt, nameObject);
    return OWN.contains(name.toString())
        ? Attributes.genericGet(rt, self, name)
        : Attributes.get(rt, of(self).origin, name);
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if ((op != CompareOp.EQ && op != CompareOp.NE)
        || !(left instanceof GenericAliasObject a)
        || !(right instanceof GenericAliasObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    boolean equal =
        a.starred == b.starred
            && Objects.equal(rt, a.origin, b.origin)
            && Objects.equal(rt, a.args, b.args);
    return rt.bool(equal == (op == CompareOp.EQ));
  }

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject item) {
    GenericAliasObject alias = of(self);
    TupleObject args = TypeParameters.substitute(rt, alias, alias.args, alias.parameters(rt), item);
    GenericAliasObject result = GenericAliasObject.create(rt, alias.origin, args);
    result.starred = alias.starred;
    rt.heap.decref(args);
    return result;
  }

  private static HeapObject refuse(Runtime rt, String function) {
    throw rt.typeError(function + "() argument 2 cannot be a parameterized generic");
  }

  private static HeapObject reduce(Runtime rt, HeapObject self) {
    GenericAliasObject alias = of(self);
    if (!alias.starred) {
      TupleObject args = TupleObject.of(rt, alias.origin, alias.args);
      return TupleObject.steal(rt, Runtime.owned(alias.type), args);
    }
    GenericAliasObject plain = GenericAliasObject.create(rt, alias.origin, alias.args);
    HeapObject iterator = GenericAliasIterator.create(rt, plain);
    rt.heap.decref(plain);
    return TupleObject.steal(rt, Reductions.builtin(rt, "next"), TupleObject.steal(rt, iterator));
  }

  private static HeapObject dir(Runtime rt, HeapObject self) {
    ListObject names = Directories.of(rt, of(self).origin);
    for (String own : OWN) {
      StrObject name = rt.intern(own);
      if (!Sequences.contains(rt, names, name)) {
        names.append(rt, name);
      }
    }
    return names;
  }

  private static HeapObject unpackedArgs(Runtime rt, HeapObject self) {
    GenericAliasObject alias = of(self);
    boolean tuple = alias.starred && alias.origin == rt.types.tuple;
    return Runtime.owned(tuple ? alias.args : rt.none);
  }
}
