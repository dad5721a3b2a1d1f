package org.heaplab.view;

import java.util.List;

/**
 * A cell's run, step by step: {@code %%trace}.
 *
 * @param cell its number
 * @param code its lines
 * @param steps the first shows the heap before the first line
 * @param missed steps that were not recorded
 * @param most steps that are recorded
 * @param untouched what the cell has nothing to do with, and the diagrams leave out
 */
public record Steps(
    int cell, List<String> code, List<Step> steps, long missed, int most, Untouched untouched)
    implements View {

  public Steps {
    code = List.copyOf(code);
    steps = List.copyOf(steps);
  }

  /** Names and objects that stand still in every step. */
  public record Untouched(int names, int objects) {}

  /**
   * One step.
   *
   * @param line of the cell, counted from 1; 0 before the first, and in code of other cells
   * @param sentence what happened, and why
   * @param diagram the heap after it
   */
  public record Step(int line, String sentence, RefDiagram diagram) {}
}
