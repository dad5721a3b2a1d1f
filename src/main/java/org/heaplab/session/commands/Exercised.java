package org.heaplab.session.commands;

import org.heaplab.session.course.Exercises;
import org.heaplab.session.course.Exercises.Standing;

/** Finds the exercise that a command names. */
final class Exercised {

  private Exercised() {}

  static Standing named(String name, Desk desk) {
    Exercises exercises = desk.classroom().exercises();
    Standing standing = exercises.named(name);
    if (standing == null) {
      throw new UsageError(
          "There is no exercise "
              + name
              + "."
              + Spelling.question(name, exercises.names(), "")
              + " Run the cell that defines it first; %progress lists the exercises.");
    }
    return standing;
  }
}
