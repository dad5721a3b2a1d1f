package org.heaplab.session.course;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heaplab.course.Words;
import org.heaplab.course.exercise.Exercise;

/** The exercises of a notebook and how far its reader is with each. */
public final class Exercises {

  private final Map<String, Standing> byName = new LinkedHashMap<>();

  /** An exercise, how often it was checked, whether it is done, and how many hints were given. */
  public static final class Standing {
    private final Exercise exercise;
    private int tries;
    private boolean done;
    private int hints;

    private Standing(Exercise exercise) {
      this.exercise = exercise;
    }

    public Exercise exercise() {
      return exercise;
    }

    public int tries() {
      return tries;
    }

    public boolean isDone() {
      return done;
    }

    public boolean hasHint() {
      return hints < exercise.hints().size();
    }

    /** The next hint; the last one again when there are no more. */
    public Words nextHint() {
      int last = exercise.hints().size() - 1;
      return exercise.hints().get(Math.min(hints++, last));
    }

    public void tried(boolean right) {
      tries++;
      done |= right;
    }
  }

  /** Takes an exercise; one that is written anew keeps its standing if it is the same. */
  public void define(Exercise exercise) {
    Standing old = byName.get(exercise.name());
    if (old == null || !old.exercise.equals(exercise)) {
      byName.put(exercise.name(), new Standing(exercise));
    }
  }

  /** The exercise of that name, or null. */
  public Standing named(String name) {
    return byName.get(name);
  }

  public Collection<String> names() {
    return byName.keySet();
  }

  public Collection<Standing> all() {
    return byName.values();
  }
}
