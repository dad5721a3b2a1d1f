package org.heaplab.session;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.session.commands.Command;
import org.heaplab.session.commands.Commands;
import org.heaplab.types.Sizes;

/** What is known of the name at the cursor, without running code. */
final class Inspector {

  private final Machine machine;
  private final Commands commands;

  Inspector(Machine machine, Commands commands) {
    this.machine = machine;
    this.commands = commands;
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
    HeapObject object = PlainPath.resolve(machine, path);
    if (object == null) {
      object = PlainPath.resolveBuiltin(machine, path);
    }
    return object == null ? null : Bundle.ofText(describe(path, object));
  }

  private static boolean isPathCharacter(char c) {
    return Character.isUnicodeIdentifierPart(c) || c == '.';
  }

  private Bundle command(String name) {
    for (Command command : commands.all()) {
      if (command.name().equals(name)) {
        return Bundle.ofText("%" + command.usage() + "\n\n" + command.help());
      }
    }
    return null;
  }

  private String describe(String path, HeapObject object) {
    String count = object.isImmortal() ? "immortal" : "reference count " + object.refcount;
    return path
        + ": "
        + object.type.name()
        + "\nat 0x"
        + Long.toHexString(object.address)
        + ", "
        + Sizes.sizeWithoutUserCode(object)
        + " bytes, "
        + count
        + "\nheld by: %who "
        + path;
  }
}
