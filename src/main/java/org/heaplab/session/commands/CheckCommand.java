package org.heaplab.session.commands;

import java.util.List;
import java.util.Optional;
import org.heaplab.course.Answer;
import org.heaplab.course.Language;
import org.heaplab.course.Prediction;
import org.heaplab.course.Words;
import org.heaplab.course.exercise.Exercise;
import org.heaplab.course.exercise.HeapMatch;
import org.heaplab.course.exercise.Judgement;
import org.heaplab.course.exercise.LineOrder;
import org.heaplab.session.Interpreter;
import org.heaplab.session.Session.Outcome;
import org.heaplab.session.course.Classroom;
import org.heaplab.session.course.Exercises.Standing;
import org.heaplab.session.course.PictureOfCell;
import org.heaplab.view.Notice;
import org.heaplab.view.RefDiagram;

/** {@code %check} and {@code %%check}. */
final class CheckCommand implements Command {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String usage() {
    return "check NAME [ANSWER]";
  }

  @Override
  public String help() {
    return "Checks an exercise: the heap as it is, an answer, or with %%check the lines below."
        + " The heap is not changed.\n%check two";
  }

  @Override
  public boolean takesCell() {
    return true;
  }

  @Override
  public boolean isForCellsOnly() {
    return false;
  }

  @Override
  public boolean takesLine() {
    return true;
  }

  @Override
  public List<String> words(String option, Desk desk) {
    return option.isEmpty() ? List.copyOf(desk.classroom().exercises().names()) : List.of();
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    check(arguments.line(), "", desk);
  }

  @Override
  public Outcome runCell(Arguments arguments, String body, Desk desk) {
    check(arguments.line(), body, desk);
    return new Outcome.Done();
  }

  private static void check(String line, String body, Desk desk) {
    String[] words = line.strip().split("\\s+", 2);
    Standing standing = Exercised.named(words[0], desk);
    String answer = words.length > 1 ? words[1] : "";
    desk.show(
        standing.exercise().kind() == Exercise.Kind.PREDICT
            ? prediction(standing, answer, desk)
            : judged(standing, body, desk));
  }

  private static Notice prediction(Standing standing, String said, Desk desk) {
    Classroom classroom = desk.classroom();
    String cell = standing.exercise().code();
    if (said.isEmpty()) {
      throw new UsageError("%check " + standing.exercise().name() + " takes your answer as well.");
    }
    Answer is = classroom.alone(desk.build(), cell);
    Answer meant = classroom.alone(desk.build(), said);
    Prediction prediction =
        new Prediction(said, meant.value().isEmpty() ? said : meant.value(), is);
    standing.tried(prediction.isRight());
    if (prediction.isRight()) {
      return prediction.right(classroom.language());
    }
    return prediction.wrong(
        classroom.language(),
        prediction.mistake(
            Interpreter.tree(cell),
            model -> classroom.alone(desk.build(), Optional.of(model), cell)),
        Optional.empty());
  }

  private static Notice judged(Standing standing, String body, Desk desk) {
    Exercise exercise = standing.exercise();
    Judgement judgement = judge(exercise, body, desk);
    standing.tried(judgement.isRight());
    Language language = desk.classroom().language();
    String name = exercise.name();
    if (judgement.isRight()) {
      Words right = new Words("Exercise " + name + ": right", "练习 " + name + "：正确");
      return Notice.of(Notice.Kind.RIGHT, right.in(language));
    }
    Words lead = new Words("Exercise " + name + ": not yet", "练习 " + name + "：还不对");
    Words hint = new Words("`%hint " + name + "` helps.", "可以用 `%hint " + name + "` 看提示。");
    List<String> sentences =
        standing.hasHint()
            ? List.of(judgement.why().in(language), hint.in(language))
            : List.of(judgement.why().in(language));
    Optional<RefDiagram> picture =
        exercise.kind() == Exercise.Kind.HEAP
            ? PictureOfCell.of(String.join(" ", exercise.names()), desk)
            : Optional.empty();
    return new Notice(Notice.Kind.WRONG, lead.in(language), sentences, Optional.empty(), picture);
  }

  private static Judgement judge(Exercise exercise, String body, Desk desk) {
    return switch (exercise.kind()) {
      case HEAP ->
          HeapMatch.judge(
              desk.classroom().goal(desk.build(), exercise),
              PictureOfCell.ofNames(exercise.names(), desk.machine(), desk.cell()));
      case TEST -> test(exercise, desk);
      case ORDER -> {
        Judgement lines = LineOrder.judge(exercise, body);
        yield lines.isRight() ? sameAnswer(exercise, body, desk) : lines;
      }
      case CELL -> sameAnswer(exercise, body, desk);
      case PREDICT -> throw new IllegalStateException("a prediction is judged otherwise");
    };
  }

  /** Runs the asserts after the notebook's cells, on a heap of their own. */
  private static Judgement test(Exercise exercise, Desk desk) {
    if (desk.cellRan()) {
      throw new UsageError("Put %check " + exercise.name() + " into a cell of its own.");
    }
    Answer answer = desk.classroom().rehearse(desk.build(), Optional.empty(), exercise.code());
    if (answer.exception().isEmpty()) {
      return Judgement.RIGHT;
    }
    String found =
        answer.exception().equals("AssertionError") && !answer.message().isEmpty()
            ? answer.message()
            : answer.exception() + ": " + answer.message();
    return Judgement.wrong(found, found);
  }

  private static Judgement sameAnswer(Exercise exercise, String body, Desk desk) {
    Classroom classroom = desk.classroom();
    String goal = classroom.rehearse(desk.build(), Optional.empty(), exercise.code()).text();
    String found = classroom.rehearse(desk.build(), Optional.empty(), body).text();
    return goal.equals(found)
        ? Judgement.RIGHT
        : Judgement.wrong(
            "It gives `" + found + "`, and should give `" + goal + "`.",
            "结果是 `" + found + "`，应为 `" + goal + "`。");
  }
}
