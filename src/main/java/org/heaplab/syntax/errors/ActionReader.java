package org.heaplab.syntax.errors;

import java.util.Set;

/** Reads what stands behind the arrow of an alternative. */
final class ActionReader {
  private static final Set<String> WITH_PLACE =
      Set.of("error", "comma", "legacy", "genexp", "positional", "last", "adjoining", "conversion");

  private static final Set<String> WITH_TEXT = Set.of("error", "indent", "next", "outside");

  private ActionReader() {}

  static Action read(String text) {
    int space = text.indexOf(' ');
    String verb = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space + 1);
    if (verb.equals("inner")) {
      return new Action(verb, null, null, null);
    } else if (verb.equals("target")) {
      return new Action(
          "target " + rest.substring(0, rest.length() - 2),
          rest.substring(rest.length() - 1),
          null,
          null);
    } else if (WITH_PLACE.contains(verb) || WITH_TEXT.contains(verb)) {
      return complaint(verb, rest);
    }
    return new Action("node", null, null, text);
  }

  private static Action complaint(String verb, String rest) {
    int quote = rest.indexOf('"');
    String place = (quote < 0 ? rest : rest.substring(0, quote)).strip();
    String message =
        quote < 0 ? null : rest.substring(quote + 1, rest.length() - 1).replace("\\\"", "\"");
    if (place.isEmpty()) {
      return new Action(verb, null, null, message);
    }
    int dots = place.indexOf("..");
    return dots < 0
        ? new Action(verb, place, null, message)
        : new Action(verb, place.substring(0, dots), place.substring(dots + 2), message);
  }
}
