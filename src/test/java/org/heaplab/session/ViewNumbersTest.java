package org.heaplab.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heaplab.build.CPython;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers in each view are those that the cell's own Python reports. */
class ViewNumbersTest {

  private static final String[] PROGRAM = {
    "import sys, gc",
    "class Node:",
    "    def __init__(self, name):",
    "        self.name = name",
    "        self.children = []",
    "        self.parent = None",
    "    def add(self, kid):",
    "        self.children.append(kid)",
    "        kid.parent = self",
    "root = Node('root'); kid = Node('kid'); root.add(kid)",
    "alias = root.children",
    "t = (root, kid, 1000)",
    "d = {'a': alias, 1: t}",
    "s = {1, 2, t[2]}",
    "text = 'h\\u00e9llo' * 3",
    "big = 10 ** 40"
  };

  private static NotebookRun notebook(CPython build) {
    NotebookRun notebook = new NotebookRun(build);
    assertThat(notebook.run(PROGRAM).outcome()).isEqualTo(new Session.Outcome.Done());
    return notebook;
  }

  static List<CPython> versions() {
    return CPython.all();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"root", "kid", "alias", "t", "d", "s", "text", "big", "Node", "root.name", "sys"})
  void holdersAddUpToTheCount(String expression) {
    NotebookRun notebook = notebook(CPython.V3_13);
    String text = notebook.run("%who " + expression).text();
    String said = notebook.run("print(sys.getrefcount(" + expression + "))").stdout().strip();
    if (text.contains("immortal")) {
      assertThat(said).isEqualTo("4294967295");
    } else {
      assertThat(text).contains("✓");
      assertThat(number(text, "says (\\d+) =")).isEqualTo(said);
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void holdersAddUpInEachVersion(CPython build) {
    NotebookRun notebook = notebook(build);
    for (String expression : List.of("root", "alias", "t", "Node", "root.name", "Node.add", "gc")) {
      String text = notebook.run("%who " + expression + " --all").text();
      assertThat(text).as(expression).containsAnyOf("✓", "immortal");
    }
  }

  @Test
  void holdersOfARunningFunctionAddUp() {
    NotebookRun notebook = notebook(CPython.V3_13);
    NotebookRun.Shown shown =
        notebook.run(
            "def look(node, *more):",
            "    pair = [node, node]",
            "    keep = lambda: node",
            "    %who node",
            "    print(sys.getrefcount(node))",
            "look(root, kid)");
    assertThat(shown.text()).contains("✓").contains("closure").contains("pair[1]");
    assertThat(number(shown.text(), "says (\\d+) =")).isEqualTo(shown.stdout().strip());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void sizesInTableAndLayoutAreThoseOfGetsizeof(CPython build) {
    NotebookRun notebook = notebook(build);
    for (String name : List.of("root", "alias", "t", "d", "s", "text", "big", "Node")) {
      String said = notebook.run("print(sys.getsizeof(" + name + "))").stdout().strip();
      String layout = notebook.run("%layout " + name).text().replace("\u00a0", "");
      assertThat(layout).contains(" takes " + said + "bytes");
      assertThat(sumOfShares(layout)).isEqualTo(Long.parseLong(said));
      String table = notebook.run("%heap " + name).text().replace("\u00a0", "");
      assertThat(table).containsPattern("1object +" + said + " ");
    }
  }

  private static final String[] OF_EACH_TYPE = {
    "import types, weakref, collections, functools, itertools, operator, array",
    "def f(): pass",
    "def g(): yield",
    "class C:",
    "    __slots__ = ('a', '__weakref__')",
    "    p = property(f)",
    "    def m(self): return super()",
    "class D: pass",
    "try: 1 / 0",
    "except Exception as e: exc = e",
    "kinds = [C, D, C(), D(), g(), f, f.__code__, exc, exc.__traceback__,",
    "    exc.__traceback__.tb_frame, gc, C.p, C().m(), C().m, classmethod(f), staticmethod(f),",
    "    C.__dict__, weakref.ref(C), weakref.proxy(f), OSError(1, 'x'), SyntaxError('x'),",
    "    ImportError('x'), NameError('x'), AttributeError('x'), StopIteration(1), SystemExit(1),",
    "    UnicodeDecodeError('u', b'', 0, 1, 'x'), iter([1]), reversed([1]), iter((1,)), iter('a'),",
    "    iter('\\u00e9'), iter(b'a'), iter(range(3)), iter(range(2 ** 70)), iter({}),",
    "    iter({}.values()), iter({}.items()), reversed({}), iter({1}), {}.keys(), {}.values(),",
    "    {}.items(), enumerate([]), zip(), map(f, []), filter(f, []), reversed('ab'), iter(f, 1),",
    "    bytearray(b'abc'), memoryview(b'abc'), len, list.append, object.__init__, [].__len__,",
    "    type(f).__code__, type(f).__globals__, dict.__dict__['fromkeys'], [1], (1, 2), {1: 2},"
        + " {1},",
    "    frozenset(), range(3), slice(1), 1j, 1.5, 2 ** 100, 'a', '\\u20ac', b'ab', object(), int,",
    "    collections.deque([1]), iter(collections.deque()), collections.defaultdict(list),",
    "    collections.OrderedDict(), functools.partial(f), functools.lru_cache(f),",
    "    itertools.count(), itertools.chain(), itertools.islice([], 1), itertools.cycle([1]),",
    "    itertools.repeat(1), itertools.accumulate([]), itertools.product([1]),",
    "    itertools.combinations([1], 1), itertools.permutations([1]), itertools.groupby([]),",
    "    itertools.pairwise([]), itertools.zip_longest(), itertools.starmap(f, []),",
    "    itertools.takewhile(f, []), itertools.dropwhile(f, []), itertools.tee([])[0],",
    "    itertools.compress([], []), itertools.filterfalse(f, []), operator.itemgetter(1),",
    "    operator.attrgetter('a'), operator.methodcaller('a'), array.array('i', [1]), list[int],",
    "    int | str, types.SimpleNamespace(a=1), (lambda x: lambda: x)(1).__closure__[0]]"
  };

  /** Offsets and sizes were compared with those that the headers of each CPython give. */
  @ParameterizedTest
  @MethodSource("versions")
  void everyBuiltInTypeIsToldFieldByField(CPython build) {
    NotebookRun notebook = notebook(build);
    assertThat(notebook.run(OF_EACH_TYPE).outcome()).isEqualTo(new Session.Outcome.Done());
    String said = notebook.run("print(*map(sys.getsizeof, kinds))").stdout().strip();
    String[] sizes = said.split(" ", -1);
    for (int i = 0; i < sizes.length; i++) {
      String layout = notebook.run("%layout kinds[" + i + "]").text().replace("\u00a0", "");
      assertThat(layout).contains(" takes " + sizes[i] + "bytes").doesNotContain("further fields");
      assertThat(sumOfShares(layout)).as(layout).isEqualTo(Long.parseLong(sizes[i]));
    }
  }

  private static long sumOfShares(String layout) {
    long sum = 0;
    Matcher rows =
        Pattern.compile("(?m)^\\S.*? {2,}(\\d+) {2}\\S").matcher(layout.split("getsizeof", 2)[0]);
    while (rows.find()) {
      sum += Long.parseLong(rows.group(1));
    }
    return sum;
  }

  @Test
  void theCollectorsNumbersAreItsModules() {
    NotebookRun notebook = notebook(CPython.V3_13);
    NotebookRun.Shown shown =
        notebook.run(
            "print(*gc.get_count(), *gc.get_threshold())",
            "print(*[s[k] for s in gc.get_stats()",
            "        for k in ('collections', 'collected', 'uncollectable')])",
            "%gc");
    String[] said = shown.stdout().strip().split("\\s+", -1);
    String[] rows = shown.text().replace("\u00a0", "").split("\n", -1);
    for (int n = 0; n < 3; n++) {
      String generation = n + " ";
      String row =
          List.of(rows).stream()
              .filter(line -> line.stripLeading().startsWith(generation))
              .findFirst()
              .orElseThrow();
      String[] cells = row.strip().split(" +", -1);
      assertThat(cells[3]).isEqualTo(said[3 + n]);
      assertThat(List.of(cells).subList(4, 7))
          .containsExactly(said[6 + 3 * n], said[7 + 3 * n], said[8 + 3 * n]);
    }
  }

  @Test
  void aPlanFindsWhatTheCollectionFrees() {
    NotebookRun notebook = notebook(CPython.V3_13);
    notebook.run("gc.collect()");
    notebook.run("a = Node('a'); b = Node('b'); a.add(b); b.add(a)", "del a, b");
    String plan = notebook.run("%gc --plan 2").text().replace("\u00a0", "");
    String freed = notebook.run("print(gc.collect())").stdout().strip();
    assertThat(number(plan, "would free (\\d+) of")).isEqualTo(freed);
  }

  @Test
  void retainedIsWhatGoesWithIt() {
    NotebookRun notebook = notebook(CPython.V3_13);
    notebook.run("tree = [[1.5, 2.5], [3.5], 'x' * 100]");
    String said =
        notebook
            .run("print(sum(map(sys.getsizeof, [tree, *tree, *tree[0], *tree[1]])))")
            .stdout()
            .strip();
    String table = notebook.run("%heap tree").text().replace("\u00a0", "");
    assertThat(table).containsPattern(" " + said + " +1 ");
    assertThat(notebook.run("%why tree").text().replace("\u00a0", "")).contains(said + "B in all");
  }

  @Test
  void blocksInTheMapAreThoseInUse() {
    NotebookRun notebook = notebook(CPython.V3_13);
    String before = notebook.run("%pools").text().replace("\u00a0", "");
    notebook.run("many = [[] for i in range(500)]");
    String after = notebook.run("%pools").text().replace("\u00a0", "");
    long grown =
        Long.parseLong(number(after, "used +(\\d+)"))
            - Long.parseLong(number(before, "used +(\\d+)"));
    assertThat(grown).isBetween(490L, 520L);
  }

  private static String number(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text.replace("\u00a0", ""));
    assertThat(matcher.find()).as(pattern + " in\n" + text).isTrue();
    return matcher.group(1);
  }
}
