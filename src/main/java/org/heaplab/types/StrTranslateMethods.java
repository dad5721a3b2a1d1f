package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.Translation;

/** {@code str.translate} and {@code str.maketrans}. */
final class StrTranslateMethods {

  private StrTranslateMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .methodO("translate", StrTranslateMethods::translate)
        .staticMethod("maketrans", "x, y=None, z=None, /", StrTranslateMethods::makeTable);
  }

  private static HeapObject translate(Runtime rt, HeapObject self, HeapObject table) {
    Text text = ((StrObject) self).text;
    if (text.isEmpty()) {
      return StrResult.unchanged(rt, self);
    }
    Text[] known = new Text[128];
    return rt.newStr(
        Translation.translate(
            text,
            point -> {
              if (point >= known.length || !text.isAscii()) {
                return lookUp(rt, table, point);
              }
              if (known[point] == null) {
                Text found = lookUp(rt, table, point);
                known[point] = found == null ? Text.ofCodePoint(point) : found;
              }
              return known[point];
            }));
  }

  /** What the table says of a code point: null to keep it, an empty text to leave it out. */
  private static Text lookUp(Runtime rt, HeapObject table, int point) {
    HeapObject key = LongObject.of(rt, point);
    HeapObject value;
    try {
      value = Sequences.getItem(rt, table, key);
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.lookupError);
      return null;
    } finally {
      rt.heap.decref(key);
    }
    try {
      return replacement(rt, value);
    } finally {
      rt.heap.decref(value);
    }
  }

  private static Text replacement(Runtime rt, HeapObject value) {
    if (value == rt.none) {
      return Text.EMPTY;
    }
    if (value instanceof StrObject str) {
      return str.text;
    }
    if (!(value instanceof LongObject number)) {
      throw rt.typeError("character mapping must return integer, None or str");
    }
    if (!number.isSmall() || number.value < 0 || number.value > Character.MAX_CODE_POINT) {
      throw rt.valueError("character mapping must be in range(0x110000)");
    }
    return Text.ofCodePoint((int) number.value);
  }

  private static HeapObject makeTable(Runtime rt, HeapObject self, HeapObject[] args) {
    Text to = args[1] == null ? null : Arguments.str(rt, args[1], "maketrans() argument 2").text;
    Text gone = args[2] == null ? null : Arguments.str(rt, args[2], "maketrans() argument 3").text;
    DictObject table = DictObject.create(rt);
    try {
      if (to == null) {
        fillFromDict(rt, table, args[0]);
      } else {
        fill(rt, table, args[0], to, gone);
      }
    } catch (RuntimeException e) {
      rt.heap.decref(table);
      throw e;
    }
    return table;
  }

  private static void fill(Runtime rt, DictObject table, HeapObject x, Text to, Text gone) {
    if (!(x instanceof StrObject from)) {
      throw rt.typeError("first maketrans argument must be a string if there is a second argument");
    }
    if (from.text.length() != to.length()) {
      throw rt.valueError("the first two maketrans arguments must have equal length");
    }
    for (int i = 0; i < to.length(); i++) {
      HeapObject value = LongObject.of(rt, to.at(i));
      put(rt, table, from.text.at(i), value);
      rt.heap.decref(value);
    }
    for (int i = 0; gone != null && i < gone.length(); i++) {
      put(rt, table, gone.at(i), rt.none);
    }
  }

  private static void put(Runtime rt, DictObject table, int point, HeapObject value) {
    HeapObject key = LongObject.of(rt, point);
    table.put(rt, key, value);
    rt.heap.decref(key);
  }

  private static void fillFromDict(Runtime rt, DictObject table, HeapObject x) {
    if (x.type != rt.types.dict) {
      throw rt.typeError("if you give only one argument to maketrans it must be a dict");
    }
    DictObject from = (DictObject) x;
    HeapObject[] keys = from.keysInOrder();
    HeapObject[] values = from.valuesInOrder();
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] instanceof LongObject) {
        table.put(rt, keys[i], values[i]);
      } else if (!(keys[i] instanceof StrObject key)) {
        throw rt.typeError("keys in translate table must be strings or integers");
      } else if (key.text.length() != 1) {
        throw rt.valueError("string keys in translate table must be of length 1");
      } else {
        put(rt, table, key.text.at(0), values[i]);
      }
    }
  }
}
