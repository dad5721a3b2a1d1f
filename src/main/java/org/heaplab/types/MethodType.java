package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * What bound methods can do.
 *
 * @see "Objects/classobject.c (3.13)"
 */
final class MethodType {

  private MethodType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasWeakrefs = true;
    type.tpNew = MethodType::tpNew;
    type.instanceVectorcall = MethodType::vectorcall;
    type.tpCall = Calls::throughVectorcall;
    type.tpRepr = MethodType::repr;
    type.tpGetattro = MethodType::getattro;
    type.tpRichcompare = MethodType::compare;
    type.tpHash = MethodType::hash;
    if (type.runtime().build.descriptors().bindsMethods()) {
      type.tpDescrGet = (rt, self, object, owner) -> Runtime.owned(self);
    }
    builder
        .method("__reduce__", MethodType::reduce)
        .member("__func__", (rt, self) -> Runtime.owned(((MethodObject) self).function))
        .member("__self__", (rt, self) -> Runtime.owned(((MethodObject) self).self))
        .getter("__doc__", MethodType::doc);
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("method() takes no keyword arguments");
    }
    if (args.size() != 2) {
      throw rt.typeError("method expected 2 arguments, got " + args.size());
    }
    if (((TypeObject) args.items[0].type).tpCall == null) {
      throw rt.typeError("first argument must be callable");
    }
    if (args.items[1] == rt.none) {
      throw rt.typeError("instance must not be None");
    }
    return MethodObject.create(rt, args.items[0], args.items[1]);
  }

  private static HeapObject vectorcall(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    MethodObject method = (MethodObject) callable;
    int total = count + (keywords == null ? 0 : keywords.size());
    HeapObject[] all = new HeapObject[total + 1];
    all[0] = method.self;
    System.arraycopy(args, from, all, 1, total);
    return Calls.call(rt, method.function, all, 0, count + 1, keywords);
  }

  /** What the type has not is looked up in the function. */
  private static HeapObject getattro(Runtime rt, HeapObject object, HeapObject nameObject) {
    StrObject name = Attributes.checkName(rt, nameObject);
    HeapObject found = ((TypeObject) object.type).lookup(name);
    if (found != null) {
      return Calls.bind(rt, found, object);
    }
    return Attributes.get(rt, ((MethodObject) object).function, name);
  }

  private static HeapObject doc(Runtime rt, HeapObject self) {
    HeapObject doc = Attributes.getOrNull(rt, ((MethodObject) self).function, rt.intern("__doc__"));
    return doc == null ? Runtime.owned(rt.none) : doc;
  }

  /** {@code (getattr, (self, name))}. */
  private static HeapObject reduce(Runtime rt, HeapObject self) {
    MethodObject method = (MethodObject) self;
    HeapObject name = Attributes.get(rt, method.function, rt.intern("__name__"));
    return Reductions.ofAttribute(rt, method.self, name);
  }

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if ((op != CompareOp.EQ && op != CompareOp.NE)
        || !(left instanceof MethodObject a)
        || !(right instanceof MethodObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    boolean equal = Objects.equal(rt, a.function, b.function) && a.self == b.self;
    return rt.bool(equal == (op == CompareOp.EQ));
  }

  private static long hash(Runtime rt, HeapObject object) {
    MethodObject method = (MethodObject) object;
    long hash = ObjectType.identityHash(method.self) ^ Objects.hash(rt, method.function);
    return hash == -1 ? -2 : hash;
  }

  private static HeapObject repr(Runtime rt, HeapObject object) {
    MethodObject method = (MethodObject) object;
    HeapObject name = Attributes.getOrNull(rt, method.function, rt.intern("__qualname__"));
    if (name == null) {
      name = Attributes.getOrNull(rt, method.function, rt.intern("__name__"));
    }
    String shown = name instanceof StrObject ? name.toString() : "?";
    rt.heap.decrefIfPresent(name);
    return rt.newStr("<bound method " + shown + " of " + Objects.reprText(rt, method.self) + ">");
  }
}
