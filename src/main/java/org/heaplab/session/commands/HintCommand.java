package org.heaplab.session.commands;

import java.util.List;
import org.heaplab.course.Language;
import org.heaplab.course.Words;
import org.heaplab.session.course.Exercises.Standing;
import org.heaplab.view.Notice;

/** {@code %hint}. */
final class HintCommand implements Command {

  @Override
  public String name() {
    return "hint";
  }

  @Override
  public String usage() {
    return "hint NAME";
  }

  @Override
  public String help() {
    return "Gives the next hint to an exercise.\n%hint two";
  }

  @Override
  public List<String> words(String option, Desk desk) {
    return option.isEmpty() ? List.copyOf(desk.classroom().exercises().names()) : List.of();
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    Standing standing = Exercised.named(arguments.atMostOne().orElse(""), desk);
    Language language = desk.classroom().language();
    if (standing.exercise().hints().isEmpty()) {
      Words none = new Words("This exercise has no hints", "这道练习没有提示");
      desk.show(Notice.of(Notice.Kind.INFO, none.in(language)));
      return;
    }
    Words lead = new Words("Hint", "提示");
    desk.show(Notice.of(Notice.Kind.INFO, lead.in(language), standing.nextHint().in(language)));
  }
}
