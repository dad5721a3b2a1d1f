package org.heaplab.session.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heaplab.build.CPython;
import org.heaplab.course.Answer;
import org.heaplab.course.Language;
import org.heaplab.course.Prediction;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.course.model.Models;
import org.heaplab.session.Interpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistaken model gives the answer that its belief gives, and is named for it. */
class ModelsTest {

  private static final String LOUD =
      """
      class C:
          def __del__(self):
              log.append(1)
      log = []
      x = C()
      x = None
      log\
      """;

  static Stream<Arguments> cells() {
    return Stream.of(
        Arguments.of("assignment-copies", "a = [1]\nb = a\nb.append(2)\na", "[1, 2]", "[1]"),
        Arguments.of(
            "containers-copy",
            "row = [0]\ngrid = [row, row]\ngrid[0].append(1)\ngrid",
            "[[0, 1], [0, 1]]",
            "[[0, 1], [0]]"),
        Arguments.of(
            "containers-copy",
            "grid = [[0]] * 2\ngrid[0].append(1)\ngrid",
            "[[0, 1], [0, 1]]",
            "[[0, 1], [0]]"),
        Arguments.of("calls-copy", "def f(p):\n    p.append(1)\nx = []\nf(x)\nx", "[1]", "[]"),
        Arguments.of("augmented-is-plain", "u = [1]\nv = [u, u][0]\nu += [2]\nv", "[1, 2]", "[1]"),
        Arguments.of("names-are-linked", "a = 1\nb = a\na = 2\nb", "1", "2"),
        Arguments.of("is-means-equal", "a = [1]\nb = [1]\na is b", "False", "True"),
        Arguments.of("count-without-argument", "import sys\na = []\nsys.getrefcount(a)", "2", "1"),
        Arguments.of("size-is-deep", "import sys\nsys.getsizeof([[1, 2]])", "64", "192"),
        Arguments.of("del-destroys", "a = [1]\nb = a\ndel a\nb", "[1]", "NameError"),
        Arguments.of("collector-frees-zeros", LOUD, "[1]", "[]"),
        Arguments.of(
            "collector-frees-zeros",
            "import gc\ngc.collect()\nx = [1]\ndel x\ngc.collect()",
            "0",
            "1"),
        Arguments.of(
            "counts-free-cycles",
            "import gc\ngc.collect()\na = []\na.append(a)\ndel a\ngc.collect()",
            "1",
            "0"),
        Arguments.of(
            "finalizers-block",
            "import gc\ngc.collect()\nclass C:\n    def __del__(self): pass\n"
                + "c = C()\nc.me = c\ndel c\ngc.collect()",
            "1",
            "0"));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void truthAndMistakeDiffer(String name, String cell, String truth, String mistaken) {
    assertThat(answer(Optional.empty(), cell).text()).isEqualTo(truth);
    assertThat(answer(Models.named(name), cell).text()).isEqualTo(mistaken);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void theMistakeIsNamed(String name, String cell, String truth, String mistaken) {
    Prediction prediction = new Prediction(mistaken, mistaken, new Answer(truth, "", "", ""));
    Optional<MistakenModel> found =
        prediction.mistake(Interpreter.tree(cell), model -> answer(Optional.of(model), cell));
    assertThat(found).isPresent();
    assertThat(answer(found, cell).text()).isEqualTo(mistaken);
    assertThat(prediction.wrong(Language.EN, found, Optional.empty()).stressed()).isPresent();
    assertThat(prediction.wrong(Language.ZH, found, Optional.empty()).lead()).contains("预测");
  }

  @Test
  void aModelLeavesItsHeapSound() {
    for (MistakenModel model : Models.all()) {
      String cell = "x = [1]\ny = x\nx += [2]\ndel x\nprint(y is y, [y] * 2)";
      assertThat(answer(Optional.of(model), cell)).as(model.name()).isNotNull();
    }
  }

  @Test
  void everyModelHasANameOfItsOwn() {
    assertThat(Models.all())
        .extracting(MistakenModel::name)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(7);
  }

  private static Answer answer(Optional<MistakenModel> model, String cell) {
    return Rehearsal.of(CPython.V3_13, model, List.of(), cell, machine -> {});
  }
}
