package org.heaplab.build;

/**
 * Sizes of the headers that objects begin with, in bytes; the same in 3.11, 3.12 and 3.13.
 *
 * <pre>
 * managed pre-header   16   two pointers: 3.11 dict and values, 3.12 dict and weak references;
 *                           only types with Py_TPFLAGS_MANAGED_DICT (3.12: or …_WEAKREF)
 * PyGC_Head            16   _gc_next, _gc_prev; only types with Py_TPFLAGS_HAVE_GC
 * ─────────────────────────  the object's address, its id
 * PyObject             16   ob_refcnt, ob_type
 * ob_size               8   only PyVarObject
 * fields …
 * </pre>
 */
public final class ObjectLayout {

  public static final int POINTER = 8;
  public static final int PY_OBJECT = 16;
  public static final int PY_VAR_OBJECT = 24;
  public static final int PY_GC_HEAD = 16;
  public static final int MANAGED_PRE_HEADER = 16;

  /** The ints from here to {@link #LARGEST_SMALL_INT} exist once, from the start. */
  public static final int SMALLEST_SMALL_INT = -5;

  public static final int LARGEST_SMALL_INT = 256;

  private ObjectLayout() {}
}
