package org.heaplab.session;

import java.util.Map;
import org.heaplab.heap.HeapObject;
import org.heaplab.session.commands.Command;
import org.heaplab.session.commands.Desk;
import org.heaplab.session.commands.Facts;

/** What is known of the name at the cursor, without running code. */
final class Inspector {

  private final Desk desk;

  Inspector(Desk desk) {
    this.desk = desk;
  }

  /** Null where there is nothing to say. */
  Bundle inspect(String code, int cursor, int detail) {
    int at = code.offsetByCodePoints(0, Math.min(cursor, code.codePointCount(0, code.length())));
    int start = at;
    while (start > 0 && isPathCharacter(code.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < code.length() && Character.isUnicodeIdentifierPart(code.charAt(end))) {
      end++;
    }
    if (start == at && at > 0 && code.charAt(at - 1) == '(') {
      return inspect(code, cursor - 1, detail); // within a call's brackets, what is called
    }
    String path = code.substring(start, end);
    if (start > 0 && code.charAt(start - 1) == '%') {
      return command(path);
    }
    HeapObject object = PlainPath.resolve(desk.machine(), path);
    if (object == null) {
      object = PlainPath.resolveBuiltin(desk.machine(), path);
    }
    return object == null
        ? commandAround(code, at)
        : bundle(Facts.of(desk.machine(), path, object, 0, detail));
  }

  /** The command in whose arguments the cursor stands. */
  private Bundle commandAround(String code, int at) {
    CommandWords words = CommandWords.at(code, at, desk.commands());
    return words == null ? null : bundle(desk.commands().explanation(words.command()));
  }

  /** Monospaced in HTML too, since columns are lined up by blanks. */
  private static Bundle bundle(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return new Bundle(
        Map.of("text/plain", text, "text/html", "<pre>" + escaped + "</pre>"), Map.of());
  }

  private static boolean isPathCharacter(char c) {
    return Character.isUnicodeIdentifierPart(c) || c == '.';
  }

  private Bundle command(String name) {
    for (Command command : desk.commands().all()) {
      if (command.name().equals(name)) {
        return bundle(desk.commands().explanation(command));
      }
    }
    return null;
  }
}
