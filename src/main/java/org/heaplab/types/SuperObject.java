package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code super}: attribute access that begins behind a class in the order of another. */
public final class SuperObject extends HeapObject {

  /**
   * {@code __thisclass__}, {@code __self__}, {@code __self_class__}: owned, the last two or null.
   */
  private TypeObject thisClass;

  private HeapObject self;
  private TypeObject selfClass;

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = SuperObject::tpNew;
    type.tpInit = SuperObject::tpInit;
    type.tpVectorcall = SuperObject::vectorcall;
    type.tpDescrGet = SuperObject::get;
    type.tpGetattro = SuperObject::getattro;
    type.tpRepr = SuperObject::repr;
    builder
        .member("__thisclass__", (rt, o) -> orNone(rt, ((SuperObject) o).thisClass))
        .member("__self__", (rt, o) -> orNone(rt, ((SuperObject) o).self))
        .member("__self_class__", (rt, o) -> orNone(rt, ((SuperObject) o).selfClass));
  }

  private static HeapObject orNone(Runtime rt, HeapObject value) {
    return Runtime.owned(value == null ? rt.none : value);
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    SuperObject object = new SuperObject();
    rt.allocate(object, type, 0);
    return object;
  }

  private static void tpInit(Runtime rt, HeapObject object, TupleObject args, DictObject keywords) {
    check(rt, args.size(), !Calls.isEmpty(keywords));
    ((SuperObject) object).init(rt, args.items, 0, args.size());
  }

  /** Makes one without a tuple of its arguments. */
  private static HeapObject vectorcall(
      Runtime rt, HeapObject type, HeapObject[] args, int from, int count, TupleObject keywords) {
    check(rt, count, keywords != null && keywords.size() > 0);
    SuperObject object = new SuperObject();
    rt.allocate(object, (TypeObject) type, 0);
    try {
      object.init(rt, args, from, count);
    } catch (RuntimeException e) {
      rt.heap.decref(object);
      throw e;
    }
    return object;
  }

  private static void check(Runtime rt, int count, boolean isNamed) {
    if (isNamed) {
      throw rt.typeError("super() takes no keyword arguments");
    }
    if (count > 2) {
      throw rt.typeError("super() expected at most 2 arguments, got " + count);
    }
  }

  private void init(Runtime rt, HeapObject[] args, int from, int count) {
    HeapObject owner;
    HeapObject self;
    if (count == 0) {
      HeapObject[] implied = rt.userCode().superArguments();
      owner = implied[0];
      self = implied[1];
    } else {
      owner = args[from];
      self = count == 1 || args[from + 1] == rt.none ? null : args[from + 1];
    }
    if (!(owner instanceof TypeObject type)) {
      throw rt.typeError("super() argument 1 must be a type, not " + owner.type.name());
    }
    TypeObject start = self == null ? null : check(rt, type, self);
    bind(rt, type, self, start);
  }

  private void bind(Runtime rt, TypeObject owner, HeapObject object, TypeObject start) {
    HeapObject[] old = {thisClass, self, selfClass};
    owner.incref();
    thisClass = owner;
    self = object;
    selfClass = start;
    if (object != null) {
      object.incref();
      start.incref();
    }
    for (HeapObject reference : old) {
      rt.heap.decrefIfPresent(reference);
    }
  }

  /** Binds an unbound one to an object. */
  private static HeapObject get(
      Runtime rt, HeapObject descriptor, HeapObject object, HeapObject type) {
    SuperObject s = (SuperObject) descriptor;
    if (object == null || object == rt.none || s.self != null) {
      return Runtime.owned(s);
    }
    if (s.type != rt.types.super_) {
      return Calls.call(rt, s.type, s.thisClass, object);
    }
    TypeObject start = check(rt, s.thisClass, object);
    SuperObject bound = new SuperObject();
    rt.allocate(bound, rt.types.super_, 0);
    bound.bind(rt, s.thisClass, object, start);
    return bound;
  }

  /** The class whose order is searched, borrowed ({@code supercheck}). */
  static TypeObject check(Runtime rt, HeapObject owner, HeapObject self) {
    TypeObject thisClass = (TypeObject) owner;
    if (self instanceof TypeObject type && type.isSubtypeOf(thisClass)) {
      return type;
    }
    TypeObject type = (TypeObject) self.type;
    if (type.isSubtypeOf(thisClass)) {
      return type;
    }
    HeapObject claimed = Attributes.getOrNull(rt, self, rt.intern("__class__"));
    rt.heap.decrefIfPresent(claimed);
    if (claimed instanceof TypeObject other && other != type && other.isSubtypeOf(thisClass)) {
      return other;
    }
    throw unfit(rt, thisClass, self);
  }

  private static RuntimeException unfit(Runtime rt, TypeObject thisClass, HeapObject self) {
    if (!rt.build.descriptors().tellsSuperArgument()) {
      return rt.typeError("super(type, obj): obj must be an instance or subtype of type");
    }
    String given =
        self instanceof TypeObject t ? "type " + t.name() : "instance of " + self.type.name();
    return rt.typeError(
        "super(type, obj): obj ("
            + given
            + ") is not an instance or subtype of type ("
            + thisClass.name()
            + ").");
  }

  /** What stands under a name behind a class in an order; borrowed, or null. */
  static HeapObject lookup(Runtime rt, TypeObject owner, TypeObject start, StrObject name) {
    if (name == rt.className()) {
      return null;
    }
    boolean behind = false;
    for (TypeObject type : start.mroTypes) {
      if (behind) {
        HeapObject found = type.dict.borrow(name);
        if (found != null) {
          return found;
        }
      }
      behind |= type == owner;
    }
    return null;
  }

  private static HeapObject getattro(Runtime rt, HeapObject object, HeapObject nameObject) {
    SuperObject s = (SuperObject) object;
    StrObject name = Attributes.checkName(rt, nameObject);
    if (s.selfClass != null) {
      HeapObject found = lookup(rt, s.thisClass, s.selfClass, name);
      if (found != null) {
        Slots.DescrGetFunc get = ((TypeObject) found.type).tpDescrGet;
        HeapObject bound = s.self == s.selfClass ? null : s.self;
        return get == null
            ? Runtime.owned(found)
            : Attributes.callGet(rt, get, found, bound, s.selfClass);
      }
    }
    return Attributes.genericGet(rt, object, name);
  }

  private static HeapObject repr(Runtime rt, HeapObject object) {
    SuperObject s = (SuperObject) object;
    String owner = s.thisClass == null ? "NULL" : s.thisClass.name();
    String of = s.selfClass == null ? "NULL" : "<" + s.selfClass.name() + " object>";
    return rt.newStr("<super: <class '" + owner + "'>, " + of + ">");
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (HeapObject object : new HeapObject[] {self, thisClass, selfClass}) {
      if (object != null) {
        visitor.visit(object);
      }
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decrefIfPresent(self);
    heap.decrefIfPresent(thisClass);
    heap.decrefIfPresent(selfClass);
    heap.release(this);
  }
}
