package org.heaplab.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.heaplab.session.Bundle;
import org.heaplab.session.Output;
import org.heaplab.session.Output.InputInterrupted;
import org.heaplab.session.Output.InputRefused;
import org.heaplab.session.Session;
import org.heaplab.session.Session.Outcome.Done;
import org.heaplab.session.Session.Outcome.Failed;

/**
 * A session that follows a script: each line of a cell is a word and its argument, such as {@code
 * out hello}. Protocol tests need nothing of Python.
 */
final class FakeSession implements Session {
  private final Semaphore interrupts = new Semaphore(0);

  @Override
  public String pythonVersion() {
    return "3.13.0";
  }

  @Override
  public Outcome run(String code, Output output) {
    try {
      for (String line : code.lines().toList()) {
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        step(word, space < 0 ? "" : line.substring(space + 1), output);
      }
      return new Done();
    } catch (InputRefused e) {
      return failed("EOFError", "no input here");
    } catch (InputInterrupted | InterruptedException e) {
      return failed("KeyboardInterrupt", "");
    } catch (IllegalArgumentException e) {
      return failed("ValueError", e.getMessage());
    }
  }

  private void step(String word, String argument, Output output)
      throws InputRefused, InputInterrupted, InterruptedException {
    switch (word) {
      case "out" -> output.stdout(argument + "\n");
      case "err" -> output.stderr(argument + "\n");
      case "raw" -> output.stdout(unescape(argument));
      case "value" -> output.result(Bundle.ofText(argument));
      case "show" -> output.display(html(argument));
      case "slot" -> output.display(html("first"), argument);
      case "replace" -> output.updateDisplay(html("second"), argument);
      case "clear" -> output.clear(argument.equals("wait"));
      case "ask" -> output.stdout("got " + output.input(argument, false) + "\n");
      case "fail" -> throw new IllegalArgumentException(argument);
      case "prints" -> prints(Integer.parseInt(argument), output);
      case "mixed" -> mixed(Integer.parseInt(argument), output);
      case "big" -> output.stdout("x".repeat(Integer.parseInt(argument)));
      case "endless" -> endless(output);
      case "wait" -> awaitInterrupt();
      case "stubborn" -> stubborn();
      case "nap" -> Thread.sleep(Long.parseLong(argument));
      case "bug" -> throw new IllegalStateException("broken invariant");
      case "memory" -> throw new OutOfMemoryError("scripted");
      case "hoard" -> hoard();
      case "recurse" -> recurse(0, 0, 0, 0, 0, 0, 0, 0);
      case "nan" -> output.display(new Bundle(Map.of(), Map.of("x", Double.NaN)));
      default -> {}
    }
  }

  private static void prints(int times, Output output) {
    for (int i = 0; i < times; i++) {
      output.stdout(i + "\n");
    }
  }

  private static void mixed(int times, Output output) {
    for (int i = 0; i < times; i++) {
      output.stdout("o" + i + "\n");
      output.stderr("e" + i + "\n");
      output.display(Bundle.ofText("d" + i));
    }
  }

  private void awaitInterrupt() throws InterruptedException {
    interrupts.acquire();
    throw new InterruptedException();
  }

  private void endless(Output output) throws InterruptedException {
    while (!interrupts.tryAcquire()) {
      output.stdout("again\n");
    }
    throw new InterruptedException();
  }

  private static void stubborn() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void hoard() {
    Object[] all = new Object[1 << 20];
    for (int i = 0; i < all.length; i++) {
      all[i] = new long[1 << 20];
    }
  }

  /** Many locals, so that the stack is full after few calls. */
  private static long recurse(long a, long b, long c, long d, long e, long f, long g, long h) {
    return a < 0 ? h : recurse(a + 1, c, d, e, f, g, h, b) + recurse(a + 2, b, c, d, e, f, g, h);
  }

  private static String unescape(String text) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        result.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        result.append(text.charAt(i));
      }
    }
    return result.toString();
  }

  private static Bundle html(String text) {
    return new Bundle(Map.of("text/plain", text, "text/html", "<b>" + text + "</b>"), Map.of());
  }

  private static Failed failed(String name, String value) {
    return new Failed(name, value, List.of("Traceback", name + ": " + value));
  }

  @Override
  public Map<String, Evaluation> evaluate(Map<String, String> expressions) {
    Map<String, Evaluation> values = new LinkedHashMap<>();
    expressions.forEach(
        (name, text) ->
            values.put(
                name,
                text.equals("fail")
                    ? new Evaluation.Error(failed("NameError", text))
                    : new Evaluation.Value(Bundle.ofText(text))));
    return values;
  }

  @Override
  public Completion complete(String code, int cursor) {
    int start = code.codePointCount(0, code.lastIndexOf(' ') + 1);
    return new Completion(
        start,
        cursor,
        List.of(new Match("value", "keyword", ""), new Match("vary", "function", "(x)")));
  }

  @Override
  public Bundle inspect(String code, int cursor, int detail) {
    return code.contains("?") ? null : html(code + " at " + cursor + " detail " + detail);
  }

  @Override
  public Completeness isComplete(String code) {
    if (code.endsWith(":")) {
      return new Completeness(Completeness.Status.INCOMPLETE, "    ");
    }
    return new Completeness(
        code.contains("!") ? Completeness.Status.INVALID : Completeness.Status.COMPLETE, "");
  }

  @Override
  public void memoryIsShort() {
    interrupts.release();
  }

  @Override
  public void forgetInterrupt() {
    interrupts.drainPermits();
  }

  @Override
  public void interrupt() {
    interrupts.release();
  }

  @Override
  public void warmUp() {}
}
