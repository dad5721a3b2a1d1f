package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code types.GenericAlias}: {@code list[int]}.
 *
 * <pre>
 *   +16 origin  +24 args  +32 parameters  +40 weak references  +48 starred  +56 vectorcall
 * </pre>
 *
 * @see "Objects/genericaliasobject.c (3.13)"
 */
public final class GenericAliasObject extends HeapObject {

  /** Owned. */
  HeapObject origin;

  /** Owned. */
  TupleObject args;

  /** Owned; null until asked for. */
  TupleObject parameters;

  /** Whether it is {@code *tuple[int]}. */
  boolean starred;

  private GenericAliasObject() {}

  /** Adds references; arguments that are no tuple become one. */
  static GenericAliasObject create(Runtime rt, HeapObject origin, HeapObject args) {
    return create(rt, rt.types.genericAlias, origin, args);
  }

  static GenericAliasObject create(
      Runtime rt, TypeObject type, HeapObject origin, HeapObject args) {
    GenericAliasObject alias = new GenericAliasObject();
    alias.args =
        args instanceof TupleObject tuple
            ? (TupleObject) Runtime.owned(tuple)
            : TupleObject.of(rt, args);
    alias.origin = Runtime.owned(origin);
    rt.allocate(alias, type, 0);
    return alias;
  }

  /** The free variables among the arguments, borrowed. */
  TupleObject parameters(Runtime rt) {
    if (parameters == null) {
      parameters = TypeParameters.of(rt, args);
    }
    return parameters;
  }

  static void define(TypeBuilder builder) {
    GenericAliasType.define(builder);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (HeapObject object : new HeapObject[] {origin, args, parameters}) {
      if (object != null) {
        visitor.visit(object);
      }
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    heap.decref(origin);
    heap.decref(args);
    heap.decrefIfPresent(parameters);
    heap.release(this);
  }
}
