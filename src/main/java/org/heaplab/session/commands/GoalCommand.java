package org.heaplab.session.commands;

import java.util.List;
import org.heaplab.course.exercise.Exercise;
import org.heaplab.session.course.Exercises.Standing;

/** {@code %goal}. */
final class GoalCommand implements Command {

  @Override
  public String name() {
    return "goal";
  }

  @Override
  public String usage() {
    return "goal NAME";
  }

  @Override
  public String help() {
    return "Draws the heap that an exercise asks for.\n%goal two";
  }

  @Override
  public List<String> words(String option, Desk desk) {
    return option.isEmpty() ? List.copyOf(desk.classroom().exercises().names()) : List.of();
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    Standing standing = Exercised.named(arguments.atMostOne().orElse(""), desk);
    if (standing.exercise().kind() != Exercise.Kind.HEAP) {
      throw new UsageError(
          "Exercise "
              + standing.exercise().name()
              + " does not ask for a heap, so there is no goal to draw.");
    }
    desk.show(desk.classroom().goal(desk.build(), standing.exercise()));
  }
}
