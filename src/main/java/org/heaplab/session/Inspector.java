package org.heaplab.session;

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
  Bundle inspect(String code, int cursor) {
    int at = code.offsetByCodePoints(0, Math.min(cursor, code.codePointCount(0, code.length())));
    int start = at;
    while (start > 0 && isPathCharacter(code.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < code.length() && Character.isUnicodeIdentifierPart(code.charAt(end))) {
      end++;
    }
    String path = code.substring(start, end);
    if (start > 0 && code.charAt(start - 1) == '%') {
      return command(path);
    }
    HeapObject object = PlainPath.resolve(desk.machine(), path);
    if (object == null) {
      object = PlainPath.resolveBuiltin(desk.machine(), path);
    }
    return object == null ? null : Bundle.ofText(Facts.of(desk.machine(), path, object, 0));
  }

  private static boolean isPathCharacter(char c) {
    return Character.isUnicodeIdentifierPart(c) || c == '.';
  }

  private Bundle command(String name) {
    for (Command command : desk.commands().all()) {
      if (command.name().equals(name)) {
        return Bundle.ofText(desk.commands().explanation(command));
      }
    }
    return null;
  }
}
