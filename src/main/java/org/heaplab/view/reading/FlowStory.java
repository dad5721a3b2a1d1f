package org.heaplab.view.reading;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heaplab.trace.Place;
import org.heaplab.trace.Step;
import org.heaplab.trace.Step.Ending;

/** Where a step came from and goes to, as far as its line and the next one tell. */
final class FlowStory {

  private static final int LONGEST = 48;
  private static final Pattern RETURN = Pattern.compile("return\\b *(.*)");
  private static final Pattern YIELD =
      Pattern.compile("(?:.*= *)?\\(?yield\\b *(?!from\\b)([^)]*)\\)?");
  private static final Pattern BRANCH = Pattern.compile("(if|elif|while|for)\\b.*");

  private final Step<?> step;
  private final Step<?> next;

  /** The text of a line; empty where it is not known. */
  private final Function<Place, String> text;

  private FlowStory(Step<?> step, Step<?> next, Function<Place, String> text) {
    this.step = step;
    this.next = next;
    this.text = text;
  }

  /** What the step calls; empty where it calls nothing. */
  static String call(Step<?> step, Step<?> next, Function<Place, String> text) {
    if (step.ending() != Ending.CALL || next == null) {
      return "";
    }
    String name = next.place().function();
    return isClass(text.apply(step.place()), name)
        ? "runs the body of class `" + name + "`"
        : "calls `" + name + "`";
  }

  private static boolean isClass(String line, String name) {
    return line.strip().matches("class +" + Pattern.quote(name) + "\\b.*");
  }

  /** What a function answers, which comes before what its caller does with it; may be empty. */
  static String answer(Step<?> step, Function<Place, String> text) {
    return step.ending() == Ending.RETURN ? new FlowStory(step, null, text).answer() : "";
  }

  /**
   * How the step ends; empty where it just goes on.
   *
   * @param eventless whether there is nothing else to tell
   */
  static String end(Step<?> step, Step<?> next, Function<Place, String> text, boolean eventless) {
    FlowStory story = new FlowStory(step, next, text);
    return switch (step.ending()) {
      case ERROR -> "an exception ends the cell";
      case RAISE -> "an exception leaves `" + step.place().function() + "`";
      case RETURN -> story.answer().isEmpty() ? story.returning() : "";
      case CALL -> "";
      case LINE -> eventless ? story.branch() : "";
    };
  }

  private String line() {
    return text.apply(step.place()).strip();
  }

  private String answer() {
    String function = step.place().function();
    Matcher returned = RETURN.matcher(line());
    if (returned.matches()) {
      return "`" + function + "` returns " + value(returned.group(1));
    }
    Matcher yielded = YIELD.matcher(line());
    if (yielded.matches()) {
      return "`" + function + "` yields " + value(yielded.group(1)) + " and waits";
    }
    return "";
  }

  private String returning() {
    String function = step.place().function();
    boolean known = !line().isEmpty() && !line().contains("lambda") && !line().contains("yield");
    return known && Character.isJavaIdentifierStart(function.charAt(0))
        ? "`" + function + "` ends"
        : "`" + function + "` hands back to its caller";
  }

  private static String value(String expression) {
    String plain = expression.replaceFirst(" *(#.*)?$", "");
    if (plain.isEmpty()) {
      return "None";
    }
    boolean whole = plain.length() <= LONGEST && !plain.contains("`") && !plain.endsWith("\\");
    return whole ? "`" + plain + "`" : "a value";
  }

  /** Which way a condition or a loop goes; empty where that is not to be seen. */
  private String branch() {
    boolean seen =
        next != null
            && next.place().function().equals(step.place().function())
            && next.place().filename().equals(step.place().filename());
    Matcher branch = BRANCH.matcher(line());
    if (!seen || !branch.matches()) {
      return "";
    }
    boolean inside =
        next.place().line() > step.place().line()
            && indent(text.apply(next.place())) > indent(text.apply(step.place()));
    return switch (branch.group(1)) {
      case "for" -> inside ? "the loop takes its next item" : "the loop has no more items";
      case "while" -> inside ? "the condition holds" : "the condition does not hold: the loop ends";
      default -> inside ? "the condition holds" : "the condition does not hold";
    };
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
