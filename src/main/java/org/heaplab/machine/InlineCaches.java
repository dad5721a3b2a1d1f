package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.AttributeCache;
import org.heaplab.types.CodeObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.Names;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;

/** What an instruction that looks up a name remembers. */
public final class InlineCaches {

  private InlineCaches() {}

  /** A name of a module's code, whose own names are its globals. */
  public static final class Name {
    final StrObject name;
    final Global global;
    private DictObject.Place place;

    public Name(CodeObject code, int name) {
      this.name = (StrObject) code.names.items[name];
      this.global = new Global(code, name);
    }

    /** An owned value, or null where the frame's names are no module's. */
    HeapObject find(Machine m, Frame f) {
      return isModule(m, f) ? Runtime.owned(global.find(m, f)) : null;
    }

    private static boolean isModule(Machine m, Frame f) {
      return f.locals == f.globals && f.globals.type == m.rt.types.dict;
    }

    /** Stores a borrowed value; false where the frame's names are no module's. */
    boolean store(Machine m, Frame f, HeapObject value) {
      if (!isModule(m, f)) {
        return false;
      }
      if (place == null || !f.globals.replace(m.rt, place, value)) {
        f.globals.put(m.rt, name, value);
        place = f.globals.placeOf(name);
      }
      return true;
    }
  }

  /** The attribute that one instruction asks for. */
  public static final class Attribute {
    final StrObject name;
    final AttributeCache cache = new AttributeCache();

    public Attribute(CodeObject code, int name) {
      this.name = (StrObject) code.names.items[name];
    }
  }

  /**
   * Where a global was found last: position in the globals while those have the name there, or in
   * the builtins while the globals' keys are the same.
   */
  public static final class Global {
    private final StrObject name;
    private DictObject.Place place;
    private boolean inBuiltins;
    private DictObject searched;
    private int searchedVersion;

    public Global(CodeObject code, int name) {
      this.name = (StrObject) code.names.items[name];
    }

    /** The value, borrowed. */
    HeapObject find(Machine m, Frame f) {
      HeapObject value = place == null ? null : known(f);
      return value != null ? value : search(m, f);
    }

    private HeapObject known(Frame f) {
      if (!inBuiltins) {
        return place.valueIn(f.globals);
      }
      return isNoGlobal(f.globals) ? place.valueIn(f.builtins) : null;
    }

    /** Keys that have come or gone need not be this one. */
    private boolean isNoGlobal(DictObject globals) {
      if (searched != globals) {
        return false;
      }
      if (searchedVersion != globals.keysVersion()) {
        if (!globals.hasStringKeys() || globals.borrow(name) != null) {
          return false;
        }
        searchedVersion = globals.keysVersion();
      }
      return true;
    }

    private HeapObject search(Machine m, Frame f) {
      HeapObject value = f.globals.borrowVariable(m.rt, name);
      inBuiltins = value == null;
      if (inBuiltins) {
        value = f.builtins.borrowVariable(m.rt, name);
        if (value == null) {
          throw Names.undefined(m.rt, name);
        }
        searched = f.globals;
        searchedVersion = f.globals.keysVersion();
      }
      boolean plain = f.globals.hasStringKeys() && f.builtins.hasStringKeys();
      place = plain ? (inBuiltins ? f.builtins : f.globals).placeOf(name) : null;
      return value;
    }
  }
}
