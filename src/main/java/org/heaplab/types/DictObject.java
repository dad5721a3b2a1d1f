package org.heaplab.types;

import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code dict}: a table of its own (combined), or the class's table with values of its own (split).
 *
 * <p>Entries stay in order of insertion; a deleted one leaves a hole until the table is rebuilt.
 * Keys that are all str make smaller entries. An empty dictionary owns no table.
 *
 * @see "Objects/dictobject.c (3.13)"
 */
public class DictObject extends HeapObject {

  /** A table grows to hold three times what is in use. */
  private static final int GROWTH_RATE = 3;

  private static final int LOG_MAX_PRESIZE = 17;

  DictKeys keys;

  /** Null in a combined table. */
  DictValues values;

  int used;

  /** Changes when a key comes or goes, so that a cached position stays true. */
  int keysVersion;

  DictObject(DictKeys keys, DictValues values) {
    this.keys = keys;
    this.values = values;
  }

  public static DictObject create(Runtime rt) {
    return create(rt, rt.emptyKeys, null);
  }

  /** Takes over the table and the values. */
  static DictObject create(Runtime rt, DictKeys keys, DictValues values) {
    DictObject dict = new DictObject(keys, values);
    Heap heap = rt.heap;
    long shell = heap.freeLists.dicts.pop();
    if (shell != 0) {
      heap.init(dict, rt.types.dict, shell);
    } else {
      heap.allocateGcObject(dict, rt.types.dict, rt.types.dict.basicSize());
    }
    return dict;
  }

  /** An empty dictionary of the type, past the free list ({@code dict_new}). */
  static DictObject createAs(Runtime rt, TypeObject type) {
    DictObject dict = new DictObject(rt.emptyKeys, null);
    rt.heap.allocateGcObject(dict, type, type.basicSize());
    if (type != rt.types.dict) {
      rt.heap.track(dict);
    }
    return dict;
  }

  /** For an instance that has none yet: over its class's keys if that shares some. */
  static DictObject createForInstance(Runtime rt, TypeObject type) {
    DictKeys keys = type.cachedKeys;
    if (keys == null) {
      return create(rt);
    }
    int capacity = keys.entries + keys.usable;
    boolean together = rt.build.instances().inlineValues();
    long bytes = together ? DictValues.bytes(capacity) : DictValues.bytesApart(capacity);
    DictValues values = new DictValues(capacity);
    values.moveTo(rt.heap.allocate(bytes), bytes);
    keys.references++;
    return create(rt, keys, values);
  }

  /** Over shared keys, with values of its own; past the free list as well. Takes both over. */
  static DictObject createSplitCopy(Runtime rt, DictKeys keys, DictValues values) {
    DictObject dict = new DictObject(keys, values);
    rt.heap.allocateGcObject(dict, rt.types.dict, rt.types.dict.basicSize());
    return dict;
  }

  /** With room for that many keys, as {@code _PyDict_NewPresized}. */
  public static DictObject presized(Runtime rt, int minUsed, boolean unicode) {
    if (minUsed <= DictKeys.usableFraction(1 << DictKeys.LOG_MIN_SIZE)) {
      return create(rt);
    }
    int log2 =
        minUsed > DictKeys.usableFraction(1 << LOG_MAX_PRESIZE)
            ? LOG_MAX_PRESIZE
            : DictKeys.log2SizeFor(minUsed);
    return create(rt, DictKeys.create(rt.heap, log2, unicode), null);
  }

  public int size() {
    return used;
  }

  boolean isSplit() {
    return values != null;
  }

  /** A number that changes when a key comes or goes. */
  public int keysVersion() {
    return keysVersion;
  }

  /**
   * Where a key was found in a combined table, to be asked again without a search.
   *
   * @param index entry of the table
   */
  public record Place(StrObject name, int index) {

    /** The value, borrowed, as long as the key stands at its place; else null. */
    public HeapObject valueIn(DictObject dict) {
      DictKeys table = dict.keys;
      return dict.values == null && index < table.entries && table.keys[index] == name
          ? table.values[index]
          : null;
    }
  }

