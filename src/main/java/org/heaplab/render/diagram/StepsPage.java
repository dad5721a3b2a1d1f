package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heaplab.render.graph.GraphLayout;
import org.heaplab.render.page.Block;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.Picture;
import org.heaplab.render.page.Rich;
import org.heaplab.render.page.Stepper;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.State;
import org.heaplab.view.Steps;

/** The page of {@link Steps}: a stepper, the counts of all steps, the steps in words. */
public final class StepsPage {
  private static final int COUNTED_STEPS = 24;

  /** Columns of an event in the list to jump to. */
  private static final int EVENT = 60;

  private static final String COLLECTOR = "Collector:";

  private final Steps view;
  private final List<RefDiagram> diagrams;
  private final AddressTails tails;

  private StepsPage(Steps view) {
    this.view = view;
    Set<Long> ids = new TreeSet<>();
    view.steps().forEach(step -> step.diagram().boxes().forEach(box -> ids.add(box.id())));
    tails = AddressTails.of(ids);
    diagrams = Bounded.all(view.steps().stream().map(Steps.Step::diagram).toList(), tails);
  }

  public static Page of(Steps view, GraphLayout layout) {
    return new StepsPage(view).page(layout);
  }

  private Page page(GraphLayout layout) {
    List<Block> blocks = new ArrayList<>();
    int last = view.steps().size() - 1;
    blocks.add(
        new Block.Lead(
            Rich.plain("Cell " + view.cell() + ", step by step"),
            Rich.plain(" · " + Format.counted(last, "step") + ", forward and back")));
    if (view.missed() > 0) {
      blocks.add(
          new Block.Note(
              Rich.plain(
                      "The cell ran on for "
                          + Format.counted(view.missed(), "step")
                          + " more, which are not recorded; ")
                  .plus(Rich.of(Rich.code("%%trace --max " + 2 * view.most())))
                  .plus(Rich.plain(" records more."))));
    }
    StepPicture picture = new StepPicture(diagrams, tails, layout);
    blocks.add(new Block.Steppable(stepper(picture)));
    untouched().ifPresent(blocks::add);
    blocks.add(new Block.Twin("All steps in words", words()));
    return new Page(blocks);
  }

  private Optional<Block> untouched() {
    Steps.Untouched left = view.untouched();
    if (left.names() + left.objects() == 0) {
      return Optional.empty();
    }
    String what =
        left.objects() == 0
            ? Format.counted(left.names(), "name")
            : Format.counted(left.names(), "name")
                + " and "
                + Format.counted(left.objects(), "object");
    return Optional.of(
        new Block.Note(
            Rich.of(
                Rich.text("Not drawn: " + what + " that this cell does not touch. "),
                Rich.code("%refs"),
                Rich.text(" draws them."))));
  }

  private Stepper stepper(StepPicture picture) {
    List<Stepper.Step> steps = new ArrayList<>();
    BitSet before = new BitSet();
    for (int i = 0; i < diagrams.size(); i++) {
      BitSet now = picture.shown(i);
      steps.add(
          new Stepper.Step(
              view.steps().get(i).line(),
              view.steps().get(i).sentence(),
              without(now, before),
              without(before, now),
              event(view.steps().get(i))));
      before = now;
    }
    int fullest = picture.fullest();
    Picture still =
        picture.still(
            fullest, "Step " + fullest + " of " + (diagrams.size() - 1), sentence(fullest));
    boolean few = diagrams.size() - 1 <= COUNTED_STEPS;
    return new Stepper(
        view.code(),
        still,
        picture.elements(),
        steps,
        few ? StepCounts.of(diagrams, tails) : Optional.empty());
  }

  /** The collector's phases, and what was freed. */
  private String event(Steps.Step step) {
    if (step.sentence().startsWith(COLLECTOR)) {
      return Fit.cut(step.sentence().replace("`", ""), EVENT);
    }
    List<Box> freed =
        step.diagram().boxes().stream().filter(box -> box.state() == State.FREED).toList();
    if (freed.isEmpty()) {
      return "";
    }
    String first = Texts.name(freed.get(0).object(), tails) + " is freed";
    return freed.size() == 1 ? first : first + " and " + (freed.size() - 1) + " more";
  }

  private String sentence(int step) {
    return view.steps().get(step).sentence().replace("`", "");
  }

  private static List<Integer> without(BitSet all, BitSet others) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(others);
    return rest.stream().boxed().toList();
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < view.steps().size(); i++) {
      words.append(i).append(". ").append(view.steps().get(i).sentence()).append('\n');
    }
    return words.toString().stripTrailing();
  }
}
