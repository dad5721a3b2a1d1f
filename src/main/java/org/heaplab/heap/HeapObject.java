package org.heaplab.heap;

/**
 * One Python object.
 *
 * <pre>
 *   address - 32   ob_dict, weakrefs      only where the type says so (managed)
 *   address - 16   PyGC_Head              only in types that the collector knows
 *   address        ob_refcnt   8 bytes
 *   address +  8   ob_type     8 bytes
 *   address + 16   the type's own fields
 * </pre>
 *
 * @see "Include/object.h, Include/internal/pycore_gc.h (3.13)"
 */
public abstract class HeapObject {

  /** A count that never changes; {@code sys.getrefcount} shows it as 4294967295. */
  public static final int IMMORTAL = -1;

  /** Bits of {@link #gcFlags}. */
  static final int COLLECTING = 1;

  static final int UNREACHABLE = 2;
  static final int FINALIZED = 4;

  /** {@code id(o)}: where the header starts, past what lies in front of it. */
  public long address;

  public int refcount = 1;

  /** Owned where the type lives on the heap. */
  public HeapType type;

  /** Attribute storage of an object whose Java class has no fields for it; null mostly. */
  public InstanceState state;

  /** When it was made, counted in objects; for views only. */
  public int serial;

  HeapObject gcNext;
  HeapObject gcPrev;

  /** Position in the last walk over the whole heap; means nothing but to that walk. */
  public int walkIndex;

  /** The collector's working copy of the count; meaningful during a collection only. */
  public int gcRefs;

  byte gcFlags;

  public final void incref() {
    int count = refcount;
    if (count >= 0) {
      refcount = count + 1;
    }
  }

  public final boolean isImmortal() {
    return refcount < 0;
  }

  public final boolean isTracked() {
    return gcNext != null;
  }

  public final HeapObject gcNext() {
    return gcNext;
  }

  public final HeapObject gcPrevious() {
    return gcPrev;
  }

  public final boolean isCollecting() {
    return (gcFlags & COLLECTING) != 0;
  }

  public final void setCollecting(boolean on) {
    setFlag(COLLECTING, on);
  }

  public final boolean isMarkedUnreachable() {
    return (gcFlags & UNREACHABLE) != 0;
  }

  public final void markUnreachable(boolean on) {
    setFlag(UNREACHABLE, on);
  }

  /** Whether its finalizer has run; it runs once (PEP 442). */
  public final boolean isFinalized() {
    return (gcFlags & FINALIZED) != 0;
  }

  public final void setFinalized() {
    setFlag(FINALIZED, true);
  }

  /** An object that leaves its list is in no collection any more. */
  final void forgetCollection() {
    gcFlags &= FINALIZED;
  }

  private void setFlag(int flag, boolean on) {
    gcFlags = (byte) (on ? gcFlags | flag : gcFlags & ~flag);
  }

  /** Every reference this object owns, its type's apart, in the order of {@code tp_traverse}. */
  public void visitReferences(ReferenceVisitor visitor) {}

  /** Every reference this object owns. */
  public final void visitAll(ReferenceVisitor visitor) {
    if (type.isHeapType()) {
      visitor.visit(type);
    }
    if (state != null) {
      state.visit(visitor);
    }
    visitReferences(visitor);
  }

  /**
   * {@code tp_traverse}: the references that the collector sees. That is most of what the object
   * owns, in CPython's order; what can be part of no cycle, such as a class's name, may be missing.
   */
  public void traverse(ReferenceVisitor visitor) {
    if (state != null) {
      state.visit(visitor);
    }
    if (type.isHeapType()) {
      visitor.visit(type);
    }
    traverseReferences(visitor);
  }

  /** The part of {@link #traverse} that stands for {@link #visitReferences}. */
  protected void traverseReferences(ReferenceVisitor visitor) {
    visitReferences(visitor);
  }

  /** {@code PyObject_IS_GC}: whether this object has a {@code PyGC_Head}. */
  public boolean isGcObject() {
    return type.isGc();
  }

  /** {@code _PyObject_GC_MAY_BE_TRACKED}: tracked now, or able to be later. */
  public boolean mayBeTracked() {
    return isGcObject();
  }

  /** {@code _PyTuple_MaybeUntrack}, in a tuple; nothing elsewhere. */
  public void untrackTuple(Heap heap) {}

  /** {@code _PyDict_MaybeUntrack}, in a dictionary; nothing elsewhere. */
  public void untrackDict(Heap heap) {}

  /** The raw blocks this object owns beside its own, such as a list's {@code ob_item}. */
  public void visitBlocks(BlockVisitor visitor) {}

  /** The raw blocks it owns together with others: the keys that a class and its instances share. */
  public void visitSharedBlocks(BlockVisitor visitor) {}

  /** {@code tp_clear}: lets go of what can be part of a cycle. */
  public void clear(Heap heap) {}

  /** {@code tp_dealloc} of its built-in layout: lets go of everything and frees the blocks. */
  public void dealloc(Heap heap) {
    heap.release(this);
  }

  /** Bytes of the object itself, without what lies in front of it. */
  public long basicBytes() {
    return type.basicSize();
  }

  /** Bytes that its own block was asked for, from the address on: no block apart is counted. */
  public long ownBytes() {
    long[] apart = {0};
    visitBlocks((address, bytes, purpose) -> apart[0] += bytes);
    return basicBytes() - apart[0];
  }

  /** Whether its own block may have been asked for before it was known how little is needed. */
  public boolean isRoomy() {
    return false;
  }

  /** The dictionary in {@link #state}; null for an object that has a field for its own. */
  public final HeapObject stateDict() {
    return state == null ? null : state.dict;
  }

  /** The instance's dictionary if it exists by now, else null. */
  public HeapObject dictOrNull() {
    return state == null ? null : state.dict;
  }

  public void setDict(HeapObject dict) {
    stateForWrite().dict = dict;
  }

  /** The newest weak reference to this object, or null. */
  public WeakReferenceObject weakrefs() {
    return state == null ? null : state.weakrefs;
  }

  public void setWeakrefs(WeakReferenceObject newest) {
    stateForWrite().weakrefs = newest;
  }

  /** What {@code __slots__} names, by slot number; null without. */
  public HeapObject[] slots() {
    return state == null ? null : state.slots;
  }

  public void setSlots(HeapObject[] slots) {
    stateForWrite().slots = slots;
  }

  private InstanceState stateForWrite() {
    if (state == null) {
      state = new InstanceState();
    }
    return state;
  }

  /** Dictionary, weak references and slots of an object that rarely has them. */
  public static final class InstanceState {
    HeapObject dict;
    HeapObject[] slots;
    WeakReferenceObject weakrefs;

    private void visit(ReferenceVisitor visitor) {
      if (slots != null) {
        for (HeapObject value : slots) {
          if (value != null) {
            visitor.visit(value);
          }
        }
      }
      if (dict != null) {
        visitor.visit(dict);
      }
    }
  }
}