  /** Stores a value at a place; false when the key does not stand there. Borrows the value. */
  public boolean replace(Runtime rt, Place place, HeapObject value) {
    HeapObject old = place.valueIn(this);
    if (old == null) {
      return false;
    }
    value.incref();
    if (!isTracked() && value.mayBeTracked()) {
      rt.heap.track(this);
    }
    keys.values[place.index] = value;
    rt.heap.decref(old);
    return true;
  }

  /** The place of a str key that is there. */
  public Place placeOf(StrObject name) {
    int ix = find(name);
    return new Place(ix < 0 ? name : (StrObject) keys.keys[ix], ix);
  }

  // ---- looking up ----

  /** The value under a str key, or null; borrowed. */
  public HeapObject borrow(StrObject key) {
    int ix = find(key);
    return ix < 0 ? null : valueAt(ix);
  }

  /** As {@link #borrow(StrObject)} for any key; user code may run. */
  public HeapObject borrow(Runtime rt, HeapObject key) {
    int ix = find(rt, key);
    return ix < 0 ? null : valueAt(ix);
  }

  /** Whether every key is a plain string, so that looking for one runs no code. */
  public boolean hasStringKeys() {
    return keys.unicode;
  }

  /** The value of a variable's name, borrowed, or null: a namespace may have keys of any type. */
  public HeapObject borrowVariable(Runtime rt, StrObject name) {
    return keys.unicode ? borrow(name) : borrow(rt, name);
  }

  private int find(StrObject key) {
    int ix = keys.findStr(key, key.hash());
    return ix >= 0 && valueAt(ix) == null ? DictKeys.EMPTY : ix;
  }

  private int find(Runtime rt, HeapObject key) {
    return find(rt, key, hashOf(rt, key));
  }

  int find(Runtime rt, HeapObject key, long hash) {
    if (key instanceof StrObject str && (keys.unicode || key.type == rt.types.str)) {
      if (keys.unicode && key.type == rt.types.str) {
        int ix = keys.findStr(str, hash);
        return ix >= 0 && valueAt(ix) == null ? DictKeys.EMPTY : ix;
      }
    }
    return findGeneric(rt, key, hash);
  }

  static long hashOf(Runtime rt, HeapObject key) {
    return key instanceof StrObject str && key.type == rt.types.str
        ? str.hash()
        : Objects.hash(rt, key);
  }

  /** Compares keys with {@code ==}; begins again when that changes the table. */
  private int findGeneric(Runtime rt, HeapObject key, long hash) {
    for (; ; ) {
      DictKeys table = keys;
      int slot = (int) (hash & (table.indices.length - 1));
      long perturb = hash;
      int ix = table.indices[slot];
      boolean changed = false;
      while (ix != DictKeys.EMPTY) {
        if (ix >= 0) {
          HeapObject candidate = table.keys[ix];
          if (candidate == key) {
            return valueAt(ix) == null ? DictKeys.EMPTY : ix;
          }
          if (table.hashes[ix] == hash) {
            boolean equal = isEqual(rt, candidate, key);
            changed = table != keys || table.keys[ix] != candidate;
            if (changed) {
              break;
            }
            if (equal) {
              return valueAt(ix) == null ? DictKeys.EMPTY : ix;
            }
          }
        }
        perturb = DictKeys.shift(perturb);
        slot = table.nextSlot(slot, perturb);
        ix = table.indices[slot];
      }
      if (!changed) {
        return DictKeys.EMPTY;
      }
    }
  }

  private static boolean isEqual(Runtime rt, HeapObject candidate, HeapObject key) {
    if (candidate instanceof LongObject a
        && key instanceof LongObject b
        && a.isPlain(rt)
        && b.isPlain(rt)) {
      return a.value == b.value;
    }
    candidate.incref();
    try {
      return Objects.equal(rt, candidate, key);
    } finally {
      rt.heap.decref(candidate);
    }
  }

  // ---- entries ----

  /** Entries, holes included: positions run from 0 to this. */
  int entryCount() {
    return values != null ? values.size : keys.entries;
  }

  /** Index into the table of the entry at an insertion position. */
  int entryAt(int position) {
    return values != null ? values.at(position) : position;
  }

