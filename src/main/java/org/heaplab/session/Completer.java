package org.heaplab.session;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.session.commands.Command;
import org.heaplab.session.commands.Commands;
import org.heaplab.session.commands.Desk;
import org.heaplab.types.BuiltinFunctionObject;
import org.heaplab.types.FunctionObject;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.StoredAttributes;
import org.heaplab.types.TypeObject;

/** Proposes names: commands after a percent sign, attributes after a dot, else what is in scope. */
final class Completer {

  private static final List<String> KEYWORDS =
      List.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private final Machine machine;
  private final Commands commands;
  private final Desk desk;

  Completer(Desk desk) {
    this.machine = desk.machine();
    this.commands = desk.commands();
    this.desk = desk;
  }

  Session.Completion complete(String code, int cursor) {
    int end = code.offsetByCodePoints(0, Math.min(cursor, code.codePointCount(0, code.length())));
    int start = end;
    while (start > 0 && Character.isUnicodeIdentifierPart(code.charAt(start - 1))) {
      start--;
    }
    String prefix = code.substring(start, end);
    List<Session.Match> matches = new ArrayList<>();
    CommandWords command = CommandWords.at(code, end, commands);
    if (start > 0 && code.charAt(start - 1) == '%' && startsLine(code, start - 1)) {
      proposeCommands(prefix, matches);
    } else if (command != null && command.isWord()) {
      start = end - command.word().length();
      command.propose(desk, matches);
    } else if (start > 0 && code.charAt(start - 1) == '.') {
      proposeAttributes(code, start - 1, prefix, matches);
    } else if (command == null || command.takesExpressions()) {
      proposeNames(prefix, matches);
    }
    int from = code.codePointCount(0, start);
    return new Session.Completion(from, from + code.codePointCount(start, end), matches);
  }

  private static boolean startsLine(String code, int position) {
    int i = position;
    while (i > 0 && code.charAt(i - 1) == '%') {
      i--;
    }
    int lineStart = code.lastIndexOf('\n', i - 1) + 1;
    return code.substring(lineStart, i).isBlank();
  }

  private void proposeCommands(String prefix, List<Session.Match> matches) {
    for (Command command : commands.all()) {
      if (command.name().startsWith(prefix)) {
        matches.add(new Session.Match(command.name(), "magic", command.usage()));
      }
    }
  }

  private void proposeAttributes(String code, int dot, String prefix, List<Session.Match> matches) {
    int start = dot;
    while (start > 0 && isPathCharacter(code.charAt(start - 1))) {
      start--;
    }
    HeapObject owner = PlainPath.resolve(machine, code.substring(start, dot));
    if (owner == null) {
      return;
    }
    for (String name : new TreeSet<>(StoredAttributes.names(owner))) {
      boolean hidden = name.startsWith("_") && !prefix.startsWith("_");
      if (name.startsWith(prefix) && !hidden) {
        matches.add(new Session.Match(name, kind(StoredAttributes.borrow(owner, name)), ""));
      }
    }
  }

  private static boolean isPathCharacter(char c) {
    return Character.isUnicodeIdentifierPart(c) || "._[]-".indexOf(c) >= 0;
  }

  private void proposeNames(String prefix, List<Session.Match> matches) {
    ModuleObject main = machine.modules.main();
    addNames(main, prefix, matches);
    addNames(machine.modules.builtins(), prefix, matches);
    for (String keyword : KEYWORDS) {
      if (keyword.startsWith(prefix)) {
        matches.add(new Session.Match(keyword, "keyword", ""));
      }
    }
  }

  private static void addNames(ModuleObject module, String prefix, List<Session.Match> matches) {
    for (HeapObject key : module.dict().keysInOrder()) {
      String name = key.toString();
      boolean hidden = name.startsWith("__") && !prefix.startsWith("_");
      if (name.startsWith(prefix) && !hidden) {
        matches.add(new Session.Match(name, kind(StoredAttributes.borrow(module, name)), ""));
      }
    }
  }

  /** Jupyter's word for what a name stands for. */
  private static String kind(HeapObject value) {
    if (value instanceof TypeObject) {
      return "class";
    }
    if (value instanceof FunctionObject || value instanceof BuiltinFunctionObject) {
      return "function";
    }
    return value instanceof ModuleObject ? "module" : "instance";
  }
}
