package org.heaplab.session.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heaplab.course.Language;
import org.heaplab.course.Words;
import org.heaplab.course.exercise.Exercise;
import org.heaplab.course.exercise.LineOrder;
import org.heaplab.session.Session.Outcome;
import org.heaplab.view.Notice;
import org.heaplab.view.RefDiagram;

/** {@code %%exercise}. */
final class ExerciseCommand implements Command {

  @Override
  public String name() {
    return "exercise";
  }

  @Override
  public String usage() {
    return "%exercise NAME";
  }

  @Override
  public String help() {
    return "Defines an exercise: lines such as # kind: heap, # say: what to do, # hint: a hint,"
        + " then the code of its goal or asserts. Kinds: heap, predict, test, order, cell.\n"
        + "%%exercise two\n"
        + "# kind: heap\n"
        + "# say: Two names for one list.\n"
        + "# names: a b\n"
        + "a = b = []";
  }

  @Override
  public boolean takesCell() {
    return true;
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    throw new UsageError("%%exercise is for a whole cell.");
  }

  @Override
  public Outcome runCell(Arguments arguments, String body, Desk desk) {
    String name =
        arguments.atMostOne().orElseThrow(() -> new UsageError("%%exercise takes a name."));
    try {
      Exercise exercise = Exercise.parse(name, body);
      desk.classroom().exercises().define(exercise);
      desk.show(notice(exercise, desk));
      return new Outcome.Done();
    } catch (Exercise.Malformed e) {
      throw new UsageError(e.getMessage());
    }
  }

  private static Notice notice(Exercise exercise, Desk desk) {
    Language language = desk.classroom().language();
    List<String> sentences = new ArrayList<>();
    sentences.add(exercise.statement().in(language));
    lines(exercise).forEach(line -> sentences.add("`" + line + "`"));
    Words how = how(exercise);
    sentences.add(how.in(language));
    Optional<RefDiagram> goal =
        exercise.kind() == Exercise.Kind.HEAP
            ? Optional.of(desk.classroom().goal(desk.build(), exercise))
            : Optional.empty();
    Words lead = new Words("Exercise " + exercise.name(), "练习 " + exercise.name());
    return new Notice(Notice.Kind.INFO, lead.in(language), sentences, Optional.empty(), goal);
  }

  private static List<String> lines(Exercise exercise) {
    return switch (exercise.kind()) {
      case ORDER -> LineOrder.shuffled(exercise);
      case PREDICT -> exercise.code().strip().lines().toList();
      case HEAP, TEST, CELL -> exercise.shown();
    };
  }

  private static Words how(Exercise exercise) {
    String name = exercise.name();
    return switch (exercise.kind()) {
      case HEAP, TEST ->
          new Words("Then run `%check " + name + "`.", "完成后运行 `%check " + name + "`。");
      case PREDICT ->
          new Words("Answer with `%check " + name + " ANSWER`.", "用 `%check " + name + " 答案` 作答。");
      case ORDER, CELL ->
          new Words(
              "Write the lines below `%%check " + name + "`.", "把代码写在 `%%check " + name + "` 下面。");
    };
  }
}
