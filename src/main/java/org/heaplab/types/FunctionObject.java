package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code function}: code with the globals, defaults and cells it runs with.
 *
 * @see "Include/cpython/funcobject.h (3.13)"
 */
public final class FunctionObject extends HeapObject {

  /** Owned, as all that follows; those after {@code qualname} may be null. */
  public DictObject globals;

  public DictObject builtins;
  public StrObject name;
  public StrObject qualname;
  public CodeObject code;
  public TupleObject defaults;
  public DictObject kwDefaults;
  public HeapObject doc;
  public TupleObject closure;
  public HeapObject module;
  public HeapObject annotations;

  /** {@code __type_params__}. */
  HeapObject typeParams;

  private HeapObject dict;

  /** Changes when code or defaults change, so that a cached call stays true. */
  public int version;

  private FunctionObject() {}

  /** Adds references to code and globals. */
  public static FunctionObject create(
      Runtime rt, CodeObject code, DictObject globals, DictObject builtins) {
    FunctionObject function = new FunctionObject();
    function.code = code;
    function.globals = globals;
    function.builtins = builtins;
    function.name = code.name;
    function.qualname = code.qualname;
    function.doc = documentation(rt, code);
    function.module = globals.borrow(rt.intern("__name__"));
    function.visitReferences(HeapObject::incref);
    TypeObject type = rt.types.function;
    rt.heap.allocateGcObject(function, type, type.basicSize());
    rt.heap.track(function);
    return function;
  }

  private static HeapObject documentation(Runtime rt, CodeObject code) {
    HeapObject first = code.consts.size() > 0 ? code.consts.items[0] : null;
    return first instanceof StrObject ? first : rt.none;
  }

  @Override
  public HeapObject dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(HeapObject dict) {
    this.dict = dict;
  }

  private HeapObject[] owned() {
    return new HeapObject[] {
      code,
      globals,
      builtins,
      module,
      defaults,
      kwDefaults,
      doc,
      name,
      dict,
      closure,
      annotations,
      typeParams,
      qualname
    };
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (HeapObject object : owned()) {
      if (object != null) {
        visitor.visit(object);
      }
    }
  }

  /** Lets go of all but code, name and qualified name, which cannot be part of a cycle alone. */
  @Override
  public void clear(Heap heap) {
    version++;
    HeapObject[] old = {
      globals, builtins, module, defaults, kwDefaults, doc, dict, closure, annotations, typeParams
    };
    globals = null;
    builtins = null;
    module = null;
    defaults = null;
    kwDefaults = null;
    doc = null;
    dict = null;
    closure = null;
    annotations = null;
    typeParams = null;
    for (HeapObject object : old) {
      heap.decrefIfPresent(object);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    clear(heap);
    heap.decref(code);
    heap.decref(name);
    heap.decref(qualname);
    heap.release(this);
  }
}
