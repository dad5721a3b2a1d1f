package org.heaplab.render.diagram;

import static org.heaplab.render.diagram.Measures.HEADER;
import static org.heaplab.render.diagram.Measures.PADDING;
import static org.heaplab.render.diagram.Measures.RADIUS;

import java.util.List;
import org.heaplab.render.svg.Badge;
import org.heaplab.render.svg.Hatch;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Tab;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.State;

/** An object: header with type, address, size and count; its slots below. */
final class BoxShape implements Shape {
  private static final int ELSEWHERE_ROW = 20;
  private static final int FREED_BODY = 16;
  static final double FIRST_ENTRY = 10;
  private static final double LEFT = PADDING + 1;

  private final Box box;
  private final String type;
  private final String where;
  private final Badge badge;
  private final BodyShape body;
  private final double top;
  private final double width;
  private final double height;

  BoxShape(Box box, AddressTails tails, int arrowsIn) {
    this(box, tails, arrowsIn, box.state() != State.UNCHANGED, 0);
  }

  /**
   * @param tab whether there is room for a tab on the top edge
   * @param atLeast how wide it is where its content asks for less
   */
  BoxShape(Box box, AddressTails tails, int arrowsIn, boolean tab, double atLeast) {
    this.box = box;
    type = Texts.value(box.object().type());
    where = tails.tail(box.object().address()) + " · " + Format.size(box.object().size());
    badge = Badge.of(box.refs(), box.before(), box.state() == State.FREED);
    body = BodyShape.of(box.body());
    top = tab ? Measures.TAB : 0;
    double header =
        Math.max(
            LEFT + Fit.width(type, Type.HEADING) + PADDING + badge.width() + PADDING,
            2 * LEFT + Fit.width(where, Type.SMALL));
    double below = freed() ? 0 : body.narrowest();
    double footer = elsewhere().isEmpty() ? 0 : 2 * LEFT + Fit.width(elsewhere(), Type.SMALL);
    width =
        Measures.onGrid(
            Math.max(
                Math.max(Math.max(Measures.NARROWEST_BOX, atLeast), footer),
                Math.max(header, below)));
    double content =
        HEADER
            + (freed() ? FREED_BODY : body.height())
            + (elsewhere().isEmpty() ? 0 : ELSEWHERE_ROW);
    double arrows = FIRST_ENTRY + arrowsIn * org.heaplab.render.graph.Graph.Node.ENTRY_GAP;
    height = top + Math.max(content, arrows);
  }

  /** Below the note on references without an arrow, which arrows downwards would cross. */
  private double bodyTop() {
    return HEADER + (elsewhere().isEmpty() ? 0.0 : ELSEWHERE_ROW);
  }

  private boolean freed() {
    return box.state() == State.FREED;
  }

  private String elsewhere() {
    return box.elsewhere() == 0 ? "" : "+" + Format.number(box.elsewhere()) + " without an arrow";
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
    return freed()
        ? List.of()
        : body.anchors(width).stream().map(a -> a.moved(0, top + bodyTop())).toList();
  }

  @Override
  public void draw(Svg svg, double x, double y) {
    double upper = y + top;
    double tall = height - top;
    if (freed()) {
      drawFreed(svg, x, upper, tall);
      return;
    }
    svg.rect(x, upper, width, tall).round(RADIUS).fill(Palette.BOX).end();
    svg.path(headerPath(x, upper, width)).fill(headFill()).end();
    frame(svg, x, upper, tall);
    texts(svg, x, upper, Palette.INK, Palette.MUTED);
    badge.draw(svg, x + width - PADDING, upper + 4);
    body.draw(svg, x, upper + bodyTop(), width);
    if (!elsewhere().isEmpty()) {
      Lines line = new Lines();
      line.across(x, upper + bodyTop(), width);
      line.draw(svg);
      svg.text(x + LEFT, upper + HEADER + 14, elsewhere())
          .size(Type.SMALL)
          .fill(Palette.MUTED)
          .end();
    }
    if (box.state() == State.NEW) {
      Tab.draw(svg, x + 10, upper - Measures.TAB + 1, "+ new", Tone.NEW);
    }
  }

  private void drawFreed(Svg svg, double x, double y, double tall) {
    Tone tone = Tone.FREED;
    svg.rect(x, y, width, tall).round(RADIUS).fill(tone.tint()).end();
    Hatch.draw(svg, x, y, width, tall, Palette.HATCH);
    svg.rect(x, y, width, tall)
        .round(RADIUS)
        .hollow()
        .stroke(tone.colour(), 1.5)
        .dashed("5 4")
        .end();
    double text = Math.max(Fit.width(type, Type.HEADING), Fit.width(where, Type.SMALL));
    svg.rect(x + 4, y + 4, text + 10, 32).round(3).fill(tone.tint()).end();
    texts(svg, x, y, tone.colour(), tone.colour());
    badge.draw(svg, x + width - PADDING, y + 4);
    Tab.draw(svg, x + 10, y - Measures.TAB + 1, "▨ freed", tone);
  }

  private String headFill() {
    return box.state() == State.NEW ? Tone.NEW.tint() : Palette.HEAD;
  }

  private void frame(Svg svg, double x, double y, double tall) {
    Svg.Element frame = svg.rect(x, y, width, tall).round(RADIUS).hollow();
    if (box.state() == State.NEW) {
      frame.stroke(Tone.NEW.colour(), 2.5).end();
    } else if (box.named()) {
      frame.stroke(Palette.INK, 2.5).end();
    } else {
      frame.stroke(Palette.FRAME, 1.25).end();
    }
  }

  private void texts(Svg svg, double x, double y, String heading, String small) {
    svg.text(x + LEFT, y + 17, type).size(Type.HEADING).bold().fill(heading).end();
    svg.text(x + LEFT, y + 33, where).size(Type.SMALL).fill(small).end();
  }

  /** The header's outline, round at the top. */
  static String headerPath(double x, double y, double width) {
    return "M"
        + Svg.number(x)
        + " "
        + Svg.number(y + HEADER)
        + "v-36q0 -4 4 -4h"
        + Svg.number(width - 2.0 * RADIUS)
        + "q4 0 4 4v36z";
  }
}
