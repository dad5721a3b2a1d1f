package org.heaplab.types;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Ascii;
import org.heaplab.types.text.Codecs;
import org.heaplab.types.text.Layout;
import org.heaplab.types.text.Stripping;
import org.heaplab.types.text.Text;

/**
 * The methods that bytes and bytearray have in common: letters and layout here, the others in
 * classes of their own.
 */
final class ByteMethods {

  private ByteMethods() {}

  /** Pads to a width. */
  @FunctionalInterface
  private interface Padding {
    Text pad(Text text, long width, int fill);
  }

  static void define(TypeBuilder builder) {
    defineCase(builder);
    padding(builder, "ljust", Layout::left);
    padding(builder, "rjust", Layout::right);
    padding(builder, "center", Layout::center);
    strip(builder, "strip", true, true);
    strip(builder, "lstrip", true, false);
    strip(builder, "rstrip", false, true);
    builder
        .methodO("zfill", ByteMethods::zeroFill)
        .method("expandtabs", "tabsize=8", ByteMethods::expandTabs);
    ByteSearchMethods.define(builder);
    ByteSplitMethods.define(builder);
    ByteCodingMethods.define(builder);
  }

  private static void defineCase(TypeBuilder builder) {
    mapping(builder, "lower", Ascii::lower);
    mapping(builder, "upper", Ascii::upper);
    mapping(builder, "title", Ascii::title);
    mapping(builder, "capitalize", Ascii::capitalize);
    mapping(builder, "swapcase", Ascii::swapCase);
    all(builder, "isalpha", Ascii::isLetter);
    all(builder, "isdigit", Ascii::isDigit);
    all(builder, "isspace", Ascii::isSpace);
    all(builder, "isalnum", point -> Ascii.isLetter(point) || Ascii.isDigit(point));
    test(builder, "islower", text -> Ascii.allCased(text, Ascii::isLower, Ascii::isUpper));
    test(builder, "isupper", text -> Ascii.allCased(text, Ascii::isUpper, Ascii::isLower));
    test(builder, "istitle", Ascii::isTitle);
    test(builder, "isascii", Text::isAscii);
  }

  private static void mapping(TypeBuilder builder, String name, UnaryOperator<Text> mapping) {
    builder.method(
        name,
        (rt, self) -> {
          ByteString string = (ByteString) self;
          return string.freshLike(rt, Codecs.bytes(mapping.apply(string.text())));
        });
  }

  private static void all(TypeBuilder builder, String name, IntPredicate test) {
    test(builder, name, text -> Ascii.all(text, test));
  }

  private static void test(TypeBuilder builder, String name, Predicate<Text> test) {
    builder.method(name, (rt, self) -> rt.bool(test.test(((ByteString) self).text())));
  }

  private static void padding(TypeBuilder builder, String name, Padding padding) {
    builder.method(
        name,
        "width, fillchar=b' ', /",
        (rt, self, args) -> {
          long width = Arguments.ssize(rt, args[0], 0);
          int fill = args[1] == null ? ' ' : fill(rt, name, args[1]);
          rt.heap.requireRoom(width);
          ByteString string = (ByteString) self;
          Text text = string.text();
          return ByteResult.fresh(rt, string, text, padding.pad(text, width, fill));
        });
  }

  private static int fill(Runtime rt, String name, HeapObject o) {
    if (!(o instanceof ByteString fill) || fill.length() != 1) {
      throw rt.typeError(
          name + "() argument 2 must be a byte string of length 1, not " + o.type.name());
    }
    return fill.at(0) & 0xFF;
  }

  private static void strip(TypeBuilder builder, String name, boolean left, boolean right) {
    builder.method(
        name,
        "bytes=None, /",
        (rt, self, args) -> {
          boolean plain = args[0] == null || args[0] == rt.none;
          Text set = plain ? Ascii.SPACES : Codecs.latin1(Buffers.require(rt, args[0]));
          ByteString string = (ByteString) self;
          Text text = string.text();
          return ByteResult.of(rt, string, text, Stripping.strip(text, set, left, right));
        });
  }

  private static HeapObject zeroFill(Runtime rt, HeapObject self, HeapObject width) {
    long wanted = Arguments.ssize(rt, width, 0);
    rt.heap.requireRoom(wanted);
    ByteString string = (ByteString) self;
    Text text = string.text();
    return ByteResult.fresh(rt, string, text, Layout.zeroFill(text, wanted));
  }

  private static HeapObject expandTabs(Runtime rt, HeapObject self, HeapObject[] args) {
    int size = Arguments.cInt(rt, args[0], 8);
    ByteString string = (ByteString) self;
    return string.freshLike(rt, Codecs.bytes(Layout.expandTabs(string.text(), size)));
  }
}
