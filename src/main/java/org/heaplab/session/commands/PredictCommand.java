package org.heaplab.session.commands;

import java.util.Optional;
import org.heaplab.course.Answer;
import org.heaplab.course.Language;
import org.heaplab.course.Prediction;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.session.Interpreter;
import org.heaplab.session.Session.Outcome;
import org.heaplab.session.course.Classroom;
import org.heaplab.session.course.PictureOfCell;
import org.heaplab.view.Notice;

/** {@code %%predict}. */
final class PredictCommand implements Command {

  private static final String DOTS = "...";

  @Override
  public String name() {
    return "predict";
  }

  @Override
  public String usage() {
    return "%predict ANSWER";
  }

  @Override
  public String help() {
    return "Runs the cell and compares your prediction with the value of its last expression, with"
        + " what it prints, or with the name of its error; as long as ANSWER is ... the result"
        + " stays hidden.\n%%predict 3\nlen([1, 2, 3])";
  }

  @Override
  public boolean takesCell() {
    return true;
  }

  @Override
  public boolean takesLine() {
    return true;
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    throw new UsageError("%%predict is for a whole cell.");
  }

  @Override
  public Outcome runCell(Arguments arguments, String body, Desk desk) {
    String said = arguments.line().strip();
    boolean waiting = said.isEmpty() || said.equals(DOTS);
    Desk.CellRun ran = desk.runCell("\n" + body, !waiting);
    if (ran.answer().exception().equals(Answer.INTERRUPTED)) {
      return ran.outcome();
    }
    Language language = desk.classroom().language();
    desk.show(waiting ? Prediction.waiting(language) : verdict(said, ran.answer(), body, desk));
    desk.classroom().ran(body);
    return new Outcome.Done();
  }

  private static Notice verdict(String said, Answer is, String body, Desk desk) {
    Classroom classroom = desk.classroom();
    Answer meant = classroom.alone(desk.build(), said);
    Prediction prediction =
        new Prediction(said, meant.value().isEmpty() ? said : meant.value(), is);
    if (prediction.isRight()) {
      return prediction.right(classroom.language());
    }
    Optional<MistakenModel> mistake =
        prediction.mistake(
            Interpreter.tree(body),
            model -> classroom.rehearse(desk.build(), Optional.of(model), body));
    return prediction.wrong(classroom.language(), mistake, PictureOfCell.of(body, desk));
  }
}
