package org.heaplab.machine;

import java.util.HashMap;
import java.util.Map;

/** The text of what ran, for tracebacks and warnings ({@code linecache}). */
public final class SourceLines {

  private final Map<String, String[]> files = new HashMap<>();

  /** Remembers a file's or cell's text under the name that its code objects have. */
  public void put(String filename, String text) {
    files.put(filename, text.split("\r\n|\n|\r", -1));
  }

  /**
   * A line without its end; null when it is not known.
   *
   * @param line from 1
   */
  public String line(String filename, int line) {
    String[] lines = files.get(filename);
    return lines == null || line < 1 || line > lines.length ? null : lines[line - 1];
  }
}
