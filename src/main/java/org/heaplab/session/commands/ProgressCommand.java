package org.heaplab.session.commands;

import java.util.Collection;
import org.heaplab.course.Language;
import org.heaplab.course.Words;
import org.heaplab.session.course.Exercises.Standing;
import org.heaplab.view.Notice;

/** {@code %progress}. */
final class ProgressCommand implements Command {

  @Override
  public String name() {
    return "progress";
  }

  @Override
  public String usage() {
    return "progress";
  }

  @Override
  public String help() {
    return "Lists the exercises of this notebook and which are done.";
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    Language language = desk.classroom().language();
    Collection<Standing> all = desk.classroom().exercises().all();
    long done = all.stream().filter(Standing::isDone).count();
    Words lead =
        new Words(
            done + " of " + all.size() + " exercises done",
            "已完成 " + done + "/" + all.size() + " 道练习");
    desk.show(
        Notice.of(
            Notice.Kind.INFO,
            lead.in(language),
            all.stream().map(standing -> line(standing, language)).toArray(String[]::new)));
  }

  private static String line(Standing standing, Language language) {
    Words tries =
        new Words(" · checked " + standing.tries() + " times", " · 检查过 " + standing.tries() + " 次");
    return (standing.isDone() ? "✓ " : "– ")
        + standing.exercise().name()
        + (standing.tries() > 1 ? tries.in(language) : "");
  }
}