  long hashAt(int ix) {
    return keys.hashes[ix];
  }

  HeapObject keyAt(int ix) {
    return keys.keys[ix];
  }

  HeapObject valueAt(int ix) {
    return values != null ? values.values[ix] : keys.values[ix];
  }

  /** Next used insertion position at or after this one, or -1. */
  int nextPosition(int position) {
    int count = entryCount();
    for (int i = position; i < count; i++) {
      if (valueAt(entryAt(i)) != null) {
        return i;
      }
    }
    return -1;
  }

  /** Last used insertion position at or before this one, or -1. */
  int previousPosition(int position) {
    int i = position;
    while (i >= 0 && valueAt(entryAt(i)) == null) {
      i--;
    }
    return i;
  }

  // ---- changing ----

  /** Stores a value; both references are borrowed, and added before the key is hashed. */
  public void put(Runtime rt, HeapObject key, HeapObject value) {
    key.incref();
    value.incref();
    long hash;
    try {
      hash = hashOf(rt, key);
    } catch (RuntimeException e) {
      rt.heap.decref(key);
      rt.heap.decref(value);
      throw e;
    }
    stealPut(rt, key, hash, value);
  }

  /** Stores a value; takes over both references. */
  void stealPut(Runtime rt, HeapObject key, long hash, HeapObject value) {
    int ix;
    try {
      ix = findForInsertion(rt, key, hash);
    } catch (RuntimeException e) {
      rt.heap.decref(key);
      rt.heap.decref(value);
      throw e;
    }
    if (!isTracked() && mayTrack(key, value)) {
      rt.heap.track(this);
    }
    if (ix >= 0) {
      HeapObject old = replaceAt(ix, value);
      rt.heap.decref(old);
      rt.heap.decref(key);
      return;
    }
    insertNew(rt, key, hash, value);
  }

  /** As {@link #find}; a table of str keys is made ready for one of another type first. */
  private int findForInsertion(Runtime rt, HeapObject key, long hash) {
    if (keys.unicode && keys.address != 0 && key.type != rt.types.str) {
      grow(rt, false);
    }
    return find(rt, key, hash);
  }

  private void grow(Runtime rt, boolean unicode) {
    resize(rt, DictKeys.log2KeySize((long) used * GROWTH_RATE), unicode);
  }

  private static boolean mayTrack(HeapObject key, HeapObject value) {
    return key.mayBeTracked() || value.mayBeTracked();
  }

  private HeapObject replaceAt(int ix, HeapObject value) {
    HeapObject[] array = values != null ? values.values : keys.values;
    HeapObject old = array[ix];
    array[ix] = value;
    return old;
  }

  private void insertNew(Runtime rt, HeapObject key, long hash, HeapObject value) {
    keysVersion++;
    if (values != null) {
      if (insertSplit(rt, (StrObject) key, hash, value)) {
        return;
      }
      grow(rt, true);
    }
    if (keys.address == 0) {
      keys = DictKeys.create(rt.heap, DictKeys.LOG_MIN_SIZE, key.type == rt.types.str);
    } else if (keys.usable <= 0) {
      grow(rt, true);
    }
    keys.append(key, hash, value);
    used++;
  }

  /** Adds to the values of a split table; false when the shared table has no room for the key. */
  private boolean insertSplit(Runtime rt, StrObject key, long hash, HeapObject value) {
    int ix = keys.findStr(key, hash);
    if (ix < 0 && keys.usable > 0) {
      key.incref();
      ix = keys.append(key, hash, null);
    }
    if (ix < 0 || ix >= values.values.length) {
      return false;
    }
    values.values[ix] = value;
    values.recordInsertion(ix);
    used++;
    rt.heap.decref(key);
    return true;
  }

  /** Gives a split dictionary a table of its own. */
  void combine(Runtime rt) {
    resize(rt, keys.log2Size, true);
  }

  /**
   * Takes values out of the block of an object that goes away or changes its class.
   *
   * @see "_PyDict_DetachFromObject in Objects/dictobject.c (3.13)"
   */
  void leaveObject(Runtime rt) {
    if (values == null || !values.embedded) {
      return;
    }
    DictValues old = values;
    values = old.moveApart(rt);
    old.invalidate();
  }

