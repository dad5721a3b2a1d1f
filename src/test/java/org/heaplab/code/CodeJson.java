package org.heaplab.code;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** Writes a code unit as {@code record.py} writes CPython's code object. */
final class CodeJson {

  private CodeJson() {}

  static JsonObject of(CodeUnit unit) {
    JsonObject json = new JsonObject();
    json.addProperty("name", unit.name());
    json.addProperty("qualname", unit.qualname());
    json.addProperty("firstlineno", unit.firstLine());
    json.addProperty("argcount", unit.argCount());
    json.addProperty("posonlyargcount", unit.posOnlyArgCount());
    json.addProperty("kwonlyargcount", unit.kwOnlyArgCount());
    json.addProperty("flags", unit.flags());
    json.addProperty("stacksize", unit.stackSize());
    json.addProperty("code", hex(code(unit.instructions())));
    JsonArray constants = new JsonArray();
    unit.constants().items().forEach(item -> constants.add(constant(item)));
    json.add("consts", constants);
    json.add("names", strings(unit.names()));
    json.add("localsplus", strings(unit.localsPlusNames()));
    json.add("varnames", locals(unit, kind -> (kind & LocalKind.CO_FAST_LOCAL) != 0));
    json.add("cellvars", locals(unit, kind -> (kind & LocalKind.CO_FAST_CELL) != 0));
    json.add("freevars", locals(unit, kind -> (kind & LocalKind.CO_FAST_FREE) != 0));
    json.addProperty("linetable", hex(unit.lineTable().value()));
    json.addProperty("exceptiontable", hex(unit.exceptionTableBytes().value()));
    return json;
  }

  private static JsonArray strings(Constant.Tuple tuple) {
    JsonArray array = new JsonArray();
    tuple.items().forEach(item -> array.add(((Constant.Str) item).value()));
    return array;
  }

  private static JsonArray locals(CodeUnit unit, IntPredicate kinds) {
    JsonArray array = new JsonArray();
    for (int i = 0; i < unit.localsPlusKinds().size(); i++) {
      if (kinds.test(unit.localsPlusKinds().get(i))) {
        array.add(unit.localName(i));
      }
    }
    return array;
  }

  /** {@code co_code}, made of the folded instructions. */
  static List<Byte> code(Instructions instructions) {
    List<Byte> bytes = new ArrayList<>();
    for (int i = 0; i < instructions.size(); i++) {
      int opcode = Opcode.of(instructions.code()[i]);
      int argument = Opcode.argument(instructions.code()[i]);
      if (Opcode.isJump(opcode)) {
        int end = instructions.offset(i) + 2 + 2 * Opcode.caches(opcode);
        argument = Math.abs(start(instructions, argument) - end) / 2;
      }
      for (int shift = 24; shift > 0; shift -= 8) {
        if (argument >>> shift != 0) {
          bytes.add((byte) Opcode.EXTENDED_ARG);
          bytes.add((byte) (argument >>> shift));
        }
      }
      assert bytes.size() == instructions.offset(i);
      bytes.add((byte) opcode);
      bytes.add((byte) argument);
      for (int cache = 0; cache < 2 * Opcode.caches(opcode); cache++) {
        bytes.add((byte) 0);
      }
    }
    assert bytes.size() == instructions.codeUnitsLength();
    return bytes;
  }

  private static int start(Instructions instructions, int index) {
    if (index == 0) {
      return 0;
    }
    int before = Opcode.of(instructions.code()[index - 1]);
    return instructions.offset(index - 1) + 2 + 2 * Opcode.caches(before);
  }

  private static String hex(List<Byte> bytes) {
    StringBuilder hex = new StringBuilder();
    bytes.forEach(b -> hex.append(String.format("%02x", b)));
    return hex.toString();
  }

  private static JsonElement constant(Constant c) {
    if (c instanceof Constant.Code code) {
      return of(code.unit());
    } else if (c instanceof Constant.None) {
      return new JsonPrimitive("NoneType");
    } else if (c instanceof Constant.Ellipsis) {
      return new JsonPrimitive("ellipsis");
    } else if (c instanceof Constant.Bool b) {
      return tagged("bool", new JsonPrimitive(b.value()));
    } else if (c instanceof Constant.Int i) {
      String sign = i.value().signum() < 0 ? "-" : "";
      return tagged("int", new JsonPrimitive(sign + "0x" + i.value().abs().toString(16)));
    } else if (c instanceof Constant.Float f) {
      return tagged("float", number(f.value()));
    } else if (c instanceof Constant.Complex z) {
      return tagged("complex", number(z.real()), number(z.imaginary()));
    } else if (c instanceof Constant.Str s) {
      return tagged("str", new JsonPrimitive(s.value()));
    } else if (c instanceof Constant.Bytes b) {
      return tagged("bytes", new JsonPrimitive(hex(b.value())));
    } else if (c instanceof Constant.Tuple t) {
      return tagged(
          "tuple", t.items().stream().map(CodeJson::constant).toArray(JsonElement[]::new));
    }
    return tagged(
        "frozenset",
        ((Constant.FrozenSet) c)
            .items().stream()
                .map(CodeJson::constant)
                .sorted(Comparator.comparing(JsonElement::toString))
                .toArray(JsonElement[]::new));
  }

  private static JsonArray tagged(String kind, JsonElement... values) {
    JsonArray array = new JsonArray();
    array.add(kind);
    for (JsonElement value : values) {
      array.add(value);
    }
    return array;
  }

  /** The bits, since Java and Python write hexadecimal floats differently. */
  private static JsonPrimitive number(double value) {
    return new JsonPrimitive(String.format("%016x", Double.doubleToRawLongBits(value)));
  }
}
