package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.text.TextBuilder;

/**
 * {@code mappingproxy}: a mapping that cannot be changed through it, such as a class's {@code
 * __dict__}.
 *
 * @see "Objects/descrobject.c (3.13)"
 */
public final class MappingProxy extends HeapObject {

  /** Owned. */
  private final HeapObject mapping;

  private MappingProxy(HeapObject mapping) {
    this.mapping = mapping;
  }

  /** Adds a reference to the mapping. */
  public static MappingProxy create(Runtime rt, HeapObject mapping) {
    mapping.incref();
    MappingProxy proxy = new MappingProxy(mapping);
    rt.allocate(proxy, rt.types.mappingProxy, 0);
    return proxy;
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.tpNew = MappingProxy::tpNew;
    type.tpRepr = MappingProxy::repr;
    type.tpStr = (rt, self) -> Objects.str(rt, of(self));
    type.tpHash = (rt, self) -> Objects.hash(rt, of(self));
    type.tpRichcompare = (rt, self, other, op) -> Objects.richCompare(rt, of(self), other, op);
    type.tpIter = (rt, self) -> Iteration.iter(rt, of(self));
    type.mpLength = (rt, self) -> Sequences.length(rt, of(self));
    type.mpSubscript = (rt, self, key) -> Sequences.getItem(rt, of(self), key);
    type.sqContains = MappingProxy::contains;
    type.nbBinary[BinaryOp.OR] =
        (rt, left, right) -> Numbers.binary(rt, unwrap(left), unwrap(right), BinaryOp.OR);
    type.nbBinary[BinaryOp.INPLACE + BinaryOp.OR] = MappingProxy::refuseUpdate;
    builder
        .methodPositional("get", MappingProxy::get)
        .method("keys", (rt, self) -> call(rt, self, "keys"))
        .method("values", (rt, self) -> call(rt, self, "values"))
        .method("items", (rt, self) -> call(rt, self, "items"))
        .method("copy", (rt, self) -> call(rt, self, "copy"))
        .method("__reversed__", (rt, self) -> call(rt, self, "__reversed__"));
  }

  private static HeapObject of(HeapObject self) {
    return ((MappingProxy) self).mapping;
  }

  private static HeapObject unwrap(HeapObject o) {
    return o instanceof MappingProxy proxy ? proxy.mapping : o;
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    HeapObject[] bound = NEW.bind(rt, args, keywords);
    HeapObject mapping = bound[0];
    boolean isMapping = ((TypeObject) mapping.type).mpSubscript != null;
    if (!isMapping || mapping instanceof ListObject || mapping instanceof TupleObject) {
      throw rt.typeError("mappingproxy() argument must be a mapping, not " + mapping.type.name());
    }
    return create(rt, mapping);
  }

  private static final Signature NEW = Signature.parse("mappingproxy", "mapping");

  private static boolean contains(Runtime rt, HeapObject self, HeapObject key) {
    HeapObject mapping = of(self);
    return mapping.type == rt.types.dict
        ? ((DictObject) mapping).borrow(rt, key) != null
        : Sequences.contains(rt, mapping, key);
  }

  private static HeapObject refuseUpdate(Runtime rt, HeapObject left, HeapObject right) {
    throw rt.typeError("'|=' is not supported by mappingproxy; use '|' instead");
  }

  private static HeapObject call(Runtime rt, HeapObject self, String method) {
    return Calls.callMethod(rt, of(self), rt.intern(method));
  }

  private static HeapObject get(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count) {
    DictType.checkCount(rt, "get", count, 1, 2);
    HeapObject missing = count == 2 ? args[from + 1] : rt.none;
    return Calls.callMethod(rt, of(self), rt.intern("get"), args[from], missing);
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    TextBuilder text = new TextBuilder().append("mappingproxy(");
    return rt.newStr(text.append(Objects.reprText(rt, of(self))).append(")").build());
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(mapping);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decref(mapping);
    heap.release(this);
  }
}
