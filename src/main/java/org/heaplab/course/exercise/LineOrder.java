package org.heaplab.course.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Lines to put in order (a Parsons puzzle). */
public final class LineOrder {

  private LineOrder() {}

  /** All lines, distractors too, in an order that is the same every time and not the right one. */
  public static List<String> shuffled(Exercise exercise) {
    List<String> lines = new ArrayList<>(lines(exercise.code()));
    lines.addAll(exercise.distractors());
    List<String> result = new ArrayList<>(lines);
    result.sort(Comparator.comparingInt(line -> (exercise.name() + line).hashCode()));
    if (result.equals(lines)) {
      Collections.reverse(result);
    }
    return result;
  }

  /** What is wrong with the lines before they are run. */
  public static Judgement judge(Exercise exercise, String answer) {
    List<String> missing = new ArrayList<>(lines(exercise.code()));
    for (String line : lines(answer)) {
      if (!missing.remove(line)) {
        boolean known = exercise.distractors().contains(line);
        return Judgement.wrong(
            "`" + line.strip() + "` " + (known ? "has no place here." : "is none of the lines."),
            "`" + line.strip() + "` " + (known ? "在这里用不上。" : "不在给出的行里。"));
      }
    }
    return missing.isEmpty()
        ? Judgement.RIGHT
        : Judgement.wrong(
            "`" + missing.get(0).strip() + "` is missing.", "缺少 `" + missing.get(0).strip() + "`。");
  }

  private static List<String> lines(String code) {
    return Arrays.stream(code.split("\n", -1))
        .map(String::stripTrailing)
        .filter(line -> !line.isBlank())
        .toList();
  }
}