  /** Rebuilds the table without holes, with room for that many keys in all. */
  void reserve(Runtime rt, long count, boolean unicode) {
    resize(rt, DictKeys.log2SizeFor(count), unicode);
  }

  private void resize(Runtime rt, int log2Size, boolean unicode) {
    DictKeys old = keys;
    DictValues oldValues = values;
    DictKeys table = DictKeys.create(rt.heap, log2Size, unicode && old.unicode);
    int count = entryCount();
    for (int position = 0; position < count; position++) {
      int ix = entryAt(position);
      HeapObject value = valueAt(ix);
      if (value != null) {
        if (oldValues != null) {
          old.keys[ix].incref();
        }
        table.append(old.keys[ix], old.hashes[ix], value);
      }
    }
    keys = table;
    values = null;
    if (oldValues != null) {
      oldValues.invalidate();
      old.decref(rt.heap);
      oldValues.release(rt.heap);
    } else {
      old.release(rt.heap);
    }
  }

  /** Takes a key out; answers its value as an owned reference, or null where it was absent. */
  public HeapObject remove(Runtime rt, HeapObject key) {
    return remove(rt, key, hashOf(rt, key));
  }

  HeapObject remove(Runtime rt, HeapObject key, long hash) {
    int ix = find(rt, key, hash);
    return ix < 0 ? null : removeAt(rt, ix, hash);
  }

  /** The value under a key, which is put there if the key is new; owned. */
  HeapObject setDefault(Runtime rt, HeapObject key, HeapObject value) {
    long hash = hashOf(rt, key);
    int ix = findForInsertion(rt, key, hash);
    if (ix >= 0) {
      return Runtime.owned(valueAt(ix));
    }
    if (!isTracked() && mayTrack(key, value)) {
      rt.heap.track(this);
    }
    insertNew(rt, Runtime.owned(key), hash, Runtime.owned(value));
    return Runtime.owned(value);
  }

  /** Takes out the youngest key of a dictionary that has one, into a pair; owned references. */
  void popLast(Runtime rt, HeapObject[] pair) {
    if (values != null) {
      combine(rt);
    }
    int ix = keys.entries - 1;
    while (keys.values[ix] == null) {
      ix--;
    }
    pair[0] = keys.keys[ix];
    pair[1] = keys.values[ix];
    keys.indices[keys.slotOf(keys.hashes[ix], ix)] = DictKeys.DUMMY;
    keys.forget(ix);
    keys.entries = ix;
    used--;
    keysVersion++;
  }

  private HeapObject removeAt(Runtime rt, int ix, long hash) {
    keysVersion++;
    used--;
    HeapObject value;
    if (values != null) {
      value = values.values[ix];
      values.values[ix] = null;
      values.recordDeletion(ix);
      return value;
    }
    value = keys.values[ix];
    HeapObject key = keys.keys[ix];
    keys.indices[keys.slotOf(hash, ix)] = DictKeys.DUMMY;
    keys.forget(ix);
    rt.heap.decref(key);
    return value;
  }

  /** Empties it; entries go from first to last. */
  public final void clearEntries(Runtime rt) {
    clearEntries(rt.heap);
  }

  private static void letGo(Heap heap, DictKeys keys, DictValues values) {
    if (values != null) {
      values.clear(heap);
      values.release(heap);
    }
    keys.decref(heap);
  }

  /** A shallow copy, a plain dict. */
  public DictObject copy(Runtime rt) {
    return DictCopies.copy(rt, this);
  }

  /** The keys as a tuple, owned. */
  public TupleObject keyTuple(Runtime rt) {
    return TupleObject.of(rt, keysInOrder());
  }

  /** The keys, borrowed. */
  public HeapObject[] keysInOrder() {
    HeapObject[] all = new HeapObject[used];
    int i = 0;
    for (int p = nextPosition(0); p >= 0; p = nextPosition(p + 1)) {
      all[i++] = keyAt(entryAt(p));
    }
    return all;
  }

