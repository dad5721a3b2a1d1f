package org.heaplab.types;

import org.heaplab.build.ObjectLayout;
import org.heaplab.build.TypeLayout;
import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code type}: a class, built in (static, immortal from 3.12) or made by a program.
 *
 * <p>A version tag says that neither the type nor a base has changed since it was handed out;
 * caches of attribute look-ups compare it.
 *
 * @see "PyTypeObject in Include/cpython/object.h (3.13)"
 */
public final class TypeObject extends TypeSlots {

  public static final int INLINE_VALUES = 1 << 2;
  public static final int MANAGED_WEAKREF = 1 << 3;
  public static final int MANAGED_DICT = 1 << 4;
  public static final int SEQUENCE = 1 << 5;
  public static final int MAPPING = 1 << 6;
  public static final int DISALLOW_INSTANTIATION = 1 << 7;
  public static final int IMMUTABLETYPE = 1 << 8;
  public static final int HEAPTYPE = 1 << 9;
  public static final int BASETYPE = 1 << 10;
  public static final int HAVE_VECTORCALL = 1 << 11;
  public static final int READY = 1 << 12;
  public static final int HAVE_GC = 1 << 14;
  public static final int METHOD_DESCRIPTOR = 1 << 17;
  public static final int VALID_VERSION_TAG = 1 << 19;
  public static final int IS_ABSTRACT = 1 << 20;
  public static final int MATCH_SELF = 1 << 22;
  public static final int ITEMS_AT_END = 1 << 23;
  public static final int LONG_SUBCLASS = 1 << 24;
  public static final int LIST_SUBCLASS = 1 << 25;
  public static final int TUPLE_SUBCLASS = 1 << 26;
  public static final int BYTES_SUBCLASS = 1 << 27;
  public static final int UNICODE_SUBCLASS = 1 << 28;
  public static final int DICT_SUBCLASS = 1 << 29;
  public static final int BASE_EXC_SUBCLASS = 1 << 30;
  public static final int TYPE_SUBCLASS = 1 << 31;

  /** Flags that a subclass takes over. */
  static final int INHERITED =
      LONG_SUBCLASS
          | LIST_SUBCLASS
          | TUPLE_SUBCLASS
          | BYTES_SUBCLASS
          | UNICODE_SUBCLASS
          | DICT_SUBCLASS
          | BASE_EXC_SUBCLASS
          | TYPE_SUBCLASS
          | SEQUENCE
          | MAPPING
          | MATCH_SELF
          | ITEMS_AT_END;

  private final Runtime rt;
  private String name;
  private final boolean builtIn;
  public int flags;
  private long basicSize;
  long itemSize;

  /** Owned. */
  public TypeObject base;

  /** Owned; null until the type is ready. */
  public TupleObject bases;

  /** Method resolution order, this type first; owned. */
  public TupleObject mro;

  /** The same as a plain array of borrowed types. */
  TypeObject[] mroTypes = {};

  /** {@code tp_dict}; owned. */
  public DictObject dict;

  final Subclasses subclasses = new Subclasses();

  /** {@code ht_name}, {@code ht_qualname}: owned; null in a built-in type. */
  StrObject nameObject;

  StrObject qualnameObject;

  /** {@code ht_slots}: owned tuple of names, or null without {@code __slots__}. */
  TupleObject slotNames;

  /** Slots of this type and its bases. */
  int slotCount;

  /** Number of the first slot that this class adds. */
  int firstSlot;

  /** {@code tp_dictoffset}, {@code tp_weaklistoffset} of a class; 0 in a built-in type. */
  long dictOffset;

  long weakrefOffset;

  /** Whether it is this class that gives instances a dictionary, or weak references. */
  boolean addsDict;

  boolean addsWeakrefs;

  /** Keys that instances share; null where they share none. */
  DictKeys cachedKeys;

  /** {@code tp_doc} of a class; 0 where it has none. */
  private long docAddress;

  private int docBytes;

  /** Instances have a dictionary, wherever it is kept. */
  boolean hasDict;

  /** Instances can be weakly referenced. */
  public boolean hasWeakrefs;

  /** 0 when no cache may rely on the type. */
  private int versionTag;

  TypeObject(Runtime rt, String name, boolean builtIn, int flags, long basicSize, long itemSize) {
    this.rt = rt;
    this.builtIn = builtIn;
    this.name = name;
    this.flags = flags;
    this.basicSize = basicSize;
    this.itemSize = itemSize;
  }

  public Runtime runtime() {
    return rt;
  }

  @Override
  public String name() {
    return name;
  }

