package org.heaplab.types;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code types.UnionType}: {@code int | str}.
 *
 * @see "Objects/unionobject.c (3.13)"
 */
public final class UnionObject extends HeapObject {

  /** Owned. */
  final TupleObject args;

  /** Owned; null until asked for. */
  private TupleObject parameters;

  private UnionObject(TupleObject args) {
    this.args = args;
  }

  private static UnionObject steal(Runtime rt, TupleObject args) {
    UnionObject union = new UnionObject(args);
    rt.allocate(union, rt.types.union, 0);
    return union;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpRepr = UnionObject::repr;
    type.tpHash = UnionObject::hash;
    type.tpRichcompare = UnionObject::compare;
    type.tpGetattro = UnionObject::getattro;
    type.nbBinary[BinaryOp.OR] = UnionObject::or;
    type.mpSubscript = UnionObject::subscript;
    builder
        .methodO("__instancecheck__", UnionObject::isInstance)
        .methodO("__subclasscheck__", UnionObject::isSubclass)
        .member("__args__", (rt, self) -> Runtime.owned(((UnionObject) self).args))
        .getter("__parameters__", (rt, self) -> Runtime.owned(((UnionObject) self).parameters(rt)));
  }

  private TupleObject parameters(Runtime rt) {
    if (parameters == null) {
      parameters = TypeParameters.of(rt, args);
    }
    return parameters;
  }

  /** {@code left | right} of types, aliases, unions and None. */
  static HeapObject or(Runtime rt, HeapObject left, HeapObject right) {
    if (!isUnionable(rt, left) || !isUnionable(rt, right)) {
      return Runtime.owned(rt.notImplemented);
    }
    HeapObject[] before = members(rt, left);
    List<HeapObject> all = new ArrayList<>(List.of(before));
    for (HeapObject member : members(rt, right)) {
      if (!contains(rt, before, member)) {
        all.add(member);
      }
    }
    if (all.size() == before.length) {
      return Runtime.owned(left == rt.none ? rt.types.none : left);
    }
    return steal(rt, TupleObject.of(rt, all.toArray(new HeapObject[0])));
  }

  private static boolean isUnionable(Runtime rt, HeapObject o) {
    return o == rt.none
        || o instanceof TypeObject
        || o instanceof GenericAliasObject
        || o instanceof UnionObject;
  }

  private static HeapObject[] members(Runtime rt, HeapObject o) {
    if (o instanceof UnionObject union) {
      return union.args.items;
    }
    return new HeapObject[] {o == rt.none ? rt.types.none : o};
  }

  private static boolean contains(Runtime rt, HeapObject[] members, HeapObject wanted) {
    for (HeapObject member : members) {
      boolean aliases =
          member instanceof GenericAliasObject && wanted instanceof GenericAliasObject;
      if (member == wanted || (aliases && Objects.equal(rt, member, wanted))) {
        return true;
      }
    }
    return false;
  }

  /** Its module is its type's. */
  private static HeapObject getattro(Runtime rt, HeapObject self, HeapObject nameObject) {
    StrObject name = Attributes.checkName(rt, nameObject);
    return name.toString().equals("__module__")
        ? Attributes.get(rt, self.type, name)
        : Attributes.genericGet(rt, self, name);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    StringBuilder text = new StringBuilder();
    for (HeapObject member : ((UnionObject) self).args.items) {
      text.append(text.length() == 0 ? "" : " | ")
          .append(member == rt.types.none ? "None" : AliasText.of(rt, member));
    }
    return rt.newStr(text.toString());
  }

  private static long hash(Runtime rt, HeapObject self) {
    HeapObject set = Calls.call(rt, rt.types.frozenset, ((UnionObject) self).args);
    try {
      return Objects.hash(rt, set);
    } finally {
      rt.heap.decref(set);
    }
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if ((op != CompareOp.EQ && op != CompareOp.NE)
        || !(left instanceof UnionObject a)
        || !(right instanceof UnionObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    HeapObject first = Calls.call(rt, rt.types.set, a.args);
    HeapObject second = null;
    try {
      second = Calls.call(rt, rt.types.set, b.args);
      return Objects.richCompare(rt, first, second, op);
    } finally {
      rt.heap.decref(first);
      rt.heap.decrefIfPresent(second);
    }
  }

  private static HeapObject subscript(Runtime rt, HeapObject self, HeapObject item) {
    UnionObject union = (UnionObject) self;
    TupleObject args = TypeParameters.substitute(rt, union, union.args, union.parameters(rt), item);
    try {
      HeapObject result = Runtime.owned(args.items[0]);
      for (int i = 1; i < args.size(); i++) {
        HeapObject wider;
        try {
          wider = Numbers.binary(rt, result, args.items[i], BinaryOp.OR);
        } finally {
          rt.heap.decref(result);
        }
        result = wider;
      }
      return result;
    } finally {
      rt.heap.decref(args);
    }
  }

  private static HeapObject isInstance(Runtime rt, HeapObject self, HeapObject object) {
    UnionObject union = (UnionObject) self;
    union.refuseAliases(rt, "isinstance");
    for (HeapObject member : union.args.items) {
      if (InstanceChecks.isInstance(rt, object, member)) {
        return rt.bool(true);
      }
    }
    return rt.bool(false);
  }

  private static HeapObject isSubclass(Runtime rt, HeapObject self, HeapObject derived) {
    if (!(derived instanceof TypeObject)) {
      throw rt.typeError("issubclass() arg 1 must be a class");
    }
    UnionObject union = (UnionObject) self;
    union.refuseAliases(rt, "issubclass");
    for (HeapObject member : union.args.items) {
      if (InstanceChecks.isSubclass(rt, derived, member)) {
        return rt.bool(true);
      }
    }
    return rt.bool(false);
  }

  private void refuseAliases(Runtime rt, String function) {
    for (HeapObject member : args.items) {
      if (member instanceof GenericAliasObject) {
        throw rt.typeError(function + "() argument 2 cannot be a parameterized generic");
      }
    }
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(args);
    if (parameters != null) {
      visitor.visit(parameters);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decref(args);
    heap.decrefIfPresent(parameters);
    heap.release(this);
  }
}
