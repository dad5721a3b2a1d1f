package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.deque.DequeObject;

/** What each reference of an object is called: {@code [0]}, {@code .name}, {@code __globals__}. */
public final class ReferenceNames {

  private ReferenceNames() {}

  /** How an object holds another. */
  public enum Role {
    ELEMENT,
    KEY,
    VALUE,
    ATTRIBUTE,
    CELL,
    CONSTANT,
    LOCAL,
    TEMPORARY,
    FIELD
  }

  /** Is told every reference that an object owns, once each. */
  @FunctionalInterface
  public interface Sink {

    /**
     * One reference.
     *
     * @param name index, attribute or field; the key's own text for {@link Role#KEY} and {@link
     *     Role#VALUE} is left to the caller, who gets the key
     * @param key of an entry of a dict, else null
     */
    void reference(Role role, String name, HeapObject key, HeapObject target);
  }

  public static void describe(HeapObject owner, Sink sink) {
    if (owner.type.isHeapType()) {
      field("__class__", owner.type, sink);
    }
    if (owner.state != null) {
      slots(owner, owner.slots(), sink);
      field("__dict__", owner.stateDict(), sink);
    }
    if (owner instanceof ListObject list) {
      elements(list.items, list.size, sink);
    } else if (owner instanceof TupleObject tuple) {
      elements(tuple.items, tuple.items.length, sink);
    } else if (owner instanceof DictObject dict) {
      entries(dict, sink);
      dict.describeFields(sink);
    } else if (owner instanceof InstanceObject instance) {
      instance(instance, sink);
    } else if (owner instanceof FunctionObject function) {
      function(function, sink);
    } else if (owner instanceof CellObject cell) {
      report(Role.CELL, "cell_contents", cell.contents, sink);
    } else if (owner instanceof MethodObject method) {
      field("__func__", method.function, sink);
      field("__self__", method.self, sink);
    } else if (owner instanceof TypeObject type) {
      type(type, sink);
    } else if (owner instanceof CodeObject code) {
      code(code, sink);
    } else {
      others(owner, sink);
    }
  }

  private static void report(Role role, String name, HeapObject target, Sink sink) {
    if (target != null) {
      sink.reference(role, name, null, target);
    }
  }

  private static void field(String name, HeapObject target, Sink sink) {
    report(Role.FIELD, name, target, sink);
  }

  private static void elements(HeapObject[] items, int count, Sink sink) {
    for (int i = 0; i < count; i++) {
      report(Role.ELEMENT, "[" + i + "]", items[i], sink);
    }
  }

  private static void entries(DictObject dict, Sink sink) {
    boolean ownsKeys = !dict.isSplit();
    boolean ownsValues = ownsKeys || !dict.values.embedded;
    for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
      int ix = dict.entryAt(p);
      HeapObject key = dict.keyAt(ix);
      if (ownsKeys) {
        sink.reference(Role.KEY, "", key, key);
      }
      if (ownsValues) {
        sink.reference(Role.VALUE, "", key, dict.valueAt(ix));
      }
    }
  }

  private static void instance(InstanceObject instance, Sink sink) {
    slots(instance, instance.slots(), sink);
    if (instance.hasInline()) {
      DictKeys keys = ((TypeObject) instance.type).cachedKeys;
      for (int n = 0; n < instance.values.size; n++) {
        int ix = instance.values.at(n);
        String name = keys.keys[ix].toString();
        report(Role.ATTRIBUTE, name, instance.values.values[ix], sink);
      }
    }
    field("__dict__", instance.dictOrNull(), sink);
  }

  private static void slots(HeapObject owner, HeapObject[] slots, Sink sink) {
    if (slots == null) {
      return;
    }
    for (int i = 0; i < slots.length; i++) {
      report(Role.ATTRIBUTE, slotName((TypeObject) owner.type, i), slots[i], sink);
    }
  }

  static String slotName(TypeObject type, int slot) {
    for (TypeObject each : type.mroTypes) {
      DictObject dict = each.dict;
      for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
        HeapObject value = dict.valueAt(dict.entryAt(p));
        if (value instanceof MemberDescriptor member && member.slot == slot) {
          return member.name.toString();
        }
      }
    }
    return "slot " + slot;
  }

  private static void function(FunctionObject f, Sink sink) {
    field("__code__", f.code, sink);
    field("__globals__", f.globals, sink);
    field("__builtins__", f.builtins, sink);
    field("__module__", f.module, sink);
    field("__name__", f.name, sink);
    field("__qualname__", f.qualname, sink);
    field("__doc__", f.doc, sink);
    field("__defaults__", f.defaults, sink);
    field("__kwdefaults__", f.kwDefaults, sink);
    field("__closure__", f.closure, sink);
    field("__annotations__", f.annotations, sink);
    field("__type_params__", f.typeParams, sink);
    field("__dict__", f.dictOrNull(), sink);
  }

  private static void type(TypeObject type, Sink sink) {
    field("__dict__", type.dict, sink);
    field("__mro__", type.mro, sink);
    field("__bases__", type.bases, sink);
    field("__base__", type.base, sink);
    field("__name__", type.nameObject, sink);
    field("__qualname__", type.qualnameObject, sink);
    field("__slots__", type.slotNames, sink);
    type.subclasses.visitReferences(table -> field("tp_subclasses", table, sink));
    if (type.cachedKeys != null) {
      for (int i = 0; i < type.cachedKeys.entries; i++) {
        sink.reference(Role.KEY, "shared keys", type.cachedKeys.keys[i], type.cachedKeys.keys[i]);
      }
    }
  }

  private static void code(CodeObject code, Sink sink) {
    report(Role.CONSTANT, "co_consts", code.consts, sink);
    field("co_names", code.names, sink);
    field("co_localsplusnames", code.localsPlusNames, sink);
    field("co_filename", code.filename, sink);
    field("co_name", code.name, sink);
    field("co_qualname", code.qualname, sink);
    code.visitTables(table -> field("table", table, sink));
  }

  private static void others(HeapObject owner, Sink sink) {
    if (owner instanceof SetObject) {
      owner.visitReferences(target -> report(Role.ELEMENT, " (element)", target, sink));
    } else if (owner instanceof DequeObject) {
      int[] i = {0};
      owner.visitReferences(target -> report(Role.ELEMENT, "[" + i[0]++ + "]", target, sink));
    } else if (owner instanceof FrameObject frame) {
      frame.describeReferences(sink);
    } else if (owner instanceof GeneratorObject generator) {
      generator.describeReferences(sink);
    } else {
      owner.visitReferences(target -> field(FieldNames.of(owner, target), target, sink));
    }
  }
}