  /** {@code __name__}: a built-in type's name without its module. */
  public String shortName() {
    return isClass() ? name : name.substring(name.lastIndexOf('.') + 1);
  }

  /** {@code __qualname__}, owned. */
  StrObject qualname(Runtime runtime) {
    return qualnameObject == null
        ? runtime.newStr(shortName())
        : (StrObject) Runtime.owned(qualnameObject);
  }

  void setName(String name) {
    this.name = name;
  }

  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** The types that modules bring along are heap types too. */
  @Override
  public boolean isClass() {
    return isHeapType() && !builtIn;
  }

  @Override
  public boolean isHeapType() {
    return (flags & HEAPTYPE) != 0;
  }

  @Override
  public boolean isGc() {
    return (flags & HAVE_GC) != 0;
  }

  @Override
  public int preHeader() {
    int managed = (flags & (MANAGED_DICT | MANAGED_WEAKREF)) != 0 ? 16 : 0;
    return managed + (isGc() ? 16 : 0);
  }

  @Override
  public long basicSize() {
    return basicSize;
  }

  void setBasicSize(long basicSize) {
    this.basicSize = basicSize;
  }

  // ---- look-up ----

  /**
   * Whether the other type is in this one's order; by its base while it has none. A metaclass can
   * leave a class out of its own order.
   */
  public boolean isSubtypeOf(TypeObject other) {
    if (this == other && (mroTypes.length == 0 || mroTypes[0] == this)) {
      return true;
    }
    for (TypeObject type : mroTypes) {
      if (type == other) {
        return true;
      }
    }
    return mroTypes.length == 0 && base != null && base.isSubtypeOf(other);
  }

  /**
   * What the method resolution order finds under a name, or null; borrowed ({@code
   * _PyType_Lookup}).
   */
  public HeapObject lookup(StrObject attribute) {
    return rt.methodCache.lookup(this, attribute);
  }

  public HeapObject lookup(String attribute) {
    return lookup(rt.intern(attribute));
  }

