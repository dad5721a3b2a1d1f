package org.heaplab.render.page;

import java.util.List;

/**
 * A picture that goes step by step beside its code.
 *
 * @param code lines
 * @param still what is shown where no script runs
 * @param elements of all steps, SVG, in the order of drawing
 * @param steps differences; the first starts from nothing
 */
public record Stepper(List<String> code, Picture still, List<String> elements, List<Step> steps) {
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
   */
  public record Step(int line, String sentence, List<Integer> on, List<Integer> off) {}

  /** What the script reads, as JSON in ASCII that is safe within a script element. */
  public String json() {
    StringBuilder out = new StringBuilder("{\"w\":").append(still.width());
    out.append(",\"h\":").append(still.height()).append(",\"e\":[");
    for (int i = 0; i < elements.size(); i++) {
      out.append(i == 0 ? "" : ",");
      string(elements.get(i), out);
    }
    out.append("],\"s\":[");
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      out.append(i == 0 ? "[" : ",[").append(step.line()).append(',');
      string(step.sentence(), out);
      out.append(',').append(step.on().toString().replace(" ", ""));
      out.append(',').append(step.off().toString().replace(" ", "")).append(']');
    }
    return out.append("]}").toString();
  }

  private static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || "\"\\<>&".indexOf(c) >= 0) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
