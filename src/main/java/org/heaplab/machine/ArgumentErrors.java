package org.heaplab.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.CodeObject;
import org.heaplab.types.FunctionObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.text.ClosestName;

/** The words of a call whose arguments do not fit the function. */
final class ArgumentErrors {

  private ArgumentErrors() {}

  private static String name(Frame f, int variable) {
    return f.code.localsPlusNames.items[variable].toString();
  }

  /** {@code f() missing 2 required positional arguments: 'a' and 'b'}. */
  static PyRaise missing(Runtime rt, Frame f, int from, int to, String kind, int count) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (f.stack[f.base + i] == null && !hasKeywordDefault(f, i)) {
        names.add("'" + name(f, i) + "'");
      }
    }
    return rt.typeError(
        f.function.qualname
            + "() missing "
            + count
            + " required "
            + kind
            + " argument"
            + (count == 1 ? "" : "s")
            + ": "
            + enumerate(names));
  }

  private static boolean hasKeywordDefault(Frame f, int variable) {
    FunctionObject function = f.function;
    return variable >= f.code.shape.argCount()
        && function.kwDefaults != null
        && function.kwDefaults.borrow((StrObject) f.code.localsPlusNames.items[variable]) != null;
  }

  private static String enumerate(List<String> names) {
    int n = names.size();
    if (n == 1) {
      return names.get(0);
    }
    String last = names.get(n - 2) + (n == 2 ? "" : ",") + " and " + names.get(n - 1);
    List<String> parts = new ArrayList<>(names.subList(0, n - 2));
    parts.add(last);
    return String.join(", ", parts);
  }

  /** {@code f() takes 1 positional argument but 2 were given}. */
  static PyRaise tooManyPositional(Runtime rt, Frame f, int given) {
    CodeObject.Shape shape = f.code.shape;
    FunctionObject function = f.function;
    int keywordOnly = 0;
    for (int i = 0; i < shape.kwOnlyArgCount(); i++) {
      if (f.stack[f.base + shape.argCount() + i] != null) {
        keywordOnly++;
      }
    }
    int defaults = function.defaults == null ? 0 : function.defaults.size();
    int most = shape.argCount();
    String takes =
        defaults > 0 ? "from " + (most - defaults) + " to " + most : Integer.toString(most);
    boolean plural = defaults > 0 || most != 1;
    String tail = keywordOnly == 0 ? "" : keywordTail(given, keywordOnly);
    return rt.typeError(
        function.qualname
            + "() takes "
            + takes
            + " positional argument"
            + (plural ? "s" : "")
            + " but "
            + given
            + tail
            + (given == 1 && keywordOnly == 0 ? " was" : " were")
            + " given");
  }

  private static String keywordTail(int given, int keywordOnly) {
    return " positional argument"
        + (given == 1 ? "" : "s")
        + " (and "
        + keywordOnly
        + " keyword-only argument"
        + (keywordOnly == 1 ? "" : "s")
        + ")";
  }

  static PyRaise unexpectedKeyword(Runtime rt, Frame f, TupleObject keywords, StrObject name) {
    List<String> positionalOnly = new ArrayList<>();
    for (int i = 0; i < f.code.shape.posOnlyArgCount(); i++) {
      for (var keyword : keywords.items) {
        if (keyword.toString().equals(name(f, i))) {
          positionalOnly.add(name(f, i));
        }
      }
    }
    if (!positionalOnly.isEmpty()) {
      return rt.typeError(
          f.function.qualname
              + "() got some positional-only arguments passed as keyword arguments: '"
              + String.join(", ", positionalOnly)
              + "'");
    }
    String meant = ClosestName.of(keywordNames(f), name.toString());
    return rt.typeError(
        rt.build.wording().gotUnexpected(f.function.qualname.toString(), name.toString(), meant));
  }

  private static List<String> keywordNames(Frame f) {
    int total = f.code.shape.argCount() + f.code.shape.kwOnlyArgCount();
    return IntStream.range(f.code.shape.posOnlyArgCount(), total)
        .mapToObj(variable -> name(f, variable))
        .toList();
  }
}