  HeapObject lookupUncached(StrObject attribute) {
    for (TypeObject type : mroTypes) {
      DictObject names = type.dict;
      HeapObject found =
          names.hasStringKeys() ? names.borrow(attribute) : searchForeign(names, attribute);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Keys that are no strings are asked whether they are equal; their errors count for nothing. */
  private HeapObject searchForeign(DictObject names, StrObject attribute) {
    names.incref();
    try {
      return names.borrow(rt, attribute);
    } catch (PyRaise e) {
      rt.heap.decref(e.exception());
      return null;
    } finally {
      rt.heap.decref(names);
    }
  }

  /** A number that changes whenever a look-up could have another result. */
  public int versionTag() {
    if (versionTag == 0) {
      for (int i = 1; i < mroTypes.length; i++) {
        mroTypes[i].assignVersion();
      }
      assignVersion();
    }
    return versionTag;
  }

  /** Whether nothing has changed since the tag was that number. */
  boolean hasVersion(int tag) {
    return versionTag == tag;
  }

  /** A tag is valid only as long as those of all bases are. */
  private void assignVersion() {
    if (versionTag == 0) {
      versionTag = rt.nextTypeVersion();
    }
  }

  /** Makes every cache of this type and its subclasses stale ({@code PyType_Modified}). */
  void modified() {
    if (versionTag == 0) {
      return;
    }
    versionTag = 0;
    subclasses.live().forEach(TypeObject::modified);
  }

  /** Stores a type's attribute past its {@code __setattr__}; for building types. */
  void putAttribute(String attribute, HeapObject value) {
    dict.put(rt, rt.intern(attribute), value);
    modified();
  }

  void setMro(TupleObject order) {
    TypeObject[] types = new TypeObject[order.items.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = (TypeObject) order.items[i];
    }
    mro = order;
    mroTypes = types;
  }

  // ---- instances ----

  @Override
  public void deallocInstance(HeapObject object) {
    if (isClass()) {
      InstanceDeath.dealloc(rt, this, object);
    } else {
      object.dealloc(rt.heap);
    }
  }

  @Override
  public boolean hasFinalizer() {
    return tpFinalize != null;
  }

  @Override
  public void finalizeInstance(HeapObject object) {
    tpFinalize.call(rt, object);
  }

  @Override
  public void clearInstance(HeapObject object) {
    if (isClass()) {
      InstanceDeath.clear(rt, object);
    }
    object.clear(rt.heap);
  }

  // ---- the heap's view ----

  /** What {@code type.__sizeof__} counts: the table of shared keys as well. */
  /** {@code tp_itemsize}. */
  public long itemSize() {
    return itemSize;
  }

  @Override
  public long basicBytes() {
    if (!isHeapType()) {
      return rt.build.instances().staticTypeBytes();
    }
    return rt.types.type.basicSize() + (cachedKeys == null ? 0 : cachedKeys.bytes());
  }

  @Override
  public long ownBytes() {
    return isClass() ? blockBytes((TypeObject) type) : rt.build.instances().staticTypeBytes();
  }

  /** What {@code sys.getsizeof} adds for the collector's head. */
  long sizedHead() {
    return isHeapType() || rt.build.instances().sizesStaticHeads() ? type.preHeader() : 0;
  }

  long dictOffset() {
    return isClass() ? dictOffset : layout().dictOffset();
  }

  long weakrefOffset() {
    return isClass() ? weakrefOffset : layout().weakListOffset();
  }

  private TypeLayout layout() {
    return rt.build.types().get(name);
  }

  /** Bytes of the class's own block: a member for each slot, and one more behind. */
  long blockBytes(TypeObject metatype) {
    int slots = slotNames == null ? 0 : slotNames.size();
    return metatype.basicSize() + metatype.itemSize * (slots + 1);
  }

  /**
   * Bytes at the end of instances that are weak references or a dictionary which the base has not.
   */
  long trailingBytes(TypeObject ancestor) {
    boolean weakrefsLast =
        isClass()
            && weakrefOffset > 0
            && !ancestor.hasWeakrefs
            && weakrefOffset + ObjectLayout.POINTER == basicSize;
    return weakrefsLast ? ObjectLayout.POINTER : 0;
  }

  /** Sets one of the flags of a mask here and below, as far as types can be changed. */
  public void spreadFlag(int flag, int mask) {
    if (has(IMMUTABLETYPE) || (flags & mask) == flag) {
      return;
    }
    flags = (flags & ~mask) | flag;
    subclasses.live().forEach(each -> each.spreadFlag(flag, mask));
  }

  /** Whether it is the namespace or the table of subclasses. */
  public boolean ownsTable(HeapObject object) {
    return object == dict || subclasses.isTable(object);
  }

  public void visitSubclassEntries(Subclasses.EntryVisitor visitor) {
    subclasses.visitEntries(visitor);
  }

  void registerWithBases() {
    for (HeapObject each : bases.items) {
      ((TypeObject) each).subclasses.add(rt, this);
    }
  }

  void leaveBases() {
    for (HeapObject each : bases.items) {
      ((TypeObject) each).subclasses.remove(rt, this);
    }
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visit(dict, visitor);
    visit(mro, visitor);
    visit(bases, visitor);
    visit(base, visitor);
    visit(nameObject, visitor);
    visit(qualnameObject, visitor);
    visit(slotNames, visitor);
    subclasses.visitReferences(visitor);
    if (cachedKeys != null) {
      for (int i = 0; i < cachedKeys.entries; i++) {
        visitor.visit(cachedKeys.keys[i]);
      }
    }
  }

  /** Only classes are containers to the collector; built-in types are no part of any cycle. */
  @Override
  public boolean isGcObject() {
    return isClass();
  }

  @Override
  protected void traverseReferences(ReferenceVisitor visitor) {
    if (isClass()) {
      visit(dict, visitor);
      visit(mro, visitor);
      visit(bases, visitor);
      visit(base, visitor);
    }
  }

  private static void visit(HeapObject object, ReferenceVisitor visitor) {
    if (object != null) {
      visitor.visit(object);
    }
  }

  /** Keeps a class's documentation, which is that many bytes with its closing 0. */
  void allocateDoc(Heap heap, int bytes) {
    docAddress = heap.allocate(bytes);
    docBytes = bytes;
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    if (docAddress != 0) {
      visitor.visit(docAddress, docBytes, "tp_doc");
    }
  }

  @Override
  public void visitSharedBlocks(BlockVisitor visitor) {
    if (cachedKeys != null) {
      visitor.visit(cachedKeys.address, cachedKeys.bytes(), "shared keys");
    }
  }

  @Override
  public void clear(Heap heap) {
    modified();
    dict.clear(heap);
    TupleObject old = mro;
    mro = null;
    heap.decrefIfPresent(old);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (bases != null) {
      leaveBases();
    }
    WeakReferences.clearAll(rt, this);
    for (HeapObject object : new HeapObject[] {base, dict, bases, mro}) {
      heap.decrefIfPresent(object);
    }
    if (docAddress != 0) {
      heap.free(docAddress);
    }
    for (HeapObject object : new HeapObject[] {nameObject, qualnameObject, slotNames}) {
      heap.decrefIfPresent(object);
    }
    if (cachedKeys != null) {
      cachedKeys.decref(heap);
    }
    heap.release(this);
  }
}
