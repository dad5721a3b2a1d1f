package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Layout;
import org.heaplab.types.text.Stripping;
import org.heaplab.types.text.Text;

/** The methods of str that add or take away what stands around the text. */
final class StrLayoutMethods {

  private StrLayoutMethods() {}

  /** Pads a text to a width. */
  @FunctionalInterface
  private interface Padding {
    Text pad(Text text, long width, int fill);
  }

  static void define(TypeBuilder builder) {
    padding(builder, "ljust", Layout::left);
    padding(builder, "rjust", Layout::right);
    padding(builder, "center", Layout::center);
    strip(builder, "strip", true, true);
    strip(builder, "lstrip", true, false);
    strip(builder, "rstrip", false, true);
    builder
        .methodO("zfill", StrLayoutMethods::zeroFill)
        .method("expandtabs", "tabsize=8", StrLayoutMethods::expandTabs);
  }

  private static void padding(TypeBuilder builder, String name, Padding padding) {
    builder.method(
        name,
        "width, fillchar=' ', /",
        (rt, self, args) -> {
          long width = Arguments.ssize(rt, args[0], 0);
          int fill = args[1] == null ? ' ' : fill(rt, args[1]);
          rt.heap.requireRoom(width);
          Text text = ((StrObject) self).text;
          return StrResult.fresh(rt, self, padding.pad(text, width, fill));
        });
  }

  private static int fill(Runtime rt, HeapObject o) {
    if (!(o instanceof StrObject str)) {
      throw rt.typeError("The fill character must be a unicode character, not " + o.type.name());
    }
    if (str.text.length() != 1) {
      throw rt.typeError("The fill character must be exactly one character long");
    }
    return str.text.at(0);
  }

  private static void strip(TypeBuilder builder, String name, boolean left, boolean right) {
    builder.method(
        name,
        "chars=None, /",
        (rt, self, args) -> {
          Text text = ((StrObject) self).text;
          if (args[0] == null || args[0] == rt.none) {
            return StrResult.of(rt, self, Stripping.strip(text, left, right));
          }
          if (!(args[0] instanceof StrObject chars)) {
            throw rt.typeError(name + " arg must be None or str");
          }
          return StrResult.of(rt, self, Stripping.strip(text, chars.text, left, right));
        });
  }

  private static HeapObject zeroFill(Runtime rt, HeapObject self, HeapObject width) {
    long wanted = Arguments.ssize(rt, width, 0);
    rt.heap.requireRoom(wanted);
    return StrResult.fresh(rt, self, Layout.zeroFill(((StrObject) self).text, wanted));
  }

  private static HeapObject expandTabs(Runtime rt, HeapObject self, HeapObject[] args) {
    int size = Arguments.cInt(rt, args[0], 8);
    Text text = ((StrObject) self).text;
    Text expanded = Layout.expandTabs(text, size);
    return expanded.equals(text) ? StrResult.unchanged(rt, self) : rt.newStr(expanded);
  }
}
