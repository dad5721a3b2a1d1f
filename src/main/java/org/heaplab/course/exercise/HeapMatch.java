package org.heaplab.course.exercise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.view.RefCount;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Slot;

/**
 * Compares two heaps by shape: walks both from the same names in step, and pairs the objects that
 * it meets. Slots have an order, so the first pairing is the only one possible.
 */
public final class HeapMatch {

  private final Map<Long, Box> goalBoxes = new HashMap<>();
  private final Map<Long, Box> foundBoxes = new HashMap<>();
  private final Map<Long, Long> partnerOfGoal = new HashMap<>();
  private final Map<Long, Long> partnerOfFound = new HashMap<>();
  private final Map<Long, String> pathOfGoal = new HashMap<>();
  private final Map<Long, String> pathOfFound = new HashMap<>();

  private HeapMatch(RefDiagram goal, RefDiagram found) {
    goal.boxes().forEach(box -> goalBoxes.put(box.id(), box));
    found.boxes().forEach(box -> foundBoxes.put(box.id(), box));
  }

  /** The first difference, in the order of names and slots; then that of counts. */
  public static Judgement judge(RefDiagram goal, RefDiagram found) {
    return new HeapMatch(goal, found).judge(names(goal), names(found));
  }

  private static Map<String, Slot> names(RefDiagram diagram) {
    Map<String, Slot> names = new LinkedHashMap<>();
    for (Entry entry : diagram.frames().get(0).names()) {
      names.put(((Slot.Label) entry.key()).text(), entry.value());
    }
    return names;
  }

  private Judgement judge(Map<String, Slot> goal, Map<String, Slot> found) {
    for (Map.Entry<String, Slot> name : goal.entrySet()) {
      if (!found.containsKey(name.getKey())) {
        return Judgement.wrong(
            "There is no name `" + name.getKey() + "` yet.", "还没有名字 `" + name.getKey() + "`。");
      }
      Judgement slot = slot(name.getKey(), name.getValue(), found.get(name.getKey()));
      if (!slot.isRight()) {
        return slot;
      }
    }
    return counts();
  }

  private Judgement slot(String path, Slot goal, Slot found) {
    if (goal instanceof Slot.Ref g && found instanceof Slot.Ref f) {
      return pair(path, g.target(), f.target());
    }
    return said(goal).equals(said(found))
        ? Judgement.RIGHT
        : Judgement.wrong(
            "`" + path + "` is " + said(found) + ", and should be " + said(goal) + ".",
            "`" + path + "` 是 " + said(found) + "，应为 " + said(goal) + "。");
  }

  private String said(Slot slot) {
    if (slot instanceof Slot.Inline inline) {
      return inline.value();
    } else if (slot instanceof Slot.Label label) {
      return label.text();
    } else if (slot instanceof Slot.Ref ref) {
      Box box = goalBoxes.getOrDefault(ref.target(), foundBoxes.get(ref.target()));
      return box == null ? "an object" : "a " + box.object().type();
    }
    return "nothing";
  }

  private Judgement pair(String path, long goal, long found) {
    Long expected = partnerOfGoal.get(goal);
    Long taken = partnerOfFound.get(found);
    if (expected != null && expected == found) {
      return Judgement.RIGHT;
    } else if (expected != null) {
      String other = pathOfGoal.get(goal);
      return Judgement.wrong(
          "`" + path + "` and `" + other + "` should lead to one object; here they are two.",
          "`" + path + "` 和 `" + other + "` 应指向同一个对象，现在是两个。");
    } else if (taken != null) {
      String other = pathOfFound.get(found);
      return Judgement.wrong(
          "`" + path + "` and `" + other + "` lead to one object; they should be two.",
          "`" + path + "` 和 `" + other + "` 指向同一个对象，应为两个。");
    }
    partnerOfGoal.put(goal, found);
    partnerOfFound.put(found, goal);
    pathOfGoal.put(goal, path);
    pathOfFound.put(found, path);
    Box goalBox = goalBoxes.get(goal);
    Box foundBox = foundBoxes.get(found);
    return goalBox == null || foundBox == null ? Judgement.RIGHT : bodies(path, goalBox, foundBox);
  }

  private Judgement bodies(String path, Box goal, Box found) {
    String wanted = goal.object().type();
    String is = found.object().type();
    if (!wanted.equals(is)) {
      return Judgement.wrong(
          "`" + path + "` leads to a " + is + ", and should lead to a " + wanted + ".",
          "`" + path + "` 指向 " + is + "，应指向 " + wanted + "。");
    } else if (goal.body() instanceof Body.Sequence g && found.body() instanceof Body.Sequence f) {
      return sequence(path, g.slots(), f.slots());
    } else if (goal.body() instanceof Body.Rows g && found.body() instanceof Body.Rows f) {
      return rows(path, g.entries(), f.entries());
    }
    return goal.body().equals(found.body())
        ? Judgement.RIGHT
        : Judgement.wrong(
            "`" + path + "` has another value than it should have.", "`" + path + "` 的值不对。");
  }

  private Judgement sequence(String path, List<Slot> goal, List<Slot> found) {
    if (goal.size() != found.size()) {
      return length(path, goal.size(), found.size());
    }
    for (int i = 0; i < goal.size(); i++) {
      Judgement slot = slot(path + "[" + i + "]", goal.get(i), found.get(i));
      if (!slot.isRight()) {
        return slot;
      }
    }
    return Judgement.RIGHT;
  }

  private Judgement rows(String path, List<Entry> goal, List<Entry> found) {
    if (goal.size() != found.size()) {
      return length(path, goal.size(), found.size());
    }
    for (int i = 0; i < goal.size(); i++) {
      Slot key = goal.get(i).key();
      Judgement keys = slot(path + " (key " + (i + 1) + ")", key, found.get(i).key());
      String below =
          key instanceof Slot.Label l ? path + "." + l.text() : path + "[" + said(key) + "]";
      Judgement slot =
          keys.isRight() ? slot(below, goal.get(i).value(), found.get(i).value()) : keys;
      if (!slot.isRight()) {
        return slot;
      }
    }
    return Judgement.RIGHT;
  }

  private static Judgement length(String path, int goal, int found) {
    return Judgement.wrong(
        "`" + path + "` has " + found + " slots, and should have " + goal + ".",
        "`" + path + "` 有 " + found + " 个槽位，应有 " + goal + " 个。");
  }

  /** A count that differs although all that is drawn agrees: somebody else holds the object. */
  private Judgement counts() {
    for (Map.Entry<Long, Long> pair : partnerOfGoal.entrySet()) {
      Box goal = goalBoxes.get(pair.getKey());
      Box found = foundBoxes.get(pair.getValue());
      if (goal != null && found != null && !sameCount(goal.refs(), found.refs())) {
        String path = pathOfGoal.get(pair.getKey());
        return Judgement.wrong(
            "The shape is right, but the count of `"
                + path
                + "` is "
                + count(found.refs())
                + " and should be "
                + count(goal.refs())
                + ": `%who "
                + path
                + "` lists its holders.",
            "形状对了，但 `"
                + path
                + "` 的计数是 "
                + count(found.refs())
                + "，应为 "
                + count(goal.refs())
                + "：用 `%who "
                + path
                + "` 看谁在引用它。");
      }
    }
    return Judgement.RIGHT;
  }

  private static boolean sameCount(RefCount a, RefCount b) {
    return count(a).equals(count(b));
  }

  private static String count(RefCount count) {
    return count instanceof RefCount.Counted counted ? String.valueOf(counted.count()) : "∞";
  }
}
