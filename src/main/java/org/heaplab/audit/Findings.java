package org.heaplab.audit;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;

/** What an audit found wrong: a sentence each, the first ones in full, the others counted. */
public final class Findings {

  private static final int MOST = 40;

  private final List<String> sentences = new ArrayList<>();
  private int more;

  void add(String sentence) {
    if (sentences.size() < MOST) {
      sentences.add(sentence);
    } else {
      more++;
    }
  }

  /** Whether there is room for another sentence, so that it is worth the work. */
  boolean hasRoom() {
    return sentences.size() < MOST;
  }

  public boolean isEmpty() {
    return sentences.isEmpty();
  }

  public List<String> sentences() {
    List<String> all = new ArrayList<>(sentences);
    if (more > 0) {
      all.add("… and " + more + " more findings.");
    }
    return all;
  }

  static String hex(long address) {
    return "0x" + Long.toHexString(address);
  }

  /** Type and address, and the text of a string. */
  static String name(HeapObject object) {
    if (object.type == null) {
      return "the dead object at " + hex(object.address);
    }
    String type = object.type.name();
    String text = type.equals("str") ? " '" + object + "'" : "";
    return "the " + type + text + " at " + hex(object.address);
  }
}
