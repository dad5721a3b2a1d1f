package org.heaplab.heap;

/** What the heap needs to know of a type. */
public abstract class HeapType extends HeapObject {

  /** Instances own nothing but their block, have nothing in front of it, and just give it back. */
  public boolean isLeaf;

  /** Where the shells of dead instances wait, of a type that {@link #isLeaf}; null for none. */
  public FreeList shells;

  /** {@code tp_name}: of a built-in type with its module, unless that is {@code builtins}. */
  public abstract String name();

  /** Instances own a reference: a class, or a type that {@code PyType_FromSpec} made. */
  public abstract boolean isHeapType();

  /** Made by a program. */
  public abstract boolean isClass();

  /** {@code Py_TPFLAGS_HAVE_GC}. */
  public abstract boolean isGc();

  /** Bytes in front of the header: 0, 16 or 32. */
  public abstract int preHeader();

  /** {@code tp_basicsize}. */
  public abstract long basicSize();

  /** {@code tp_dealloc} of an instance whose count reached 0. */
  public abstract void deallocInstance(HeapObject object);

  /** {@code tp_finalize} is there. */
  public abstract boolean hasFinalizer();

  /** Runs {@code tp_finalize}; what it raises is reported, never thrown. */
  public abstract void finalizeInstance(HeapObject object);

  /** {@code tp_clear}. */
  public abstract void clearInstance(HeapObject object);
}
