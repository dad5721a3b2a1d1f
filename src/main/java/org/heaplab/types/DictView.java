package org.heaplab.types;

import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.DictIterator.Part;
import org.heaplab.types.text.TextBuilder;

/**
 * {@code dict_keys}, {@code dict_values}, {@code dict_items}: what a dictionary holds, always up to
 * date. Keys and items work as sets.
 *
 * @see "Objects/dictobject.c (3.13)"
 */
final class DictView extends HeapObject {

  /** {@code dv_dict}: owned. */
  final DictObject dict;

  final Part part;

  private DictView(DictObject dict, Part part) {
    this.dict = dict;
    this.part = part;
  }

  static DictView create(Runtime rt, TypeObject type, HeapObject dict, Part part) {
    dict.incref();
    DictView view = new DictView((DictObject) dict, part);
    rt.allocate(view, type, 0);
    return view;
  }

  static DictView keys(Runtime rt, HeapObject dict) {
    return create(rt, rt.types.dictKeys, dict, Part.KEYS);
  }

  static DictView values(Runtime rt, HeapObject dict) {
    return create(rt, rt.types.dictValues, dict, Part.VALUES);
  }

  static DictView items(Runtime rt, HeapObject dict) {
    return create(rt, rt.types.dictItems, dict, Part.ITEMS);
  }

  /** Whether it works as a set. */
  boolean isSetLike() {
    return part != Part.VALUES;
  }

  static void defineSetLike(TypeBuilder builder) {
    define(builder);
    DictViewSets.define(builder);
    builder.type.sqContains = (rt, self, o) -> ((DictView) self).contains(rt, o);
  }

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    type.sqLength = (rt, self) -> ((DictView) self).dict.used;
    type.tpIter = (rt, self) -> ((DictView) self).iterator(rt, false);
    type.tpRepr = DictView::repr;
    builder
        .method("__reversed__", (rt, self) -> ((DictView) self).iterator(rt, true))
        .getter("mapping", (rt, self) -> MappingProxy.create(rt, ((DictView) self).dict));
  }

  private HeapObject iterator(Runtime rt, boolean back) {
    return DictIterator.create(rt, dict, part, back);
  }

  boolean contains(Runtime rt, HeapObject o) {
    if (part == Part.KEYS) {
      return dict.borrow(rt, o) != null;
    }
    if (!(o instanceof TupleObject pair) || pair.size() != 2) {
      return false;
    }
    HeapObject found = dict.borrow(rt, pair.items[0]);
    if (found == null) {
      return false;
    }
    found.incref();
    try {
      return Objects.equal(rt, found, pair.items[1]);
    } finally {
      rt.heap.decref(found);
    }
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    if (!rt.reprs.enter(self)) {
      return rt.newStr("...");
    }
    ListObject list = ListObject.create(rt);
    try {
      list.extend(rt, self);
      TextBuilder text = new TextBuilder().append(self.type.name()).append("(");
      return rt.newStr(text.append(Objects.reprText(rt, list)).append(")").build());
    } finally {
      rt.heap.decref(list);
      rt.reprs.leave(rt.heap, self);
    }
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitor.visit(dict);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.decref(dict);
    heap.release(this);
  }
}
