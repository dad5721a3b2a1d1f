package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/** What the descriptors of built-in types share: the type they belong to and their name. */
abstract class Descriptor extends HeapObject {

  /** {@code d_type}: owned. */
  final TypeObject owner;

  /** {@code d_name}: owned. */
  final StrObject name;

  Descriptor(Runtime rt, TypeObject descriptorType, TypeObject owner, String name) {
    this.owner = owner;
    this.name = rt.intern(name);
    owner.incref();
    this.name.incref();
    rt.heap.allocateGcObject(this, descriptorType, descriptorType.basicSize());
    rt.heap.track(this);
  }

  /** The attributes that every descriptor has. */
  static void defineCommon(TypeBuilder builder) {
    builder
        .member("__objclass__", (rt, self) -> Runtime.owned(((Descriptor) self).owner))
        .member("__name__", (rt, self) -> Runtime.owned(((Descriptor) self).name))
        .getter("__qualname__", (rt, self) -> rt.newStr(((Descriptor) self).qualname()))
        .getter("__doc__", (rt, self) -> Runtime.owned(rt.none));
  }

  /** {@code (getattr, (type, name))}. */
  static HeapObject reduce(Runtime rt, HeapObject self) {
    Descriptor d = (Descriptor) self;
    return Reductions.ofAttribute(rt, d.owner, Runtime.owned(d.name));
  }

  final String qualname() {
    return owner.name() + "." + name;
  }

  /** Refuses an object that the descriptor's type does not cover. */
  final void check(Runtime rt, HeapObject object) {
    if (!((TypeObject) object.type).isSubtypeOf(owner)) {
      throw rt.typeError(
          "descriptor '"
              + name
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + object.type.name()
              + "' object");
    }
  }

  static HeapObject reprOf(Runtime rt, HeapObject self, String kind) {
    Descriptor d = (Descriptor) self;
    return rt.newStr("<" + kind + " '" + d.name + "' of '" + d.owner.name() + "' objects>");
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(owner);
    visitor.visit(name);
  }

  /** The name can be part of no cycle ({@code descr_traverse}). */
  @Override
  protected void traverseReferences(ReferenceVisitor visitor) {
    visitor.visit(owner);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decref(owner);
    heap.decref(name);
    heap.release(this);
  }
}
