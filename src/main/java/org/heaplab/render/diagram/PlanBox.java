package org.heaplab.render.diagram;

import static org.heaplab.render.diagram.Measures.HEADER;
import static org.heaplab.render.diagram.Measures.PADDING;
import static org.heaplab.render.diagram.Measures.RADIUS;

import java.util.List;
import java.util.Optional;
import org.heaplab.render.svg.Badge;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Tab;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.GcPlan.Candidate;
import org.heaplab.view.GcPlan.Verdict;
import org.heaplab.view.RefCount;

/** A candidate: its header, and below it the subtraction that the collector does. */
final class PlanBox implements Shape {
  private static final int BODY = 28;

  /** Height of the box without its tab, where few arrows enter. */
  static final double BELOW = HEADER + BODY;

  private static final double LEFT = PADDING + 1;
  private static final double FIRST_ENTRY = 14;
  private static final double RESULT_HEIGHT = 18;

  private final Candidate candidate;
  private final String type;
  private final String where;
  private final Badge badge;
  private final String sum;
  private final String result;
  private final double top;
  private final double width;
  private final double height;

  PlanBox(Candidate candidate, AddressTails tails, int arrows) {
    this.candidate = candidate;
    type = Texts.value(candidate.object().type());
    where =
        tails.tail(candidate.object().address()) + " · " + Format.size(candidate.object().size());
    badge = Badge.of(RefCount.of(candidate.refs()), Optional.empty(), false);
    sum = Format.number(candidate.refs()) + " − " + Format.number(candidate.inside()) + " =";
    result = Format.number(candidate.left());
    top = candidate.finalizer().isEmpty() ? 0 : Measures.TAB;
    double header = LEFT + Fit.width(type, Type.HEADING) + PADDING + badge.width() + PADDING;
    double body = LEFT + Measures.slotWidth(sum) + 6 + resultWidth() + PADDING;
    double address = 2 * LEFT + Fit.width(where, Type.SMALL);
    width = Measures.onGrid(Math.max(header, Math.max(body, address)));
    height =
        top
            + Math.max(
                HEADER + BODY,
                FIRST_ENTRY + arrows * org.heaplab.render.graph.Graph.Node.ENTRY_GAP);
  }

  private double resultWidth() {
    return Math.max(22, Fit.width(result, Type.HEADING) + 8);
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public double entry() {
    return top + FIRST_ENTRY;
  }

  @Override
  public List<Anchor> anchors() {
    return List.of();
  }

  @Override
  public void draw(Svg svg, double x, double y) {
    double upper = y + top;
    double tall = height - top;
    svg.rect(x, upper, width, tall).round(RADIUS).fill(Palette.BOX).end();
    svg.path(BoxShape.headerPath(x, upper, width)).fill(Palette.HEAD).end();
    frame(svg.rect(x, upper, width, tall).round(RADIUS).hollow());
    svg.text(x + LEFT, upper + 17, type).size(Type.HEADING).bold().end();
    svg.text(x + LEFT, upper + 33, where).size(Type.SMALL).fill(Palette.MUTED).end();
    badge.draw(svg, x + width - PADDING, upper + 4);
    sum(svg, x, upper + HEADER + 5);
    if (!candidate.finalizer().isEmpty()) {
      String words = "! " + Texts.value(candidate.finalizer());
      Tab.draw(svg, x + 10, upper - Measures.TAB + 1, words, Tone.CHANGED);
    }
  }

  private void frame(Svg.Element frame) {
    if (!candidate.verdict().kept()) {
      frame.stroke(Tone.FREED.colour(), 1.5).dashed("5 4").end();
    } else if (candidate.verdict() instanceof Verdict.Held) {
      frame.stroke(Palette.INK, 2.5).end();
    } else {
      frame.stroke(Palette.FRAME, 1.25).end();
    }
  }

  private void sum(Svg svg, double x, double y) {
    svg.text(x + LEFT, y + 13, sum).end();
    double left = x + LEFT + Measures.slotWidth(sum) + 6;
    boolean held = candidate.left() > 0;
    svg.rect(left, y, resultWidth(), RESULT_HEIGHT)
        .round(2)
        .fill(held ? Tone.NEW.tint() : Palette.PAPER)
        .stroke(held ? Tone.NEW.colour() : Palette.FRAME, held ? 1.5 : 1)
        .end();
    svg.text(left + resultWidth() / 2, y + 13.5, result)
        .size(Type.HEADING)
        .fill(held ? Tone.NEW.colour() : Palette.INK)
        .middle()
        .bold()
        .end();
  }
}
