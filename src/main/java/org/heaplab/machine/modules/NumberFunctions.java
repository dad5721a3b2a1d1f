package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Arguments;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.Buffers;
import org.heaplab.types.Calls;
import org.heaplab.types.Formatting;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Numbers;
import org.heaplab.types.Power;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TypeObject;
import org.heaplab.types.number.IntText;
import org.heaplab.types.text.Text;

/** The built-in functions of numbers and of characters. */
final class NumberFunctions {

  private NumberFunctions() {}

  static void addTo(ModuleBuilder module) {
    module
        .functionO("abs", NumberFunctions::abs)
        .function("divmod", "x, y, /", NumberFunctions::divmod)
        .function("pow", "base, exp, mod=None", NumberFunctions::pow)
        .function("round", "number, ndigits=None", NumberFunctions::round)
        .functionO("bin", (rt, self, o) -> inBase(rt, o, 2))
        .functionO("oct", (rt, self, o) -> inBase(rt, o, 8))
        .functionO("hex", (rt, self, o) -> inBase(rt, o, 16))
        .functionO("chr", NumberFunctions::chr)
        .functionO("ord", NumberFunctions::ord)
        .function("format", "value, format_spec='', /", NumberFunctions::format);
  }

  private static HeapObject abs(Runtime rt, HeapObject self, HeapObject o) {
    return Numbers.unary(rt, o, ((TypeObject) o.type).nbAbsolute, "abs()");
  }

  private static HeapObject divmod(Runtime rt, HeapObject self, HeapObject[] args) {
    return Numbers.binary(rt, args[0], args[1], BinaryOp.DIVMOD);
  }

  private static HeapObject pow(Runtime rt, HeapObject self, HeapObject[] args) {
    return Power.power(rt, args[0], args[1], args[2] == null ? rt.none : args[2]);
  }

  private static HeapObject round(Runtime rt, HeapObject self, HeapObject[] args) {
    HeapObject number = args[0];
    HeapObject[] digits =
        args[1] == null || args[1] == rt.none ? new HeapObject[0] : new HeapObject[] {args[1]};
    HeapObject result = Calls.callBound(rt, number, rt.intern("__round__"), digits);
    if (result == null) {
      throw rt.typeError("type " + number.type.name() + " doesn't define __round__ method");
    }
    return result;
  }

  private static HeapObject inBase(Runtime rt, HeapObject o, int base) {
    LongObject number = Numbers.index(rt, o);
    try {
      return rt.newStr(IntText.prefixed(number.bigValue(), base));
    } finally {
      rt.heap.decref(number);
    }
  }

  private static HeapObject chr(Runtime rt, HeapObject self, HeapObject o) {
    long point = rt.build.since(13) ? Numbers.asSsize(rt, o, null) : Arguments.cInt(rt, o, 0);
    if (point < 0 || point > Character.MAX_CODE_POINT) {
      throw rt.valueError("chr() arg not in range(0x110000)");
    }
    return rt.newStr(Text.ofCodePoint((int) point));
  }

  private static HeapObject ord(Runtime rt, HeapObject self, HeapObject o) {
    long length;
    int first = 0;
    if (o instanceof StrObject str) {
      length = str.text.length();
      first = length > 0 ? str.text.at(0) : 0;
    } else if (Buffers.isBytesLike(o)) {
      byte[] bytes = Buffers.bytesOrNull(rt, o);
      length = bytes.length;
      first = length > 0 ? bytes[0] & 0xFF : 0;
    } else {
      throw rt.typeError("ord() expected string of length 1, but " + o.type.name() + " found");
    }
    if (length != 1) {
      throw rt.typeError("ord() expected a character, but string of length " + length + " found");
    }
    return LongObject.of(rt, first);
  }

  private static HeapObject format(Runtime rt, HeapObject self, HeapObject[] args) {
    Text spec =
        args[1] == null ? Text.EMPTY : Arguments.str(rt, args[1], "format() argument 2").text;
    return Formatting.format(rt, args[0], spec);
  }
}
