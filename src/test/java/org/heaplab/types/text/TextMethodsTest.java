package org.heaplab.types.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.heaplab.types.Differential;
import org.heaplab.types.RandomValues;
import org.junit.jupiter.api.Test;

class TextMethodsTest {
  private static final String FEW = "ab  \t\n\r\u00e9\u2028\uD83D\uDE00+-";
  private static final String CASED =
      "aBcD \u03A3\u03C3\u00DF\u0130\u01C5\uFB03\u0149'\u00AD\u1F88\uD801\uDC00\u0345\u0967\u00BD\u00B2\u24D0";
  private static final CaseMapping CASE = new CaseMapping(Unicode.v15_1());
  private static final TextTests TESTS = new TextTests(Unicode.v15_1());

  private static String list(List<Text> parts) {
    return parts.stream().map(Text::ascii).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String bool(boolean value) {
    return value ? "True" : "False";
  }

  @Test
  void searchIsCPythons() {
    Differential.check("text-search", TextMethodsTest::searchCases);
  }

  private static void searchCases(Differential to, Random random) {
    for (int i = 0; i < 1500; i++) {
      Text text = RandomValues.textOf(random, i % 10 == 0 ? 300 : 10, i % 2 == 0 ? "ab" : FEW);
      Text sub = RandomValues.textOf(random, i % 10 == 0 ? 30 : 3, i % 2 == 0 ? "ab" : FEW);
      long start = random.nextInt(16) - 8L;
      long end = random.nextInt(3) == 0 ? Long.MAX_VALUE : random.nextInt(16) - 8L;
      String head = RandomValues.python(text) + ".";
      String tail = "(" + RandomValues.python(sub) + "," + start + "," + end + ")";
      to.add(head + "find" + tail, () -> "" + Search.find(text, sub, start, end));
      to.add(head + "rfind" + tail, () -> "" + Search.rfind(text, sub, start, end));
      to.add(head + "count" + tail, () -> "" + Search.count(text, sub, start, end));
      to.add(head + "startswith" + tail, () -> bool(Search.startsWith(text, sub, start, end)));
      to.add(head + "endswith" + tail, () -> bool(Search.endsWith(text, sub, start, end)));
      to.add(
          head + "replace(" + RandomValues.python(sub) + ",'x\\u1234'," + (start / 3) + ")",
          () -> Search.replace(text, sub, Text.of("x\u1234"), start / 3).ascii());
    }
  }

  @Test
  void splittingAndLayoutAreCPythons() {
    Differential.check("text-split", TextMethodsTest::splitCases);
  }

  private static void splitCases(Differential to, Random random) {
    for (int i = 0; i < 1500; i++) {
      Text text = RandomValues.textOf(random, 12, FEW);
      Text sub = RandomValues.textOf(random, 2, FEW);
      String head = RandomValues.python(text) + ".";
      String python = RandomValues.python(sub);
      long max = random.nextInt(6) - 1L;
      to.add(head + "split(None," + max + ")", () -> list(Splitting.split(text, max)));
      to.add(head + "rsplit(None," + max + ")", () -> list(Splitting.rsplit(text, max)));
      to.add(
          head + "split(" + python + "," + max + ")", () -> list(Splitting.split(text, sub, max)));
      to.add(
          head + "rsplit(" + python + "," + max + ")",
          () -> list(Splitting.rsplit(text, sub, max)));
      to.add(head + "splitlines(" + max + ")", () -> list(Splitting.lines(text, max != 0)));
      to.add(
          "list(" + head + "partition(" + python + "))",
          () -> list(Splitting.partition(text, sub)));
      to.add(
          "list(" + head + "rpartition(" + python + "))",
          () -> list(Splitting.rpartition(text, sub)));
      to.add(head + "strip(" + python + ")", () -> Stripping.strip(text, sub, true, true).ascii());
      to.add(head + "lstrip()", () -> Stripping.strip(text, true, false).ascii());
      to.add(head + "rstrip()", () -> Stripping.strip(text, false, true).ascii());
      long width = random.nextInt(20) - 2L;
      to.add(
          head + "center(" + width + ",'\\u1234')",
          () -> Layout.center(text, width, 0x1234).ascii());
      to.add(head + "ljust(" + width + ",'*')", () -> Layout.left(text, width, '*').ascii());
      to.add(head + "rjust(" + width + ",'*')", () -> Layout.right(text, width, '*').ascii());
      to.add(head + "zfill(" + width + ")", () -> Layout.zeroFill(text, width).ascii());
      to.add(
          head + "expandtabs(" + width + ")", () -> Layout.expandTabs(text, (int) width).ascii());
    }
  }

  @Test
  void casesAndTestsAreCPythons() {
    Differential.check("text-case", TextMethodsTest::caseCases);
  }

  private static void caseCases(Differential to, Random random) {
    for (int i = 0; i < 800; i++) {
      Text text = i % 4 == 0 ? RandomValues.text(random, 5) : RandomValues.textOf(random, 6, CASED);
      map(to, text, "upper", CASE::upper);
      map(to, text, "lower", CASE::lower);
      map(to, text, "title", CASE::title);
      map(to, text, "capitalize", CASE::capitalize);
      map(to, text, "casefold", CASE::fold);
      map(to, text, "swapcase", CASE::swap);
      test(to, text, "isalpha", t -> TESTS.all(t, Unicode.Property.ALPHA));
      test(to, text, "isdecimal", t -> TESTS.all(t, Unicode.Property.DECIMAL));
      test(to, text, "isdigit", t -> TESTS.all(t, Unicode.Property.DIGIT));
      test(to, text, "isnumeric", t -> TESTS.all(t, Unicode.Property.NUMERIC));
      test(to, text, "isspace", t -> TESTS.all(t, Unicode.Property.SPACE));
      test(to, text, "isalnum", TESTS::isAlphanumeric);
      test(to, text, "isidentifier", TESTS::isIdentifier);
      test(to, text, "isprintable", TESTS::isPrintable);
      test(to, text, "istitle", TESTS::isTitle);
      test(to, text, "isupper", TESTS::isUpper);
      test(to, text, "islower", TESTS::isLower);
    }
  }

  private static void map(Differential to, Text text, String name, UnaryOperator<Text> map) {
    to.add(RandomValues.python(text) + "." + name + "()", () -> map.apply(text).ascii());
  }

  private static void test(Differential to, Text text, String name, Predicate<Text> test) {
    to.add(RandomValues.python(text) + "." + name + "()", () -> bool(test.test(text)));
  }

  @Test
  void oversizeResultsAreRefusedAtOnce() {
    Differential.check("text-sizes", TextMethodsTest::sizeCases);
  }

  private static void sizeCases(Differential to, Random random) {
    Text a = Text.of("a");
    Text ab = Text.of("ab");
    to.add("'a'*10**12", () -> a.repeat(1_000_000_000_000L).ascii());
    to.add("'ab'*(2**62)", () -> ab.repeat(1L << 62).ascii());
    to.add("'a'.ljust(10**15)", () -> Layout.left(a, 1_000_000_000_000_000L, ' ').ascii());
    to.add("'a'.zfill(10**15)", () -> Layout.zeroFill(a, 1_000_000_000_000_000L).ascii());
  }

  @Test
  void longNeedlesAreSoughtInLinearTime() {
    Text text = Text.of("a").repeat(2_000_000);
    Text sub = Text.of("a").repeat(1_000_000).concat(Text.of("b"));
    assertThat(Search.find(text, sub, 0, Long.MAX_VALUE)).isEqualTo(-1);
    assertThat(Search.rfind(text, sub, 0, Long.MAX_VALUE)).isEqualTo(-1);
  }

  @Test
  void translationKeepsReplacesAndLeavesOut() {
    Text out =
        Translation.translate(
            Text.of("abc"),
            point -> point == 'a' ? Text.of("\u1234x") : point == 'b' ? Text.EMPTY : null);
    assertThat(out).isEqualTo(Text.of("\u1234xc"));
  }
}
