package org.heaplab.types;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.text.ClosestName;

/**
 * The parameters of a built-in function, and how a call's arguments meet them, with CPython's
 * messages.
 *
 * @param names all parameters in order
 * @param positionalOnly how many of them stand before {@code /}
 * @param positional how many can be given by position
 * @param required how many of the positional ones have no default
 * @param keywordRequired which keyword-only ones have no default
 * @param parsed whether the function parses a tuple of arguments and words its errors so
 * @see "Python/getargs.c: _PyArg_UnpackKeywords (3.13)"
 */
public record Signature(
    String function,
    List<String> names,
    int positionalOnly,
    int positional,
    int required,
    List<String> keywordRequired,
    boolean parsed) {

  /**
   * From Python's notation: {@code "iterable=(), /"}. What stands behind {@code =} only says that
   * the parameter may be left out.
   */
  public static Signature parse(String function, String parameters) {
    List<String> names = new ArrayList<>();
    List<String> keywordRequired = new ArrayList<>();
    int positionalOnly = 0;
    int positional = -1;
    int required = 0;
    for (String part : parameters.isBlank() ? new String[0] : parameters.split(",")) {
      String item = part.strip();
      if (item.equals("/")) {
        positionalOnly = names.size();
      } else if (item.equals("*")) {
        positional = names.size();
      } else {
        int equals = item.indexOf('=');
        names.add(equals < 0 ? item : item.substring(0, equals));
        if (equals < 0 && positional < 0) {
          required = names.size();
        } else if (equals < 0) {
          keywordRequired.add(item);
        }
      }
    }
    if (positional < 0) {
      positional = names.size();
    }
    return new Signature(
        function, List.copyOf(names), positionalOnly, positional, required, keywordRequired, false);
  }

  /** The same, of a function that parses a tuple ({@code PyArg_ParseTuple}). */
  Signature ofTuple() {
    return new Signature(
        function, names, positionalOnly, positional, required, keywordRequired, true);
  }

  /** Borrowed arguments in the order of the parameters; null where one was left out. */
  public HeapObject[] bind(
      Runtime rt, HeapObject[] args, int from, int count, TupleObject keywords) {
    int keywordCount = keywords == null ? 0 : keywords.size();
    if (positionalOnly == names.size()) {
      checkPositional(rt, count, keywordCount);
    } else {
      checkCounts(rt, count, keywordCount);
    }
    HeapObject[] bound = new HeapObject[names.size()];
    System.arraycopy(args, from, bound, 0, count);
    int taken = 0;
    for (int i = 0; i < keywordCount; i++) {
      int place = names.indexOf(keywords.items[i].toString());
      if (place >= positionalOnly && place >= count) {
        bound[place] = args[from + count + i];
        taken++;
      }
    }
    checkMissing(rt, bound);
    if (taken < keywordCount) {
      throw misplaced(rt, keywords, count);
    }
    return bound;
  }

  /** As above, for arguments packed already; keywords may be null. */
  public HeapObject[] bind(Runtime rt, TupleObject args, DictObject keywords) {
    if (keywords == null || keywords.size() == 0) {
      return bind(rt, args.items, 0, args.size(), null);
    }
    HeapObject[] all = new HeapObject[args.size() + keywords.size()];
    System.arraycopy(args.items, 0, all, 0, args.size());
    System.arraycopy(keywords.valuesInOrder(), 0, all, args.size(), keywords.size());
    TupleObject names = keywords.keyTuple(rt);
    try {
      return bind(rt, all, 0, args.size(), names);
    } finally {
      rt.heap.decref(names);
    }
  }

  /** Whether it takes no keywords. */
  boolean isPositionalOnly() {
    return positionalOnly == names.size();
  }

  private void checkPositional(Runtime rt, int count, int keywordCount) {
    if (keywordCount > 0) {
      throw rt.typeError(function + "() takes no keyword arguments");
    }
    if (count >= required && count <= positional) {
      return;
    }
    int bound = count < required ? required : positional;
    String quantity = required == positional ? "" : count < required ? "at least " : "at most ";
    if (parsed) {
      String exact = quantity.isEmpty() ? "exactly " : quantity;
      throw rt.typeError(
          function + "() takes " + exact + plural(bound, "argument") + " (" + count + " given)");
    }
    throw rt.typeError(
        function + " expected " + quantity + plural(bound, "argument") + ", got " + count);
  }

  private void checkCounts(Runtime rt, int count, int keywordCount) {
    if (count + keywordCount > names.size()) {
      String kind = count == 0 ? "keyword " : "";
      throw rt.typeError(
          function
              + "() takes at most "
              + plural(names.size(), kind + "argument")
              + " ("
              + (count + keywordCount)
              + " given)");
    }
    if (count > positional) {
      if (positional == 0) {
        throw rt.typeError(function + "() takes no positional arguments");
      }
      String exact = required == positional ? "exactly " : "at most ";
      throw rt.typeError(
          function
              + "() takes "
              + exact
              + plural(positional, "positional argument")
              + " ("
              + count
              + " given)");
    }
    int least = Math.min(positionalOnly, required);
    if (count < least) {
      throw rt.typeError(
          function
              + "() takes "
              + (least < positional ? "at least " : "exactly ")
              + plural(least, "positional argument")
              + " ("
              + count
              + " given)");
    }
  }

  /** What is said of the first keyword that has no place. */
  private PyRaise misplaced(Runtime rt, TupleObject keywords, int count) {
    for (HeapObject keyword : keywords.items) {
      int place = names.indexOf(keyword.toString());
      if (place >= positionalOnly && place < count) {
        return rt.typeError(
            "argument for "
                + function
                + "() given by name ('"
                + keyword
                + "') and position ("
                + (place + 1)
                + ")");
      }
      if (place < positionalOnly && !equalsOne(rt, keyword)) {
        return unexpected(rt, keyword.toString());
      }
    }
    return rt.typeError("invalid keyword argument for " + function + "()");
  }

  /** A str of a class of one's own may be equal to a name that it is not. */
  private boolean equalsOne(Runtime rt, HeapObject keyword) {
    return keyword.type != rt.types.str
        && named().stream().anyMatch(name -> Objects.equal(rt, rt.intern(name), keyword));
  }

  /** The parameters that keywords may name. */
  private List<String> named() {
    return names.subList(positionalOnly, names.size());
  }

  private PyRaise unexpected(Runtime rt, String keyword) {
    String meant = ClosestName.of(named(), keyword);
    return rt.typeError(rt.build.wording().unexpectedKeyword(function, keyword, meant));
  }

  /**
   * The keywords of a function that takes any number of positional arguments; borrowed, in the
   * order of the parameters, null where one was left out.
   */
  public HeapObject[] bindKeywords(Runtime rt, HeapObject[] args, int from, TupleObject keywords) {
    HeapObject[] bound = new HeapObject[names.size()];
    int taken = 0;
    for (int i = 0; keywords != null && i < keywords.size(); i++) {
      int place = names.indexOf(keywords.items[i].toString());
      if (place >= 0) {
        bound[place] = args[from + i];
        taken++;
      }
    }
    if (keywords != null && taken < keywords.size()) {
      throw misplaced(rt, keywords, 0);
    }
    return bound;
  }

  /** As {@link #bindKeywords}, for a function that counts what it is given first. */
  public HeapObject[] bindCountedKeywords(
      Runtime rt, HeapObject[] args, int from, TupleObject keywords) {
    checkCounts(rt, 0, keywords == null ? 0 : keywords.size());
    return bindKeywords(rt, args, from, keywords);
  }

  private void checkMissing(Runtime rt, HeapObject[] bound) {
    for (int i = 0; i < bound.length; i++) {
      boolean needed = i < required || keywordRequired.contains(names.get(i));
      if (bound[i] == null && needed) {
        throw rt.typeError(
            function + "() missing required argument '" + names.get(i) + "' (pos " + (i + 1) + ")");
      }
    }
  }

  private static String plural(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
