package org.heaplab.build;

/**
 * What a type object says of its instances. Sizes and offsets are in bytes.
 *
 * @param name as {@link TypeLayouts#get} takes it
 * @param basicSize {@code tp_basicsize}, from the object's address on
 * @param itemSize {@code tp_itemsize}, for each of {@code ob_size} items
 * @param dictOffset {@code tp_dictoffset}: 0 for none, -1 for a managed one
 * @param weakListOffset {@code tp_weaklistoffset}: 0 for none, negative for a managed one
 * @param flags letters: {@code g} HAVE_GC, {@code b} BASETYPE, {@code h} HEAPTYPE, {@code i}
 *     IMMUTABLETYPE, {@code n} DISALLOW_INSTANTIATION, {@code d} MANAGED_DICT, {@code w}
 *     MANAGED_WEAKREF
 */
public record TypeLayout(
    String name, int basicSize, int itemSize, int dictOffset, int weakListOffset, String flags) {

  static TypeLayout parse(String name, String cell) {
    String[] parts = cell.split(",", -1);
    return new TypeLayout(
        name,
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]),
        parts[4]);
  }

  /** Whether instances have a {@code PyGC_Head}. */
  public boolean hasGc() {
    return flags.indexOf('g') >= 0;
  }

  /** Whether a class can inherit from it. */
  public boolean isBaseType() {
    return flags.indexOf('b') >= 0;
  }

  /** Whether the type object is allocated, and instances hold a reference to it. */
  public boolean isHeapType() {
    return flags.indexOf('h') >= 0;
  }

  /** Whether its attributes cannot be set. */
  public boolean isImmutable() {
    return flags.indexOf('i') >= 0;
  }

  /** Whether calling it makes no instance. */
  public boolean disallowsInstantiation() {
    return flags.indexOf('n') >= 0;
  }

  /** {@code _PyType_PreHeaderSize}: bytes in front of the object's address. */
  public int preHeaderSize() {
    boolean managed = flags.indexOf('d') >= 0 || flags.indexOf('w') >= 0;
    return (hasGc() ? ObjectLayout.PY_GC_HEAD : 0)
        + (managed ? ObjectLayout.MANAGED_PRE_HEADER : 0);
  }
}
