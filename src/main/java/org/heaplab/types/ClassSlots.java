package org.heaplab.types;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.TextTests;
import org.heaplab.types.text.Unicode;

/**
 * What a class adds to its instances: named slots, a dictionary, weak references.
 *
 * @param names sorted and mangled, owned; null without {@code __slots__}
 * @see "type_new_slots in Objects/typeobject.c (3.13)"
 */
record ClassSlots(TupleObject names, boolean addsDict, boolean addsWeakrefs) {

  private static final TextTests IDENTIFIERS = new TextTests(Unicode.v15_1());

  static ClassSlots of(
      Runtime rt, StrObject className, TypeObject base, TupleObject bases, DictObject namespace) {
    boolean mayAddDict = !base.hasDict;
    boolean mayAddWeakrefs = !base.hasWeakrefs && base.itemSize == 0;
    HeapObject given = namespace.borrow(rt.intern("__slots__"));
    if (given == null) {
      return new ClassSlots(null, mayAddDict, mayAddWeakrefs);
    }
    TupleObject slots =
        given instanceof StrObject ? TupleObject.of(rt, given) : TupleObject.from(rt, given);
    try {
      Reader reader = new Reader(rt, base, mayAddDict, mayAddWeakrefs);
      reader.visit(slots);
      reader.copy(className, slots, namespace);
      reader.askOtherBases(bases);
      return new ClassSlots(reader.names, reader.dict, reader.weakrefs);
    } finally {
      rt.heap.decref(slots);
    }
  }

  int count() {
    return names == null ? 0 : names.size();
  }

  /** Reads {@code __slots__}. */
  private static final class Reader {
    private final Runtime rt;
    private final TypeObject base;
    private final boolean mayAddDict;
    private final boolean mayAddWeakrefs;
    private boolean dict;
    private boolean weakrefs;
    private TupleObject names;

    Reader(Runtime rt, TypeObject base, boolean mayAddDict, boolean mayAddWeakrefs) {
      this.rt = rt;
      this.base = base;
      this.mayAddDict = mayAddDict;
      this.mayAddWeakrefs = mayAddWeakrefs;
    }

    void visit(TupleObject slots) {
      if (slots.size() > 0 && base.itemSize != 0) {
        throw rt.typeError("nonempty __slots__ not supported for subtype of '" + base.name() + "'");
      }
      for (HeapObject slot : slots.items) {
        String name = identifier(slot);
        if (name.equals("__dict__")) {
          if (!mayAddDict || dict) {
            throw rt.typeError("__dict__ slot disallowed: we already got one");
          }
          dict = true;
        } else if (name.equals("__weakref__")) {
          if (!mayAddWeakrefs || weakrefs) {
            throw rt.typeError("__weakref__ slot disallowed: we already got one");
          }
          weakrefs = true;
        }
      }
    }

    private String identifier(HeapObject slot) {
      if (!(slot instanceof StrObject name)) {
        throw rt.typeError("__slots__ items must be strings, not '" + slot.type.name() + "'");
      }
      if (!IDENTIFIERS.isIdentifier(name.text)) {
        throw rt.typeError("__slots__ must be identifiers");
      }
      return name.toString();
    }

    /** Mangles, sorts, and refuses what is a class variable as well. */
    void copy(StrObject className, TupleObject slots, DictObject namespace) {
      List<String> result = new ArrayList<>();
      for (HeapObject slot : slots.items) {
        String name = slot.toString();
        if ((dict && name.equals("__dict__")) || (weakrefs && name.equals("__weakref__"))) {
          continue;
        }
        String mangled = mangle(className.toString(), name);
        refuseClassVariable(mangled, namespace);
        result.add(mangled);
      }
      result.sort(ClassSlots::compareByCodePoint);
      HeapObject[] items = new HeapObject[result.size()];
      for (int i = 0; i < items.length; i++) {
        items[i] = Runtime.owned(rt.intern(result.get(i)));
      }
      ListObject sorted = ListObject.stealAll(rt, items);
      names = sorted.toTuple(rt);
      rt.heap.decref(sorted);
    }

    private void refuseClassVariable(String name, DictObject namespace) {
      boolean removed = name.equals("__qualname__") || name.equals("__classcell__");
      if (!removed && namespace.borrow(rt.intern(name)) != null) {
        throw rt.valueError(
            Calls.reprOf(rt, rt.intern(name)) + " in __slots__ conflicts with class variable");
      }
    }

    /** Secondary bases may bring a dictionary or weak references. */
    void askOtherBases(TupleObject bases) {
      for (HeapObject other : bases.items) {
        if (other != base) {
          dict |= mayAddDict && ((TypeObject) other).hasDict;
          weakrefs |= mayAddWeakrefs && ((TypeObject) other).hasWeakrefs;
        }
      }
    }
  }

  private static int compareByCodePoint(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return java.util.Arrays.compare(left, right);
  }

  /** {@code __x} becomes {@code _C__x} in class {@code C}. */
  private static String mangle(String className, String name) {
    if (!name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length() ? name : "_" + className.substring(start) + name;
  }
}
