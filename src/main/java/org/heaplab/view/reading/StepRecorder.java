package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heaplab.machine.Machine;
import org.heaplab.trace.Place;
import org.heaplab.trace.Recorder;
import org.heaplab.trace.Step;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.Steps;

/** Records a cell's run and tells it step by step, with a diagram of the heap after each. */
public final class StepRecorder {

  private final int cell;
  private final String filename;
  private final List<String> code;
  private final int most;
  private final Recorder<RefDiagram> recorder;

  /**
   * @param filename under which the cell is compiled
   * @param depth of the diagrams
   * @param most steps that are recorded
   * @param allocator whether sentences tell what the allocator did
   */
  public StepRecorder(
      Machine machine,
      int cell,
      String filename,
      String code,
      int depth,
      int most,
      boolean allocator) {
    this.cell = cell;
    this.filename = filename;
    this.code = List.of(code.stripTrailing().split("\n", -1));
    this.most = most;
    DiagramMemory memory = new DiagramMemory(true);
    RefDiagrams.Request request =
        new RefDiagrams.Request(cell, Map.of(), depth, false, false, object -> 0);
    recorder =
        new Recorder<>(
            machine,
            most,
            file -> file.startsWith("<cell "),
            allocator,
            () -> RefDiagrams.read(machine, request, memory));
  }

  public void start() {
    recorder.start();
  }

  private String text(Place place) {
    boolean here = place.filename().equals(filename) && place.line() <= code.size();
    return here && place.line() > 0 ? code.get(place.line() - 1) : "";
  }

  /** Ends the recording. */
  public Steps finish(boolean failed) {
    recorder.finish(failed);
    List<Steps.Step> told = new ArrayList<>();
    RefDiagram before = recorder.before();
    told.add(new Steps.Step(0, "Before the first line.", before));
    for (int i = 0; i < recorder.steps().size(); i++) {
      Step<RefDiagram> step = recorder.steps().get(i);
      int line = step.place().filename().equals(filename) ? step.place().line() : 0;
      for (String sentence : CollectorStory.of(step.events())) {
        told.add(new Steps.Step(line, sentence, before));
      }
      Step<RefDiagram> next = i + 1 < recorder.steps().size() ? recorder.steps().get(i + 1) : null;
      String allocated = AllocatorStory.of(step.memory());
      told.add(
          new Steps.Step(
              line, StepStory.of(step, before, next, this::text) + allocated, step.after()));
      before = step.after();
    }
    return focused(told);
  }

  private Steps focused(List<Steps.Step> told) {
    StepFocus focus =
        new StepFocus(told.stream().map(Steps.Step::diagram).toList(), String.join("\n", code));
    List<RefDiagram> diagrams = focus.diagrams();
    List<Steps.Step> steps = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      steps.add(new Steps.Step(told.get(i).line(), told.get(i).sentence(), diagrams.get(i)));
    }
    return new Steps(
        cell,
        code,
        steps,
        recorder.missed(),
        most,
        new Steps.Untouched(focus.namesLeft(), focus.objectsLeft()));
  }
}
