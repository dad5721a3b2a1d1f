package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.format.Formats;
import org.heaplab.types.text.format.PercentFormat;

/** The methods of str that fill values in, and {@code encode}. */
final class StrFormatMethods {

  private StrFormatMethods() {}

  static void define(TypeBuilder builder) {
    builder
        .methodPacking("format", StrFormatMethods::format)
        .methodO("format_map", StrFormatMethods::formatMap)
        .methodO("__format__", StrFormatMethods::formatSelf)
        .method("encode", "encoding='utf-8', errors='strict'", StrFormatMethods::encode);
  }

  private static HeapObject format(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    TupleObject positional = TupleObject.ofRange(rt, args, from, count);
    DictObject named = Calls.keywordDict(rt, args, from + count, keywords);
    try {
      return new FormatFields(rt, positional, named).format((StrObject) self);
    } finally {
      rt.heap.decref(positional);
      rt.heap.decrefIfPresent(named);
    }
  }

  private static HeapObject formatMap(Runtime rt, HeapObject self, HeapObject mapping) {
    return new FormatFields(rt, null, mapping).format((StrObject) self);
  }

  private static HeapObject formatSelf(Runtime rt, HeapObject self, HeapObject spec) {
    StrObject text = Formatting.spec(rt, spec);
    if (text.text.isEmpty()) {
      return self.type == rt.types.str ? Runtime.owned(self) : Objects.str(rt, self);
    }
    return StrResult.of(
        rt, self, Formats.text(((StrObject) self).text, text.text, self.type.name()));
  }

  /** {@code template % values}. */
  static HeapObject percent(Runtime rt, HeapObject left, HeapObject right) {
    if (!(left instanceof StrObject template)) {
      return Runtime.owned(rt.notImplemented);
    }
    PercentOperand values = new PercentOperand(rt, right);
    try {
      return values.result(
          template, PercentFormat.format(template.text, values, false, rt.maxStrDigits));
    } finally {
      values.close();
    }
  }

  private static HeapObject encode(Runtime rt, HeapObject self, HeapObject[] args) {
    String encoding = Arguments.string(rt, args[0], "encode() argument 'encoding'", "utf-8");
    String errors = Arguments.string(rt, args[1], "encode() argument 'errors'", "strict");
    return Coding.encode(rt, (StrObject) self, encoding, errors);
  }
}
