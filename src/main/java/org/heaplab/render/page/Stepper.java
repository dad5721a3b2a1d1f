package org.heaplab.render.page;

import java.util.List;
import java.util.Optional;

/**
 * A picture that goes step by step beside its code.
 *
 * @param code lines
 * @param still what is shown where no script runs
 * @param elements of all steps, SVG, in the order of drawing
 * @param steps differences; the first starts from nothing
 * @param strip the whole story of the counts: a column a step, behind one that names the objects
 */
public record Stepper(
    List<String> code,
    Picture still,
    List<String> elements,
    List<Step> steps,
    Optional<Table> strip) {
  /** Events that the list to jump to holds. */
  private static final int MOST_EVENTS = 100;

  public Stepper {
    code = List.copyOf(code);
    elements = List.copyOf(elements);
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param line that ran, counted from 1; 0 for none of the code
   * @param sentence what it did; names stand between backquotes
   * @param on numbers of the elements that appear
   * @param off numbers of those that go
   * @param event what one may want to jump to; empty for none
   */
  public record Step(
      int line, String sentence, List<Integer> on, List<Integer> off, String event) {}

  /** What the script reads, as JSON in ASCII that is safe within a script element. */
  public String json() {
    StringBuilder out = new StringBuilder("{\"w\":").append(still.width());
    out.append(",\"h\":").append(still.height()).append(",\"e\":[");
    for (int i = 0; i < elements.size(); i++) {
      out.append(i == 0 ? "" : ",");
      Json.string(elements.get(i), out);
    }
    out.append("],\"s\":[");
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      out.append(i == 0 ? "[" : ",[").append(step.line()).append(',');
      Json.string(step.sentence(), out);
      out.append(',').append(step.on().toString().replace(" ", ""));
      out.append(',').append(step.off().toString().replace(" ", "")).append(']');
    }
    out.append("],\"j\":[");
    events(out);
    return out.append("]}").toString();
  }

  private void events(StringBuilder out) {
    int told = 0;
    for (int i = 0; i < steps.size() && told < MOST_EVENTS; i++) {
      if (!steps.get(i).event().isEmpty()) {
        out.append(told++ == 0 ? "[" : ",[").append(i).append(',');
        Json.string(steps.get(i).event(), out);
        out.append(']');
      }
    }
  }
}
