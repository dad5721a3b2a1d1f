package org.heaplab.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What views of real heaps say and look like: {@code resources/views/NAME.txt} and, of one of each
 * kind, {@code NAME.html} and its pictures, written anew with {@code -Dgoldens=update}. Addresses
 * are numbered as they come, and what the interpreter has from the start is not counted, so that
 * they say only what the notebook did.
 */
class ViewGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/views");
  private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));
  private static final int MOST_HTML = 300_000;
  private static final Pattern ADDRESS = Pattern.compile("…[0-9a-f]{4,}|0x[0-9a-f]+");
  private static final Pattern FROM_THE_START =
      Pattern.compile(
          "[\\d\u00a0]+\u00a0(objects from before the first cell|interned strings that spell"
              + " names)");
  private static final Pattern PICTURE = Pattern.compile("data:image/svg\\+xml;base64,([^\"]+)");

  /** What is data stands in mono, which is the picture's own font. */
  private static final Pattern WORDS =
      Pattern.compile("<text(?![^>]*font-family)[^>]*>([^<]*)</text>");

  private static final Pattern BETWEEN = Pattern.compile("[\\s\u00a0·→−=×+∞▨!]+");
  private static final Pattern ENTITY = Pattern.compile("&#(\\d+);");

  /** Views that are also kept as HTML. */
  private static final Set<String> LOOKS =
      Set.of(
          "heap",
          "refs",
          "refs-changes",
          "who",
          "why",
          "layout-list",
          "layout-instance",
          "gc-plan",
          "diff",
          "trace");

  /** Views with a picture of whose words the text must have each. */
  private static final Set<String> TWINS =
      Set.of("refs", "refs-changes", "refs-function", "layout-list", "layout-instance", "gc-plan");

  /** Words that a picture needs and a text does not. */
  private static final Set<String> DECORATION =
      Set.of(
          "new", "freed", "empty", "without", "an", "arrow", "room", "for", "more", "not", "drawn",
          "id");

  private static final String TREE =
      """
      class Node:
          def __init__(self, name):
              self.name = name
              self.children = []
              self.parent = None
          def add(self, kid):
              self.children.append(kid)
              kid.parent = self
      root = Node('root'); kid = Node('kid'); root.add(kid)
      alias = root.children
      t = (root, kid, 1000)
      """;

  private static final Map<String, String[]> VIEWS = new LinkedHashMap<>();

  static {
    VIEWS.put("heap", new String[] {TREE, "%heap"});
    VIEWS.put("heap-values", new String[] {TREE, "%heap root alias --sort retained"});
    VIEWS.put("heap-type", new String[] {TREE, "%heap --type list --limit 1 --sort age"});
    VIEWS.put("refs", new String[] {TREE, "%refs"});
    VIEWS.put("refs-depth", new String[] {TREE, "%refs root --depth 1"});
    VIEWS.put("refs-back", new String[] {TREE, "%refs kid --back --depth 1"});
    VIEWS.put(
        "refs-changes",
        new String[] {TREE, "%refs", "del alias, t; root.children.append([7])", "%refs"});
    VIEWS.put(
        "refs-function",
        new String[] {"def f(a, b=None):\n    c = [a, a]\n    %refs\nx = {1.5}\nf(x)"});
    VIEWS.put(
        "refs-generator",
        new String[] {"def g(n):\n    yield n\nx = [1]\nit = g(x); y = next(it)", "%refs it"});
    VIEWS.put("who", new String[] {TREE, "%who root"});
    VIEWS.put("who-class", new String[] {TREE, "%who Node"});
    VIEWS.put(
        "who-closure",
        new String[] {"def f():\n    x = []\n    return lambda: x\ng = f(); y = g()", "%who y"});
    VIEWS.put("who-none", new String[] {"%who [1, 2]"});
    VIEWS.put("why", new String[] {TREE, "%why kid"});
    VIEWS.put("why-dominated", new String[] {TREE, "del alias, t", "%why root.children"});
    VIEWS.put("layout-list", new String[] {"x = [1, 2, 3]; x.append(4)", "%layout x"});
    VIEWS.put("layout-instance", new String[] {TREE, "%layout root"});
    VIEWS.put("layout-dict", new String[] {"d = {'a': [], 'b': 1}", "%layout d"});
    VIEWS.put("layout-int", new String[] {"%layout 10 ** 30"});
    VIEWS.put(
        "gc-plan",
        new String[] {
          "import gc\n" + TREE,
          "gc.collect()",
          "a = Node('a'); a.add(Node('b'))\ndel a\n%gc --plan 0"
        });
    VIEWS.put("diff", new String[] {TREE, "del t; kid = [kid]", "%diff"});
    VIEWS.put(
        "diff-snapshots",
        new String[] {
          TREE, "%snapshot one", "alias.append(1000)", "%snapshot two", "del kid", "%diff one two"
        });
    VIEWS.put(
        "trace",
        new String[] {
          "%%trace\na = [1]\nb = a\ndef f(x):\n    return [x]\nc = f(b)\ndel a, b\nc = None"
        });
    VIEWS.put("help", new String[] {"%refs?"});
  }

  static Stream<String> names() {
    return VIEWS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysAsBefore(String name) throws IOException {
    NotebookRun notebook = new NotebookRun();
    NotebookRun.Shown shown = null;
    for (String cell : VIEWS.get(name)) {
      shown = notebook.run(cell);
    }
    compare(name + ".txt", normalized(shown.text()) + "\n");
    if (shown.html() != null) {
      assertThat(shown.html().length()).isLessThan(MOST_HTML);
      String html = name.equals("trace") ? shown.html().split("<script", 2)[0] : shown.html();
      assertThat(html).doesNotContain("<script", "http:", "https:", " id=");
    }
    if (LOOKS.contains(name)) {
      looks(name, shown.html());
    }
  }

  private static void looks(String name, String html) throws IOException {
    Matcher pictures = PICTURE.matcher(html);
    StringBuilder rest = new StringBuilder();
    for (int i = 1; pictures.find(); i++) {
      compare(name + "." + i + ".svg", normalized(svg(pictures.group(1))));
      pictures.appendReplacement(rest, name + "." + i + ".svg");
    }
    String own = pictures.appendTail(rest).toString().replaceAll("(?s)<script>.*?</script>", "");
    compare(name + ".html", normalized(plain(own)));
  }

  private static String svg(String base64) {
    return plain(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
  }

  /** Numbered characters as themselves. */
  private static String plain(String markup) {
    String text =
        ENTITY.matcher(markup).replaceAll(m -> Character.toString(Integer.parseInt(m.group(1))));
    return text.replace("\\u2026", "…");
  }

  private static void compare(String file, String actual) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (UPDATE) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  static Stream<String> twins() {
    return TWINS.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("twins")
  void theTextSaysWhatThePictureSays(String name) {
    NotebookRun notebook = new NotebookRun();
    NotebookRun.Shown shown = null;
    for (String cell : VIEWS.get(name)) {
      shown = notebook.run(cell);
    }
    Matcher pictures = PICTURE.matcher(shown.html());
    String text = shown.text();
    int words = 0;
    while (pictures.find()) {
      Matcher found = WORDS.matcher(svg(pictures.group(1)));
      while (found.find()) {
        for (String word : BETWEEN.split(found.group(1).replace("&gt;", ">"), -1)) {
          String whole = word.replaceFirst("…$", "").replaceFirst(",$", "");
          if (!whole.isEmpty() && !DECORATION.contains(whole)) {
            assertThat(text).contains(whole);
            words++;
          }
        }
      }
    }
    assertThat(words).isGreaterThan(10);
  }

  @Test
  void everyGoldenHasItsView() throws IOException {
    Set<String> orphans = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      orphans.addAll(
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
              .collect(Collectors.toSet()));
    }
    orphans.removeAll(VIEWS.keySet());
    assertThat(orphans).isEmpty();
  }

  private static String normalized(String text) {
    Map<String, String> numbers = new LinkedHashMap<>();
    Matcher matcher = ADDRESS.matcher(text);
    String numbered =
        matcher.replaceAll(
            found -> {
              String tail = found.group().substring(Math.max(0, found.group().length() - 4));
              String number = String.format("@%03d", numbers.size() + 1);
              numbers.putIfAbsent(tail, number);
              return numbers.get(tail);
            });
    return FROM_THE_START.matcher(numbered).replaceAll("N $1");
  }
}
