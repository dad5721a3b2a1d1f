package org.heaplab.types;

import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.heap.WeakReferenceObject;

/**
 * An instance of {@code object} or of a class written in Python on top of it.
 *
 * <pre>
 *   address - 32   dict, weak references   while instances may have them
 *   address - 16   PyGC_Head
 *   address        header                  16 bytes
 *   address + 16   __slots__               8 bytes each
 *   behind         values                  3.13: keys are in the class, see {@link DictValues}
 * </pre>
 *
 * <p>Before 3.13 the values have a block of their own, which a dictionary takes over.
 */
public final class InstanceObject extends HeapObject {

  /** Null without {@code __slots__}; owned entries, null while unset. */
  private HeapObject[] slots;

  /** Attribute values whose keys the class keeps; null once there is a dictionary of its own. */
  DictValues values;

  /** {@code __dict__}: owned; null until asked for. */
  private DictObject dict;

  private WeakReferenceObject weakrefs;

  /** Values for which the object's own block has room, whether it still uses it or not. */
  private int inlineCapacity;

  InstanceObject() {}

  /** {@code PyType_GenericAlloc} for a class on top of {@code object}. */
  static InstanceObject create(Runtime rt, TypeObject type) {
    InstanceObject instance = new InstanceObject();
    long bytes = type.basicSize();
    if (type.slotCount > 0) {
      instance.slots = new HeapObject[type.slotCount];
    }
    if (type.has(TypeObject.INLINE_VALUES)) {
      bytes += DictValues.bytes(type.cachedKeys.room());
      instance.values = shareKeys(type.cachedKeys);
      instance.inlineCapacity = instance.values.values.length;
    }
    if (type.isGc()) {
      rt.heap.allocateGcObject(instance, type, bytes);
      rt.heap.track(instance);
    } else {
      rt.heap.allocateObject(instance, type, bytes);
    }
    if (type.cachedKeys != null
        && instance.values == null
        && !rt.build.instances().inlineValues()) {
      instance.allocateValues(rt, type.cachedKeys);
    }
    return instance;
  }

  /** Every new instance takes a little of the room that is left for further keys. */
  private static DictValues shareKeys(DictKeys keys) {
    DictValues values = new DictValues(takeRoom(keys));
    values.embedded = true;
    return values;
  }

  private static int takeRoom(DictKeys keys) {
    if (keys.usable > 1) {
      keys.usable--;
    }
    return keys.room();
  }

  /** Before 3.13 the values have a block of their own. */
  private void allocateValues(Runtime rt, DictKeys keys) {
    try {
      values = DictValues.apart(rt, takeRoom(keys));
    } catch (RuntimeException e) {
      rt.heap.decref(this);
      throw e;
    }
  }

  /** Whether attributes are in the inline values, not in a table of their own. */
  boolean hasInline() {
    return values != null && values.valid;
  }

  private DictKeys sharedKeys() {
    return ((TypeObject) type).cachedKeys;
  }

  /** Borrowed, or null. */
  HeapObject borrowInline(StrObject name) {
    int ix = sharedKeys().findStr(name, name.hash());
    return ix < 0 || ix >= values.values.length ? null : values.values[ix];
  }

  /** Stores or deletes among the inline values; false when a dictionary has to do it. */
  boolean storeInline(Runtime rt, StrObject name, HeapObject value) {
    if (!hasInline() || (dict != null && dict.values != values)) {
      return false;
    }
    DictKeys keys = sharedKeys();
    int ix = keys.findStr(name, name.hash());
    if (ix < 0 && value != null && name.type == rt.types.str && keys.usable > 0) {
      name.incref();
      ix = keys.append(name, name.hash(), null);
    }
    if (ix < 0 || ix >= values.values.length) {
      if (value == null) {
        throw rt.attributeErrorFor(this, name);
      }
      if (dict == null) {
        dict = materializeDict(rt);
      }
      return false;
    }
    replaceInline(rt, name, ix, value);
    return true;
  }

  /** The inline value of a key of the class's, borrowed; null where there is none. */
  HeapObject borrowInlineAt(int ix) {
    return hasInline() && ix < values.values.length ? values.values[ix] : null;
  }

  /** Stores the inline value of a key of the class's; false where a dictionary has to do it. */
  boolean storeInlineAt(Runtime rt, int ix, HeapObject value) {
    if (!hasInline() || dict != null || ix >= values.values.length) {
      return false;
    }
    HeapObject old = values.values[ix];
    value.incref();
    values.values[ix] = value;
    if (old == null) {
      values.recordInsertion(ix);
    } else {
      rt.heap.decref(old);
    }
    return true;
  }

  /** Sets what {@code __slots__} names; an object of a class with slots has room for all. */
  void setSlot(Runtime rt, int slot, HeapObject value) {
    HeapObject old = slots[slot];
    value.incref();
    slots[slot] = value;
    rt.heap.decrefIfPresent(old);
  }

