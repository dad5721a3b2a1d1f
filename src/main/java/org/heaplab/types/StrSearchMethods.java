package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Search;
import org.heaplab.types.text.Splitting;
import org.heaplab.types.text.Text;

/** The methods of str that look for other strings. */
final class StrSearchMethods {

  private StrSearchMethods() {}

  /** Looks for one text in a part of another. */
  @FunctionalInterface
  private interface Finder {
    int find(Text text, Text sub, long start, long end);
  }

  /** Whether one text begins or ends a part of another. */
  @FunctionalInterface
  private interface End {
    boolean matches(Text text, Text part, long start, long end);
  }

  static void define(TypeBuilder builder) {
    String replaceParameters =
        builder.type.runtime().build.since(13) ? "old, new, /, count=-1" : "old, new, count=-1, /";
    finder(builder, "find", Search::find);
    finder(builder, "rfind", Search::rfind);
    finder(builder, "count", Search::count);
    finder(
        builder, "index", (text, sub, start, end) -> required(Search.find(text, sub, start, end)));
    finder(
        builder,
        "rindex",
        (text, sub, start, end) -> required(Search.rfind(text, sub, start, end)));
    end(builder, "startswith", Search::startsWith);
    end(builder, "endswith", Search::endsWith);
    builder
        .method("replace", replaceParameters, StrSearchMethods::replace)
        .methodO("partition", (rt, self, o) -> partition(rt, self, o, false))
        .methodO("rpartition", (rt, self, o) -> partition(rt, self, o, true))
        .methodO("removeprefix", StrSearchMethods::removePrefix)
        .methodO("removesuffix", StrSearchMethods::removeSuffix);
  }

  private static void finder(TypeBuilder builder, String name, Finder finder) {
    builder.methodOnceOfTuple(
        name,
        "sub, start=None, end=None, /",
        (rt, self, args) -> {
          Text sub = needle(rt, name, args[0]);
          long start = Arguments.sliceIndex(rt, args[1], 0);
          long end = Arguments.sliceIndex(rt, args[2], Long.MAX_VALUE);
          return LongObject.ofSize(rt, finder.find(text(self), sub, start, end));
        });
  }

  private static Text needle(Runtime rt, String name, HeapObject o) {
    if (o instanceof StrObject sub) {
      return sub.text;
    }
    if (rt.build.since(13)) {
      return Arguments.str(rt, o, name + "() argument 1").text;
    }
    throw rt.typeError("must be str, not " + o.type.name());
  }

  private static int required(int place) {
    if (place < 0) {
      throw Search.notFound();
    }
    return place;
  }

  private static Text text(HeapObject self) {
    return ((StrObject) self).text;
  }

  private static void end(TypeBuilder builder, String name, End end) {
    builder.methodOnceOfTuple(
        name,
        "prefix, start=None, end=None, /",
        (rt, self, args) -> {
          long from = Arguments.sliceIndex(rt, args[1], 0);
          long to = Arguments.sliceIndex(rt, args[2], Long.MAX_VALUE);
          if (args[0] instanceof TupleObject choices) {
            return rt.bool(any(rt, name, end, text(self), choices, from, to));
          }
          if (!(args[0] instanceof StrObject part)) {
            throw rt.typeError(
                name + " first arg must be str or a tuple of str, not " + args[0].type.name());
          }
          return rt.bool(end.matches(text(self), part.text, from, to));
        });
  }

  private static boolean any(
      Runtime rt, String name, End end, Text text, TupleObject choices, long from, long to) {
    for (HeapObject choice : choices.items) {
      if (!(choice instanceof StrObject part)) {
        throw rt.typeError(
            "tuple for " + name + " must only contain str, not " + choice.type.name());
      }
      if (end.matches(text, part.text, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static HeapObject replace(Runtime rt, HeapObject self, HeapObject[] args) {
    Text old = Arguments.str(rt, args[0], "replace() argument 1").text;
    Text replacement = Arguments.str(rt, args[1], "replace() argument 2").text;
    long count = Arguments.ssize(rt, args[2], -1);
    if (args[0] == args[1]) {
      return StrResult.unchanged(rt, self);
    }
    return StrResult.fresh(rt, self, Search.replace(text(self), old, replacement, count));
  }

  private static HeapObject partition(Runtime rt, HeapObject self, HeapObject o, boolean last) {
    if (!(o instanceof StrObject separator)) {
      throw rt.typeError("must be str, not " + o.type.name());
    }
    Text text = text(self);
    List<Text> parts =
        last
            ? Splitting.rpartition(text, separator.text)
            : Splitting.partition(text, separator.text);
    if (parts.get(1).isEmpty()) {
      HeapObject whole = Runtime.owned(self);
      return last
          ? TupleObject.steal(rt, rt.newStr(""), rt.newStr(""), whole)
          : TupleObject.steal(rt, whole, rt.newStr(""), rt.newStr(""));
    }
    return TupleObject.steal(
        rt, rt.newStr(parts.get(0)), Runtime.owned(separator), rt.newStr(parts.get(2)));
  }

  private static HeapObject removePrefix(Runtime rt, HeapObject self, HeapObject o) {
    Text prefix = Arguments.str(rt, o, "removeprefix() argument").text;
    Text text = text(self);
    return Search.startsWith(text, prefix, 0, Long.MAX_VALUE)
        ? StrResult.of(rt, self, text.slice(prefix.length(), text.length()))
        : StrResult.unchanged(rt, self);
  }

  private static HeapObject removeSuffix(Runtime rt, HeapObject self, HeapObject o) {
    Text suffix = Arguments.str(rt, o, "removesuffix() argument").text;
    Text text = text(self);
    return Search.endsWith(text, suffix, 0, Long.MAX_VALUE)
        ? StrResult.of(rt, self, text.slice(0, text.length() - suffix.length()))
        : StrResult.unchanged(rt, self);
  }
}