  /** The values, borrowed. */
  public HeapObject[] valuesInOrder() {
    HeapObject[] all = new HeapObject[used];
    int i = 0;
    for (int p = nextPosition(0); p >= 0; p = nextPosition(p + 1)) {
      all[i++] = valueAt(entryAt(p));
    }
    return all;
  }

  /** Takes over the entries of another mapping. */
  public void update(Runtime rt, HeapObject mapping) {
    DictMerge.merge(rt, this, mapping);
  }

  /** Adds keyword arguments; a key that is there already is answered, borrowed, and ends it. */
  public HeapObject mergeKeywords(Runtime rt, HeapObject mapping) {
    return DictMerge.keywords(rt, this, mapping);
  }

  // ---- the heap's view ----

  /** Values of a split table count as many as its keys have room for, wherever they lie. */
  @Override
  public long basicBytes() {
    long bytes = type.basicSize();
    if (values != null) {
      bytes += 8L * keys.room();
    }
    return values == null || keys.references == 1 ? bytes + keys.bytes() : bytes;
  }

  @Override
  public long ownBytes() {
    return type.basicSize();
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    if (values != null) {
      if (!values.embedded) {
        visitPresent(visitor, values.values);
      }
      return;
    }
    for (int i = 0; i < keys.entries; i++) {
      if (keys.keys[i] != null) {
        visitor.visit(keys.keys[i]);
        visitor.visit(keys.values[i]);
      }
    }
  }

  /** Names what a subclass owns beside the entries. */
  void describeFields(ReferenceNames.Sink sink) {}

  private static void visitPresent(ReferenceVisitor visitor, HeapObject[] values) {
    for (HeapObject value : values) {
      if (value != null) {
        visitor.visit(value);
      }
    }
  }

  /** Str keys are in no cycle, and values in an object's own block are the object's to show. */
  @Override
  protected void traverseReferences(ReferenceVisitor visitor) {
    if (values != null || keys.unicode) {
      visitValues(visitor);
      return;
    }
    for (int i = 0; i < keys.entries; i++) {
      if (keys.values[i] != null) {
        visitor.visit(keys.values[i]);
        visitor.visit(keys.keys[i]);
      }
    }
  }

  private void visitValues(ReferenceVisitor visitor) {
    HeapObject[] held = values != null ? values.values : keys.values;
    int count = values != null ? held.length : keys.entries;
    if (values != null && values.embedded) {
      return;
    }
    for (int i = 0; i < count; i++) {
      if (held[i] != null) {
        visitor.visit(held[i]);
      }
    }
  }

  @Override
  public void untrackDict(Heap heap) {
    if (type.isHeapType()) {
      return;
    }
    int count = values != null ? values.values.length : keys.entries;
    for (int i = 0; i < count; i++) {
      HeapObject value = valueAt(i);
      if (value != null
          && (value.mayBeTracked() || (!keys.unicode && keys.keys[i].mayBeTracked()))) {
        return;
      }
    }
    heap.untrack(this);
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    if (values == null && keys.address != 0) {
      visitor.visit(keys.address, keys.bytes(), "dict keys");
    }
    if (values != null && values.address != 0) {
      visitor.visit(values.address, values.blockBytes, "dict values");
    }
  }

  @Override
  public void visitSharedBlocks(BlockVisitor visitor) {
    if (values != null) {
      visitor.visit(keys.address, keys.bytes(), "shared keys");
    }
  }

  @Override
  public void clear(Heap heap) {
    clearEntries(heap);
  }

  private void clearEntries(Heap heap) {
    if (keys.address == 0) {
      return;
    }
    keysVersion++;
    used = 0;
    if (values != null && values.embedded) {
      values.clear(heap);
      return;
    }
    DictKeys oldKeys = keys;
    DictValues oldValues = values;
    keys = ((TypeObject) type).runtime().emptyKeys;
    values = null;
    letGo(heap, oldKeys, oldValues);
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    if (!heap.beginDestruction(this)) {
      return;
    }
    letGo(heap, keys, values);
    boolean exact = type == ((TypeObject) type).runtime().types.dict;
    if (exact && heap.freeLists.dicts.push(address)) {
      heap.forget(this);
    } else {
      heap.release(this);
    }
    heap.endDestruction();
  }
}