  private void replaceInline(Runtime rt, StrObject name, int ix, HeapObject value) {
    HeapObject old = values.values[ix];
    if (value == null && old == null) {
      throw rt.attributeErrorFor(this, name);
    }
    if (value != null) {
      value.incref();
    }
    values.values[ix] = value;
    if (old == null) {
      values.recordInsertion(ix);
      countInDict(1);
    } else {
      if (value == null) {
        values.recordDeletion(ix);
        countInDict(-1);
      }
      rt.heap.decref(old);
    }
  }

  /** A dictionary over the values is not asked, and stays untracked if it was. */
  private void countInDict(int change) {
    if (dict != null) {
      dict.used += change;
      dict.keysVersion++;
    }
  }

  /** A dictionary over the values: in the object's block they stay, others become its own. */
  DictObject materializeDict(Runtime rt) {
    if (!hasInline()) {
      return DictObject.createForInstance(rt, (TypeObject) type);
    }
    DictKeys keys = sharedKeys();
    keys.references++;
    DictValues shared = values;
    DictObject made = DictObject.create(rt, keys, shared);
    made.used = shared.size;
    if (!shared.embedded) {
      values = null;
    }
    for (HeapObject value : shared.values) {
      if (value != null && value.mayBeTracked()) {
        rt.heap.track(made);
        break;
      }
    }
    return made;
  }

  /** Takes the attributes into a dictionary of its own: another class has other keys. */
  void detachFromClass(Runtime rt) {
    if (!hasInline()) {
      return;
    }
    if (dict == null) {
      dict = materializeDict(rt);
    }
    if (values != null && dict.values == values) {
      dict.leaveObject(rt);
    }
  }

  /**
   * Puts another dictionary, borrowed, or none in the place of the attributes; room for values in
   * the object's own block stays, but is used no more.
   *
   * @see "_PyObject_SetManagedDict in Objects/dictobject.c (3.13)"
   */
  void replaceDict(Runtime rt, DictObject other) {
    if (values == null || !values.embedded) {
      clearAttributes(rt.heap);
      dict = other;
      return;
    }
    DictObject old = dict;
    DictValues inline = values;
    if (old != null && old.values == inline) {
      old.leaveObject(rt);
    }
    dict = other;
    if (inline.valid) {
      inline.clear(rt.heap);
      inline.invalidate();
    }
    rt.heap.decrefIfPresent(old);
  }

  // ---- attribute storage ----

  @Override
  public HeapObject dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(HeapObject dict) {
    this.dict = (DictObject) dict;
  }

  @Override
  public WeakReferenceObject weakrefs() {
    return weakrefs;
  }

  @Override
  public void setWeakrefs(WeakReferenceObject newest) {
    weakrefs = newest;
  }

  @Override
  public HeapObject[] slots() {
    return slots;
  }

  // ---- the heap's view ----

  @Override
  public long basicBytes() {
    return type.basicSize();
  }

  @Override
  public long ownBytes() {
    return basicBytes() + inlineBytes();
  }

  /** Bytes of the values behind the fields; {@code getsizeof} counts them, {@code %layout} too. */
  long inlineBytes() {
    return inlineCapacity == 0 ? 0 : DictValues.bytes(inlineCapacity);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitPresent(slots, visitor);
    if (values != null) {
      visitPresent(values.values, visitor);
    }
    if (dict != null) {
      visitor.visit(dict);
    }
  }

  /** A dictionary over values in the object's own block is not shown ({@code tp_traverse}). */
  @Override
  public void traverse(ReferenceVisitor visitor) {
    visitPresent(slots, visitor);
    if (hasInline()) {
      visitPresent(values.values, visitor);
    } else if (dict != null) {
      visitor.visit(dict);
    }
    if (type.isClass()) {
      visitor.visit(type);
    }
  }

  private static void visitPresent(HeapObject[] references, ReferenceVisitor visitor) {
    if (references == null) {
      return;
    }
    for (HeapObject reference : references) {
      if (reference != null) {
        visitor.visit(reference);
      }
    }
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    if (values != null && values.address != 0) {
      visitor.visit(values.address, values.blockBytes, "values");
    }
  }

  /** Lets go of attributes; slots first, then values, then the dictionary. */
  @Override
  public void clear(Heap heap) {
    clearSlots(heap);
    clearAttributes(heap);
  }

  void clearSlots(Heap heap) {
    if (slots == null) {
      return;
    }
    for (int i = 0; i < slots.length; i++) {
      HeapObject old = slots[i];
      slots[i] = null;
      heap.decrefIfPresent(old);
    }
  }

  void clearAttributes(Heap heap) {
    DictValues inline = values;
    DictObject own = dict;
    if (own != null) {
      detachDict(heap, own, inline);
    } else if (inline != null) {
      values = null;
      for (HeapObject value : inline.values) {
        heap.decrefIfPresent(value);
      }
      inline.release(heap);
    }
  }

  /** A dictionary takes the values with it, out of the object's block ({@code copy_values}). */
  private void detachDict(Heap heap, DictObject own, DictValues inline) {
    dict = null;
    values = null;
    if (inline != null && own.values == inline) {
      long block = DictValues.bytes(inline.values.length);
      inline.moveTo(heap.malloc.alloc(block), block);
    }
    heap.decref(own);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    heap.release(this);
  }
}
