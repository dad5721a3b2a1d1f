package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * Arrays as pickles keep them: the bytes of the items and a code of the machine format that they
 * have.
 *
 * @see "array__array_reconstructor, typecode_to_mformat_code in Modules/arraymodule.c (3.13)"
 */
public final class ArrayReconstruction {

  private static final String PARAMETERS = "arraytype, typecode, mformat_code, items, /";

  /** By machine format: as which type its items are read; of each pair the second is big-endian. */
  private static final String FORMATS = "BbHHhhIIiiLLllffdd";

  private static final int FLOAT_LE = 14;
  private static final int UTF16_LE = 18;
  private static final int UTF32_LE = 20;
  private static final int FORMAT_COUNT = 22;

  private ArrayReconstruction() {}

  /** Adds {@code _array_reconstructor}. */
  public static void define(ModuleBuilder module, TypeObject array) {
    module.function(
        "_array_reconstructor", PARAMETERS, (rt, self, args) -> reconstruct(rt, array, args));
  }

  /** What {@code __reduce_ex__} answers from protocol 3 on: owned function and arguments. */
  static HeapObject[] reduction(Runtime rt, ArrayObject array) {
    HeapObject module = rt.modules.borrow(rt.intern("array"));
    HeapObject function = Attributes.get(rt, module, rt.intern("_array_reconstructor"));
    HeapObject args =
        TupleObject.steal(
            rt,
            Runtime.owned(array.type),
            rt.newStr(String.valueOf(array.kind.code)),
            LongObject.of(rt, nativeFormat(array.kind)),
            BytesObject.of(rt, array.bytes()));
    return new HeapObject[] {function, args};
  }

  /** The format in which this machine keeps items of a kind. */
  private static int nativeFormat(ArrayItems kind) {
    if (kind.isText()) {
      return UTF32_LE;
    }
    char same = kind.code == 'q' ? 'l' : kind.code == 'Q' ? 'L' : kind.code;
    return FORMATS.indexOf(same);
  }

  private static HeapObject reconstruct(Runtime rt, TypeObject array, HeapObject[] args) {
    TypeObject type = arrayType(rt, array, args[0]);
    int code = typeCode(rt, args[1]);
    int format = Arguments.cInt(rt, args[2], 0);
    ArrayItems kind = ArrayItems.of(rt, code);
    if (kind == null) {
      throw rt.valueError("second argument must be a valid type code");
    }
    if (format < 0 || format >= FORMAT_COUNT) {
      throw rt.valueError("third argument must be a valid machine format code.");
    }
    if (!(args[3] instanceof BytesObject items)) {
      throw rt.typeError("fourth argument should be bytes, not " + args[3].type.name());
    }
    if (format == nativeFormat(kind)) {
      return filled(rt, ArrayObject.create(rt, type, kind, 0), format, items);
    }
    requireWhole(rt, format, items.bytes().length);
    ArrayItems made = format < FLOAT_LE ? stored(rt, format) : kind;
    return filled(rt, ArrayObject.create(rt, type, made, 0), format, items);
  }

  private static ArrayItems stored(Runtime rt, int format) {
    return ArrayItems.of(rt, FORMATS.charAt(format));
  }

  private static void requireWhole(Runtime rt, int format, int length) {
    int size = format < UTF16_LE ? stored(rt, format).size : format < UTF32_LE ? 2 : 4;
    if (length % size != 0) {
      throw rt.valueError("string length not a multiple of item size");
    }
  }

  private static HeapObject filled(Runtime rt, ArrayObject made, int format, BytesObject items) {
    try {
      fill(rt, made, format, items);
      return made;
    } catch (RuntimeException e) {
      rt.heap.decref(made);
      throw e;
    }
  }

  private static TypeObject arrayType(Runtime rt, TypeObject array, HeapObject given) {
    if (!(given instanceof TypeObject type)) {
      throw rt.typeError("first argument must be a type object, not " + given.type.name());
    }
    if (!type.isSubtypeOf(array)) {
      throw rt.typeError(type.name() + " is not a subtype of " + array.name());
    }
    return type;
  }

  private static int typeCode(Runtime rt, HeapObject given) {
    if (given instanceof StrObject code && code.text.length() == 1) {
      return code.text.at(0);
    }
    throw rt.typeError(
        "_array_reconstructor() argument 2 must be a unicode character, not " + given.type.name());
  }

  private static void fill(Runtime rt, ArrayObject made, int format, BytesObject items) {
    if (format == nativeFormat(made.kind)) {
      ArrayMethods.appendBytes(rt, made, items.bytes());
    } else if (format >= UTF16_LE) {
      appendText(rt, made, format, items);
    } else {
      appendNumbers(rt, made, format, items.bytes());
    }
  }

  private static void appendText(Runtime rt, ArrayObject made, int format, BytesObject items) {
    String width = format < UTF32_LE ? "utf-16" : "utf-32";
    StrObject encoding = rt.newStr(width + (format % 2 == 0 ? "-le" : "-be"));
    HeapObject text = null;
    try {
      text = Calls.callMethod(rt, items, rt.intern("decode"), encoding);
      ArrayMethods.appendAll(rt, made, text);
    } finally {
      rt.heap.decref(encoding);
      rt.heap.decrefIfPresent(text);
    }
  }

  private static void appendNumbers(Runtime rt, ArrayObject made, int format, byte[] bytes) {
    ArrayItems stored = stored(rt, format);
    byte[] items = format % 2 == 0 ? bytes : ArrayMethods.swapped(bytes, stored.size);
    for (int at = 0; at < items.length; at += stored.size) {
      HeapObject value = stored.get(rt, items, at);
      try {
        made.append(rt, made.kind.bytes(rt, value));
      } finally {
        rt.heap.decref(value);
      }
    }
  }
}
