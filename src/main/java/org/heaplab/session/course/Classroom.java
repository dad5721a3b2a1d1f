package org.heaplab.session.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heaplab.build.CPython;
import org.heaplab.course.Answer;
import org.heaplab.course.Language;
import org.heaplab.course.exercise.Exercise;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.machine.Machine;
import org.heaplab.view.RefDiagram;

/** What the course remembers of a notebook; nothing of it outlives the notebook. */
public final class Classroom {

  private final List<String> cells = new ArrayList<>();
  private final Exercises exercises = new Exercises();
  private Language language = Language.EN;

  /** The machine on which cells are run again, for interrupts; null between. */
  private volatile Machine rehearsing;

  public Language language() {
    return language;
  }

  public void language(Language chosen) {
    language = chosen;
  }

  /** Notes a cell that has run on the notebook's heap. */
  public void ran(String cell) {
    cells.add(cell);
  }

  /** The heap is a fresh one. */
  public void forgetCells() {
    cells.clear();
  }

  /** The answer of a cell after all that ran before it, on a heap of its own. */
  public Answer rehearse(CPython build, Optional<MistakenModel> model, String cell) {
    return rehearse(build, model, cells, cell);
  }

  /** The answer of a cell alone. */
  public Answer alone(CPython build, String cell) {
    return rehearse(build, Optional.empty(), List.of(), cell);
  }

  /** The same under a model. */
  public Answer alone(CPython build, Optional<MistakenModel> model, String cell) {
    return rehearse(build, model, List.of(), cell);
  }

  public Exercises exercises() {
    return exercises;
  }

  /** The heap that an exercise asks for. */
  public RefDiagram goal(CPython build, Exercise exercise) {
    try {
      return Rehearsal.diagram(
          build, exercise.code(), exercise.names(), machine -> rehearsing = machine);
    } finally {
      rehearsing = null;
    }
  }

  private Answer rehearse(
      CPython build, Optional<MistakenModel> model, List<String> earlier, String cell) {
    try {
      return Rehearsal.of(build, model, earlier, cell, machine -> rehearsing = machine);
    } finally {
      rehearsing = null;
    }
  }

  /** Ends a rehearsal; from any thread. */
  public void interrupt() {
    Machine machine = rehearsing;
    if (machine != null) {
      machine.interrupt();
    }
  }

  /** Ends a rehearsal that fills Java's memory; from any thread. */
  public void memoryIsShort() {
    Machine machine = rehearsing;
    if (machine != null) {
      machine.memoryIsShort();
    }
  }
}
