package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** {@code method}: a function bound to an object. */
public final class MethodObject extends HeapObject {

  /** Owned. */
  public HeapObject function;

  /** Owned. */
  public HeapObject self;

  private MethodObject(HeapObject function, HeapObject self) {
    this.function = function;
    this.self = self;
  }

  /** Adds references. */
  public static MethodObject create(Runtime rt, HeapObject function, HeapObject self) {
    function.incref();
    self.incref();
    MethodObject method = new MethodObject(function, self);
    rt.allocate(method, rt.types.method, 0);
    return method;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.hasWeakrefs = true;
    type.instanceVectorcall = MethodObject::vectorcall;
    type.tpCall = Calls::throughVectorcall;
    type.tpRepr = MethodObject::repr;
    type.tpGetattro = MethodObject::getattro;
    type.tpRichcompare = MethodObject::compare;
    type.tpHash = MethodObject::hash;
    builder
        .member("__func__", (rt, self) -> Runtime.owned(((MethodObject) self).function))
        .member("__self__", (rt, self) -> Runtime.owned(((MethodObject) self).self));
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

  private static HeapObject compare(Runtime rt, HeapObject left, HeapObject right, int op) {
    if ((op != CompareOp.EQ && op != CompareOp.NE)
        || !(left instanceof MethodObject a)
        || !(right instanceof MethodObject b)) {
      return Runtime.owned(rt.notImplemented);
    }
    boolean equal = a.self == b.self && Objects.equal(rt, a.function, b.function);
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
    String shown = name == null ? "?" : name.toString();
    rt.heap.decrefIfPresent(name);
    return rt.newStr("<bound method " + shown + " of " + Objects.reprText(rt, method.self) + ">");
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(function);
    visitor.visit(self);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    heap.decref(function);
    heap.decref(self);
    heap.release(this);
  }
}
