package org.heaplab.types;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.build.ObjectLayout;
import org.heaplab.build.StructFields;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.StructRegion.Part;
import org.heaplab.types.number.FloatText;

/**
 * The memory of an object, field by field, with CPython's names.
 *
 * <p>Types that are not drawn to the last field show the rest of their struct as one.
 *
 * @see "Include/cpython (3.13)"
 */
public final class Structs {

  private static final int DIGIT_BYTES = 4;
  private static final String UNNAMED = "further fields";

  private final HeapObject object;
  private final Runtime rt;

  /** Bytes in front of the object. */
  private final int head;

  private final StructBuilder own;
  private final List<StructRegion> regions = new ArrayList<>();

  private Structs(Runtime rt, HeapObject object) {
    this.rt = rt;
    this.object = object;
    this.head =
        object instanceof TypeObject type ? (int) type.sizedHead() : object.type.preHeader();
    this.own = new StructBuilder(object.type.name(), object.address, -head);
  }

  /** The object's own block first, then those that it owns elsewhere. */
  public static List<StructRegion> of(Runtime rt, HeapObject object) {
    Structs structs = new Structs(rt, object);
    structs.inFront();
    structs.own.text(
        Part.HEADER, "ob_refcnt", 8, object.isImmortal() ? "∞" : String.valueOf(object.refcount));
    structs.own.pointer(Part.HEADER, "ob_type", object.type);
    structs.fields();
    structs.fieldsByName();
    structs.rest();
    object.visitBlocks(structs::furtherBlock);
    if (object instanceof TypeObject) {
      object.visitSharedBlocks(
          (address, bytes, purpose) -> structs.furtherBlock(address, bytes, "ht_cached_keys"));
    }
    structs.regions.add(0, structs.own.build());
    return structs.regions;
  }

  private void inFront() {
    int before = head;
    boolean gc = object.type.isGc() && before >= ObjectLayout.PY_GC_HEAD;
    int managed = before - (gc ? ObjectLayout.PY_GC_HEAD : 0);
    if (managed > 0) {
      boolean values = !rt.build.immortality().exists();
      own.away(Part.FIELDS, values ? "values" : "weakrefs", values ? "values" : weakrefs());
      own.pointer("dict", object.dictOrNull());
    }
    if (gc) {
      own.away(Part.GC_HEAD, "_gc_next", object.isTracked() ? "next" : "NULL");
      own.away(Part.GC_HEAD, "_gc_prev", object.isTracked() ? "before" : "NULL");
    }
  }

  private String weakrefs() {
    return object.weakrefs() == null ? "NULL" : "the newest";
  }

  /**
   * Fields of a struct of which only the names are known; of a base's, where the type adds none.
   */
  private void fieldsByName() {
    long ours = object instanceof TypeObject ? object.type.basicSize() : object.ownBytes();
    long all = head + ours;
    Map<String, HeapObject> references = new HashMap<>();
    ReferenceNames.describe(object, (role, name, key, target) -> references.put(name, target));
    for (StructFields.Field field : namesOfType()) {
      if (own.bytes() + field.bytes() > all) {
        return;
      }
      switch (field.kind()) {
        case OBJECT -> reference(field, references);
        case ELSEWHERE -> own.away(Part.FIELDS, field.name(), "");
        case BYTES -> own.text(Part.FIELDS, field.name(), field.bytes(), "");
        case PADDING -> own.text(Part.PADDING, "pad", field.bytes(), "");
      }
    }
  }

