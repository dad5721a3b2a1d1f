package org.heaplab.machine.traceback;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of source: indentation and columns. */
final class Lines {

  private Lines() {}

  /** {@code textwrap.dedent} of lines: what all of them begin with goes; blank ones are emptied. */
  static List<String> dedent(List<String> lines) {
    String margin = null;
    for (String line : lines) {
      if (!isBlank(line)) {
        String indent = line.substring(0, indent(line));
        margin = margin == null ? indent : common(margin, indent);
      }
    }
    int cut = margin == null ? 0 : margin.length();
    List<String> result = new ArrayList<>();
    for (String line : lines) {
      result.add(isBlank(line) ? "" : line.substring(cut));
    }
    return result;
  }

  private static boolean isBlank(String line) {
    return indent(line) == line.length();
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static String common(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.substring(0, i);
  }

  /** The column in chars of one in UTF-8 bytes. */
  static int charOffset(String line, int bytes) {
    byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
    if (bytes >= utf8.length) {
      return line.length();
    }
    return new String(Arrays.copyOf(utf8, bytes), StandardCharsets.UTF_8).length();
  }

  static int leadingSpace(String line) {
    return line.length() - line.stripLeading().length();
  }
}
