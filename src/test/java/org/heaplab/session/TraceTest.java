package org.heaplab.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heaplab.build.CPython;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.MachineOutput;
import org.heaplab.render.Renderer;
import org.heaplab.view.RefCount;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.State;
import org.heaplab.view.Steps;
import org.heaplab.view.reading.StepRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traces tell what the code did, line by line, and their pages stay small. */
class TraceTest {
  private static final int DEPTH = 6;
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\">(.*?)</script>");

  private final StringBuilder printed = new StringBuilder();
  private final Interpreter interpreter = new Interpreter(CPython.V3_13, new Printing());

  private final class Printing implements MachineOutput {
    @Override
    public void stdout(String text) {
      printed.append(text);
    }

    @Override
    public void stderr(String text) {
      printed.append(text);
    }

    @Override
    public void result(HeapObject value) {}

    @Override
    public void command(int number) {}

    @Override
    public String input(String prompt) {
      return null;
    }
  }

  private Steps trace(int most, String... lines) throws Interpreter.Rejected {
    return trace(most, false, lines);
  }

  private Steps trace(int most, boolean allocator, String... lines) throws Interpreter.Rejected {
    String code = String.join("\n", lines) + "\n";
    StepRecorder recorder =
        new StepRecorder(interpreter.machine(), 1, "<cell 1>", code, DEPTH, most, allocator);
    recorder.start();
    boolean failed = false;
    try {
      interpreter.run(code, "<cell 1>", false);
    } catch (PyRaise e) {
      failed = true;
      interpreter.machine().heap.decref(e.exception());
    }
    return recorder.finish(failed);
  }

  private static List<Integer> lines(Steps steps) {
    return steps.steps().stream().map(Steps.Step::line).toList();
  }

  private static String sentence(Steps steps, int step) {
    return steps.steps().get(step).sentence().replaceAll("…[0-9a-f]{4}", "…");
  }

  @Test
  void aStepTellsWhoHoldsTheObject() throws Interpreter.Rejected {
    Steps steps = trace(100, "a = []", "b = a", "del a");
    assertThat(lines(steps)).containsExactly(0, 1, 2, 3);
    assertThat(sentence(steps, 1)).isEqualTo("Line 1: `a` names a new list ….");
    assertThat(sentence(steps, 2))
        .isEqualTo("Line 2: `b` names the list …, held twice: by `a` and `b`.");
    assertThat(sentence(steps, 3))
        .isEqualTo("Line 3: the name `a` is gone; the count of list … goes from 2 to 1.");
  }

  @Test
  void callsAndReturnsAreStepsOfTheirOwn() throws Interpreter.Rejected {
    Steps steps = trace(100, "def f(x):", "    y = [x]", "    return y", "z = f(None)", "del z");
    assertThat(lines(steps)).containsExactly(0, 1, 4, 2, 3, 4, 5);
    assertThat(sentence(steps, 2)).startsWith("Line 4: calls `f`");
    assertThat(sentence(steps, 4)).contains("`f` returns `y`");
    assertThat(sentence(steps, 6)).contains("is freed");
  }

  @Test
  void whatReusesAnAddressHasCountsOfItsOwn() throws Interpreter.Rejected {
    Steps steps = trace(100, "x = ['first']", "del x", "y = ['second']", "z = y");
    List<Box> boxes = steps.steps().get(4).diagram().boxes();
    long reused = boxes.get(0).id();
    assertThat(steps.steps().get(1).diagram().boxes().get(0).id()).isEqualTo(reused);
    String text = new Renderer().render(steps).html();
    String table = text.substring(text.indexOf("Count after step"));
    List<String> rows = new ArrayList<>();
    Matcher row = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL).matcher(table);
    while (row.find()) {
      rows.add(row.group().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip());
    }
    assertThat(rows.get(0)).startsWith("list").endsWith("— 1 ▨ 0 — —");
    assertThat(rows.get(1)).startsWith("list").endsWith("— — — 1 2");
  }

  private static final String[] FLOW = {
    "def half(n):",
    "    if n % 2:",
    "        raise ValueError",
    "    return n // 2",
    "def twice(x):",
    "    yield x",
    "class Point:",
    "    size = 2",
    "    def move(self):",
    "        self.x = 1",
    "half(4)",
    "try:",
    "    half(3)",
    "except ValueError:",
    "    pass",
    "for v in twice([]):",
    "    while v:",
    "        pass",
    "p = Point(); p.move()"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Line 11: calls `half`; `n` is 4.",
        "In `half`, line 2: the condition does not hold.",
        "In `half`, line 4: `half` returns `n // 2`.",
        "In `half`, line 2: the condition holds.",
        "In `half`, line 3: an exception leaves `half`.",
        "Line 7: runs the body of class `Point`.",
        "In `Point`, line 8: `size` is 2.",
        "Line 16: calls `twice`; `x` names a new list ….",
        "Line 17: the condition does not hold: the loop ends.",
        "Line 19: calls `move`; `p` names a new Point …",
        "In `move`, line 10: `p.x` is 1",
      })
  void aStepTellsWhereTheRunGoes(String told) throws Interpreter.Rejected {
    Steps steps = trace(100, FLOW);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < steps.steps().size(); i++) {
      sentences.add(sentence(steps, i));
    }
    assertThat(sentences).anyMatch(sentence -> sentence.startsWith(told));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "s = {1}                | s.add(2)            | Line 2: 2 is put into `s`.",
        "s = {1, 2}             | s.discard(1)        | Line 2: 1 is taken out of `s`.",
        "d = {'a': 1}           | d['b'] = 2          | Line 2: `d['b']` is 2.",
        "d = {'a': 1}           | del d['a']          | Line 2: `d['a']` is gone.",
        "x = [1]                | x[0] = 5            | Line 2: `x[0]` now is 5.",
        "x = []                 | x.append([])        | Line 2: `x[0]` refers to a new list ….",
        "x = [1, 2, 3, 4, 5]    | del x[:4]           | Line 2: `x` changes in 5 places, and now"
            + " has 1 element.",
        "x = []                 | x.append(x)         | Line 2: `x[0]` refers to the list …"
            + " itself;",
        "x = [[]]               | x[0].append(x[0])   | Line 2: `[0]` of list … refers to the list"
            + " … itself;",
        "x = 1                  | y = z = []          | Line 2: `y` and `z` name a new list …, held"
            + " twice: by `y` and `z`.",
        "x = y = 1              | del x, y            | Line 2: the names `x` and `y` are gone.",
        "x = 1                  | x + 1               | Line 2: no name and no object in the"
            + " picture changes.",
      })
  void aStepTellsWhatWasStored(String first, String second, String told)
      throws Interpreter.Rejected {
    assertThat(sentence(trace(10, first, second), 2)).startsWith(told);
  }

  @Test
  void theAllocatorTellsOnDemand() throws Interpreter.Rejected {
    Steps steps = trace(10, true, "x = {1}", "del x");
    assertThat(sentence(steps, 1)).contains("Allocator: hands out").contains("224 B");
    assertThat(sentence(steps, 2)).contains("takes back").contains("224 B");
    assertThat(sentence(trace(10, "y = {1}"), 1)).doesNotContain("Allocator");
  }

  @Test
  void aLoopsLineIsReachedEachTime() throws Interpreter.Rejected {
    Steps steps =
        trace(100, "s = 0", "for i in (1, 2):", "    s += i", "while s < 5:", "    s += 1");
    assertThat(lines(steps)).containsExactly(0, 1, 2, 3, 2, 3, 2, 4, 5, 4, 5, 4);
  }

  @Test
  void generatorsStepInAndOut() throws Interpreter.Rejected {
    Steps steps = trace(100, "def g():", "    yield 1", "    yield 2", "for x in g():", "    x");
    assertThat(lines(steps)).containsExactly(0, 1, 4, 2, 4, 5, 4, 3, 4, 5, 4);
  }

  @Test
  void theCollectorsPhasesAreSteps() throws Interpreter.Rejected {
    Steps steps =
        trace(100, "import gc", "gc.collect()", "a = []", "a.append(a)", "del a", "gc.collect()");
    List<String> told = new ArrayList<>();
    for (int i = steps.steps().size() - 8; i < steps.steps().size(); i++) {
      told.add(sentence(steps, i));
    }
    assertThat(String.join("\n", told))
        .containsSubsequence(
            "collects generation 2, since it was asked to",
            "subtracts the references among them",
            "nothing outside leads to list …",
            "clears list …",
            "unreachable objects found: 1",
            "the list … has lost its last reference and is freed");
  }

  @Test
  void garbageIsDrawnUntilItIsCollected() throws Interpreter.Rejected {
    Steps steps = trace(100, "a = []", "a.append(a)", "del a", "x = 0");
    Box box = steps.steps().get(4).diagram().boxes().get(0);
    assertThat(box.state()).isEqualTo(State.UNCHANGED);
    assertThat(box.refs()).isEqualTo(RefCount.of(1));
  }

  @Test
  void anExceptionEndsTheTrace() throws Interpreter.Rejected {
    Steps steps = trace(100, "x = []", "1 / 0", "y = x");
    assertThat(lines(steps)).containsExactly(0, 1, 2);
    assertThat(sentence(steps, 2)).contains("an exception ends the cell");
  }

  @Test
  void stepsPastTheLimitAreCountedAndTheCellRunsOn() throws Interpreter.Rejected {
    Steps steps = trace(10, "n = 0", "while n < 50:", "    n += 1", "print(n)");
    assertThat(steps.steps()).hasSize(11);
    assertThat(steps.missed()).isGreaterThan(80);
    assertThat(printed.toString()).isEqualTo("50\n");
  }

  @Test
  void nothingListensAfterwards() throws Interpreter.Rejected {
    trace(10, "def f():", "    yield 1", "    yield 2", "g = f()", "next(g)");
    assertThat(interpreter.machine().heap.listener()).isNull();
    interpreter.run("print(next(g))\n", "<cell 2>", false);
    assertThat(printed.toString()).isEqualTo("2\n");
  }

  @Test
  void aThousandStepsOfAGrowingHeapStayUnderAMegabyte() throws Interpreter.Rejected {
    Steps steps =
        trace(1000, "rows = []", "for i in range(500):", "    row = [i]", "    rows.append(row)");
    assertThat(steps.steps()).hasSize(1001);
    String html = new Renderer().render(steps).html();
    assertThat(html).hasSizeLessThan(1_000_000);
    checkDifferences(html);
  }

  /** Forward from nothing to the end, then back: the differences meet, and end where they began. */
  private static void checkDifferences(String html) {
    Matcher data = DATA.matcher(html);
    assertThat(data.find()).isTrue();
    JsonObject json = JsonParser.parseString(data.group(1)).getAsJsonObject();
    int elements = json.getAsJsonArray("e").size();
    Set<Integer> shown = new TreeSet<>();
    for (JsonElement step : json.getAsJsonArray("s")) {
      assertThat(shown).containsAll(numbers(step, 3)).doesNotContainAnyElementsOf(numbers(step, 2));
      shown.removeAll(numbers(step, 3));
      shown.addAll(numbers(step, 2));
      assertThat(shown).isNotEmpty().allMatch(number -> number < elements);
    }
  }

  private static Set<Integer> numbers(JsonElement step, int field) {
    Set<Integer> numbers = new TreeSet<>();
    JsonArray list = step.getAsJsonArray().get(field).getAsJsonArray();
    list.forEach(number -> numbers.add(number.getAsInt()));
    return numbers;
  }
}