  private List<StructFields.Field> namesOfType() {
    if (object instanceof InstanceObject) {
      return List.of();
    }
    for (TypeObject type = (TypeObject) object.type; type != null; type = type.base) {
      List<StructFields.Field> found = rt.build.structs().of(type.name());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** A pointer whose target the reference of that name tells. */
  private void reference(StructFields.Field field, Map<String, HeapObject> references) {
    HeapObject target = references.get(field.reference());
    if (target == null) {
      own.text(Part.FIELDS, field.name(), field.bytes(), "");
    } else {
      own.pointer(field.name(), target);
    }
  }

  /** What the struct has beyond what is told by name. */
  private void rest() {
    long all = head + object.ownBytes();
    if (object instanceof TypeObject) {
      long fixed = head + object.type.basicSize();
      own.text(Part.FIELDS, UNNAMED, fixed - own.bytes(), "");
      own.text(Part.DATA, "slots", all - own.bytes(), "");
    }
    String name = nameOfRest();
    Part part = name.equals(UNNAMED) ? Part.FIELDS : Part.DATA;
    own.text(part, name, all - own.bytes(), "");
  }

  /** What an object has in its own number, behind the fields of its struct. */
  private String nameOfRest() {
    if (object instanceof CodeObject) {
      return "co_code_adaptive";
    } else if (object instanceof FrameObject || object instanceof GeneratorObject) {
      return "localsplus";
    }
    return object instanceof MemoryViewObject ? "ob_array" : UNNAMED;
  }

  /** A block that is not told field by field. */
  private void furtherBlock(long address, long bytes, String purpose) {
    if (regions.stream().noneMatch(region -> region.address() == address)) {
      regions.add(
          new StructBuilder(purpose, address, 0).text(Part.DATA, purpose, bytes, "").build());
    }
  }

  private void fields() {
    if (object instanceof LongObject number) {
      digits(number);
    } else if (object instanceof FloatObject number) {
      own.text(Part.FIELDS, "ob_fval", 8, FloatText.repr(number.value));
    } else if (object instanceof ComplexObject number) {
      own.text(Part.FIELDS, "cval.real", 8, FloatText.repr(number.real));
      own.text(Part.FIELDS, "cval.imag", 8, FloatText.repr(number.imaginary));
    } else if (object instanceof StrObject str) {
      characters(str);
    } else if (object instanceof BytesObject bytes) {
      own.number("ob_size", bytes.value.length).text(Part.FIELDS, "ob_shash", 8, "");
      own.text(Part.DATA, "ob_sval", bytes.value.length + 1L, "");
    } else if (object instanceof TupleObject tuple) {
      own.number("ob_size", tuple.size());
      TableStructs.items(own, tuple.items, tuple.size());
    } else if (object instanceof ListObject list) {
      TableStructs.list(own, regions, list);
    } else if (object instanceof DictObject dict) {
      TableStructs.dict(own, regions, dict);
    } else if (object instanceof SetObject set) {
      TableStructs.set(own, regions, set);
    } else if (object instanceof InstanceObject instance) {
      TableStructs.instance(own, instance);
    } else {
      pointers();
    }
  }

  private void digits(LongObject number) {
    BigInteger rest = number.bigValue().abs();
    long digits = (object.ownBytes() - ObjectLayout.PY_VAR_OBJECT) / DIGIT_BYTES;
    int sign = number.signum();
    String told = sign == 0 ? "zero" : digits + (sign < 0 ? ", negative" : ", positive");
    boolean tagged = rt.build.immortality().exists();
    own.text(
        Part.FIELDS,
        tagged ? "lv_tag" : "ob_size",
        8,
        tagged ? told : Long.toString(sign * digits));
    BigInteger mask = BigInteger.valueOf((1 << rt.build.intInfo().bitsPerDigit()) - 1);
    for (int i = 0; i < digits; i++) {
      if (i == TableStructs.MOST_ITEMS) {
        long bytes = (digits - i) * DIGIT_BYTES;
        own.text(Part.DATA, "further digits", bytes, "");
        return;
      }
      own.text(Part.DATA, "ob_digit[" + i + "]", DIGIT_BYTES, rest.and(mask).toString());
      rest = rest.shiftRight(rt.build.intInfo().bitsPerDigit());
    }
  }

  private void characters(StrObject str) {
    own.number("length", str.text.length()).text(Part.FIELDS, "hash", 8, "");
    boolean ascii = str.text.isAscii();
    String kind = ascii ? "compact, ASCII" : "compact, " + str.text.kind() + " B each";
    own.text(Part.FIELDS, "state", 4, kind).text(Part.PADDING, "pad", 4, "");
    boolean wide = !rt.build.immortality().exists();
    if (wide) {
      own.away(Part.FIELDS, "wstr", "NULL");
    }
    if (!ascii) {
      own.number("utf8_length", 0).away(Part.FIELDS, "utf8", "NULL");
      if (wide) {
        own.number("wstr_length", 0);
      }
    }
    long bytes = object.ownBytes() - own.bytes() + head;
    own.text(Part.DATA, "characters", bytes, str.text.repr().toString());
  }

  private void pointers() {
    if (object instanceof CellObject cell) {
      own.pointer("ob_ref", cell.contents);
    } else if (object instanceof SliceObject slice) {
      own.pointer("start", slice.start).pointer("stop", slice.stop).pointer("step", slice.step);
    } else if (object instanceof RangeObject range) {
      own.pointer("start", range.start).pointer("stop", range.stop);
      own.pointer("step", range.step).pointer("length", range.length);
    } else if (object instanceof MethodObject method) {
      own.pointer("im_func", method.function).pointer("im_self", method.self);
      own.away(Part.FIELDS, "im_weakreflist", weakrefs());
      own.away(Part.FIELDS, "vectorcall", "C function");
    } else if (object instanceof FunctionObject function) {
      function(function);
    }
  }

  private void function(FunctionObject f) {
    own.pointer("func_globals", f.globals).pointer("func_builtins", f.builtins);
    own.pointer("func_name", f.name).pointer("func_qualname", f.qualname);
    own.pointer("func_code", f.code).pointer("func_defaults", f.defaults);
    own.pointer("func_kwdefaults", f.kwDefaults).pointer("func_closure", f.closure);
    own.pointer("func_doc", f.doc).pointer("func_dict", f.dictOrNull());
    own.away(Part.FIELDS, "func_weakreflist", weakrefs());
    own.pointer("func_module", f.module).pointer("func_annotations", f.annotations);
    if (rt.build.immortality().exists()) {
      own.pointer("func_typeparams", f.typeParams);
    }
    own.away(Part.FIELDS, "vectorcall", "C function");
  }
}
