package org.heaplab.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.course.model.Models;
import org.heaplab.syntax.tree.Module;
import org.heaplab.view.Notice;
import org.heaplab.view.RefDiagram;

/**
 * A reader's prediction beside what Python answered.
 *
 * @param said the prediction as it was written
 * @param meant the same as {@code repr} writes it
 */
public record Prediction(String said, String meant, Answer is) {

  private static final String ANY_ERROR = "error";

  public boolean isRight() {
    String text = is.text();
    return text.equals(meant)
        || text.equals(said)
        || is.told().equals(said)
        || (said.equalsIgnoreCase(ANY_ERROR) && !is.exception().isEmpty());
  }

  /**
   * The belief that leads to this prediction, if it is a known one.
   *
   * @param cell beliefs about what stands in it come before those about earlier cells
   * @param rehearse what the cell answers under a model
   */
  public Optional<MistakenModel> mistake(Module cell, Function<MistakenModel, Answer> rehearse) {
    return Models.all().stream()
        .sorted(Comparator.comparing(model -> model.mistaken(cell).equals(cell)))
        .filter(model -> new Prediction(said, meant, rehearse.apply(model)).isRight())
        .findFirst();
  }

  public Notice right(Language language) {
    Words lead = new Words("Right: " + is.told(), "对了：" + is.told());
    return Notice.of(Notice.Kind.RIGHT, lead.in(language));
  }

  /** What a wrong one is told, with the picture of what is there in truth. */
  public Notice wrong(
      Language language, Optional<MistakenModel> mistake, Optional<RefDiagram> picture) {
    Words lead =
        new Words(
            "You said " + said + "; Python says " + is.told(),
            "你的预测是 " + said + "，Python 的答案是 " + is.told());
    Words because =
        mistake
            .map(model -> because(model))
            .orElse(
                new Words(
                    "Go through the cell line by line: where do your picture and this one part?",
                    "逐行走一遍：你心里的图是从哪一步起与这张图不同的？"));
    return new Notice(
        Notice.Kind.WRONG,
        lead.in(language),
        List.of(because.in(language)),
        mistake.map(model -> model.truth().in(language)),
        picture);
  }

  private Words because(MistakenModel model) {
    return new Words(
        "`" + said + "` would be right if " + model.belief().en() + ".",
        "如果" + model.belief().zh() + "，`" + said + "` 就是对的。");
  }

  /** What is said while there is none. */
  public static Notice waiting(Language language) {
    Words lead = new Words("The answer stays hidden until you predict it", "先预测，再看答案");
    Words how =
        new Words(
            "Put your prediction in place of the dots after `%%predict` and run the cell again.",
            "把 `%%predict` 后面的省略号换成你的预测，再运行一次。");
    return Notice.of(Notice.Kind.WAITING, lead.in(language), how.in(language));
  }
}
