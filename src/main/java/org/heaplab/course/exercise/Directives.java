package org.heaplab.course.exercise;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.course.Words;

/** The lines {@code # key: text} at the head of a cell, and the code below them. */
record Directives(List<String[]> lines, String code) {

  private static final String CHINESE = ".zh";

  static Directives of(String body) {
    List<String[]> lines = new ArrayList<>();
    List<String> rest = new ArrayList<>(List.of(body.split("\n", -1)));
    while (!rest.isEmpty() && (rest.get(0).isBlank() || rest.get(0).startsWith("#"))) {
      String[] line = rest.remove(0).replaceFirst("^#\\s*", "").split(":\\s*", 2);
      if (line.length == 2) {
        lines.add(line);
      }
    }
    return new Directives(lines, String.join("\n", rest));
  }

  List<String> all(String key) {
    return lines.stream().filter(line -> line[0].equals(key)).map(line -> line[1]).toList();
  }

  String one(String key) {
    List<String> all = all(key);
    return all.isEmpty() ? "" : all.get(0);
  }

  List<String> words(String key) {
    String text = one(key).strip();
    return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
  }

  Words text(String key) {
    String english = one(key);
    String chinese = one(key + CHINESE);
    return new Words(english, chinese.isEmpty() ? english : chinese);
  }

  /** Texts in order; without a Chinese one the English one stands for it. */
  List<Words> texts(String key) {
    List<String> english = all(key);
    List<String> chinese = all(key + CHINESE);
    List<Words> result = new ArrayList<>();
    for (int i = 0; i < english.size(); i++) {
      result.add(new Words(english.get(i), i < chinese.size() ? chinese.get(i) : english.get(i)));
    }
    return result;
  }
}
