package org.heaplab.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands: what they refuse, what they do to the notebook, what completes and explains them. */
class CommandTest {

  private final NotebookRun notebook = new NotebookRun();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%hepa                   | There is no command %hepa. Did you mean %heap?",
        "%heap --typ list --sorte size | Did you mean --sort?",
        "%heap --sort sise       | --sort takes size, retained, refcount, age or address",
        "%heap --sort sise       | Did you mean size?",
        "%heap --gen 3           | --gen takes a number from 0 to 2, not 3.",
        "%heap --type lst        | Did you mean list?",
        "%heap --limit           | --limit needs a value.",
        "%refs --depth deep      | --depth takes a whole number, not 'deep'.",
        "%refs --back            | needs an object",
        "%who                    | %who takes one expression, such as %who x.",
        "%who abcd               | name 'abcd' is not defined. Did you mean abc?",
        "%who (abc+)             | is no Python expression",
        "%who 1/0                | division by zero",
        "%pools --class 600      | --class takes a number from 1 to 512, not 600.",
        "%pools x                | %pools takes no argument, but got 'x'.",
        "%gc --plan 7            | --plan takes a number from 0 to 2, not 7.",
        "%timeline --by cel      | --by takes cell or event, not 'cel'. Did you mean cell?",
        "%diff nowhere           | There is no snapshot nowhere.",
        "%auto hepa              | Did you mean heap?",
        "%python 2.7             | %python takes 3.11, 3.12 or 3.13, not '2.7'.",
        "%pools 256              | Did you mean %pools --class 256?",
        "%gc 2                   | Did you mean %gc --plan 2?",
        "%freelists 3            | %freelists takes no argument, but got '3'. Usage: %freelists",
        "%refs abd               | name 'abd' is not defined. Did you mean abc?",
        "%refs --detph 2         | Did you mean --depth?",
        "%why                    | %why takes one expression, such as %why x.",
        "%why abc abc            | is no Python expression: invalid syntax. Perhaps you forgot a"
            + " comma?",
        "%layout ab              | Did you mean abc?",
        "%snapshot a b           | %snapshot takes one argument: %snapshot NAME",
        "%diff a b c             | %diff compares two points: %diff [A [B]].",
        "%timeline abc           | %timeline takes no argument, but got 'abc'.",
        "%trace                  | %%trace is for a whole cell: write it first, with %%.",
        "%heap --limit 1000      | --limit takes a number from 0 to 100, not 1000.",
        "%lang fr                | %lang takes en or zh, not 'fr'.",
        "%reset now              | %reset takes no argument, but got 'now'.",
        "%freelist               | Did you mean %freelists?",
        "%limit much             | such as 64MiB",
        "%limit 10               | bytes in use, more than a limit of 10."
      })
  void aMistakeIsAnsweredInASentence(String command, String sentence) {
    notebook.run("abc = []");
    NotebookRun.Shown shown = notebook.run(command);
    assertThat(shown.outcome()).isInstanceOf(Session.Outcome.Failed.class);
    assertThat(((Session.Outcome.Failed) shown.outcome()).name()).isEqualTo("UsageError");
    assertThat(shown.mistake()).contains(sentence);
    assertThat(notebook.run("len(abc)").stdout()).isEqualTo("0\n");
  }

  @Test
  void aFreshHeapForgetsTheNames() {
    notebook.run("x = 1");
    notebook.run("%reset");
    assertThat(notebook.run("x").mistake()).contains("'x'");
  }

  @Test
  void theRestOfTheCellRunsOnTheFreshHeap() {
    NotebookRun.Shown shown =
        notebook.run("%python 3.12", "import sys", "print(sys.getsizeof([1, 2, 3]))");
    assertThat(shown.stdout()).isEqualTo("88\n");
    assertThat(notebook.session().pythonVersion()).startsWith("3.12");
    assertThat(notebook.run("x = 1", "%reset").mistake()).contains("first line");
  }

  @Test
  void aLimitRaisesMemoryErrorAndTheNotebookGoesOn() {
    notebook.run("%limit 4MiB");
    assertThat(notebook.run("x = [0] * 1000000").mistake()).isNotNull();
    assertThat(notebook.run("1 + 1").stdout()).isEqualTo("2\n");
  }

  @Test
  void aViewFollowsEveryCellUntilItIsOff() {
    notebook.run("%auto heap");
    assertThat(notebook.run("x = [1]").text()).contains("Heap after cell 2");
    assertThat(notebook.run("1/0").views()).hasSize(1);
    notebook.run("%auto off");
    assertThat(notebook.run("y = 1").views()).isEmpty();
  }

  @Test
  void lookingChangesNothing() {
    notebook.run("import sys", "x = [[], ()]; y = {1: x}");
    notebook.run("%heap");
    List<String> views =
        List.of("%heap", "%refs", "%who x", "%why x[0]", "%layout y", "%gc --plan 2");
    List<String> nothing = List.of("0;", "0;", "0;", "0;", "0;", "0;");
    growth(nothing);
    String plain = growth(nothing);
    assertThat(growth(views)).isEqualTo(plain);
  }

  /** Blocks that cells have left in use, and the count of x. */
  private String growth(List<String> cells) {
    notebook.run("blocks = sys.getallocatedblocks()");
    cells.forEach(notebook::run);
    return notebook.run("print(sys.getallocatedblocks() - blocks, sys.getrefcount(x))").stdout();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "%he                | heap",
        "%heap --s          | --sort",
        "%heap --sort re    | retained",
        "%heap --type li    | list",
        "%who wo            | word",
        "%refs --back wo    | word",
        "%why word.cou      | count",
        "%gc --plan 2 --p   | --plan",
        "%python 3.1        | 3.12",
        "%auto pool         | pools",
        "x = wo             | word"
      })
  void tabCompletes(String code, String proposal) {
    notebook.run("word = 'text'");
    Session.Completion completion = notebook.session().complete(code, code.length());
    assertThat(completion.matches()).extracting(Session.Match::text).contains(proposal);
    assertThat(code.substring(completion.start(), completion.end()))
        .isEqualTo(code.substring(completion.start()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%why 3.12", "%who 3.12", "%heap 3.12 --sort retained", "%refs 3.12"})
  void whatACommandAloneHoldsIsShownToo(String command) {
    assertThat(notebook.run(command).text()).contains("3.12");
  }

  @Test
  void aCommandRunsBesideALoopThatIsCompiled() {
    NotebookRun.Shown shown =
        notebook.run("def f(n):", "    for i in range(n): pass", "    %who n", "f(20_000)", "%gc");
    assertThat(shown.views()).hasSize(2);
    assertThat(shown.outcome()).isEqualTo(new Session.Outcome.Done());
    assertThat(notebook.run("x = [i for i in range(20_000)]", "%heap x", "len(x)").stdout())
        .isEqualTo("20000\n");
  }

  @Test
  void shiftTabTellsWhatIsKnown() {
    notebook.run("x = [1, 2]; y = x");
    String text = notebook.session().inspect("x", 1, 0).data().get("text/plain");
    assertThat(text).contains("list [1, 2]", "72 bytes", "count   2", "generation 0", "name y");
    assertThat(notebook.session().inspect("%refs x", 3, 0).data().get("text/plain"))
        .contains("%refs x --depth 2");
  }

  @Test
  void shiftTabTwiceTellsOfMoreHoldersAndInHtmlToo() {
    notebook.run("x = ['<']; y = [x] * 9 + [[x] for i in range(20)]");
    Bundle brief = notebook.session().inspect("x", 1, 0);
    Bundle whole = notebook.session().inspect("x", 1, 1);
    assertThat(brief.data().get("text/plain")).contains("more\n");
    assertThat(whole.data().get("text/plain")).doesNotContain("more\n").hasLineCount(36);
    assertThat(whole.data().get("text/html")).startsWith("<pre>x: list").doesNotContain("'<'");
  }

  @Test
  void aCommandComesAfterALoopThatHasBeenCompiled() {
    String shown = notebook.run("for i in range(5000): pass\n%freelists").text();
    assertThat(shown).startsWith("Free lists hold");
  }
}
