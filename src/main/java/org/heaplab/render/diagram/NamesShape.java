package org.heaplab.render.diagram;

import static org.heaplab.render.diagram.Measures.NAMES_HEADER;
import static org.heaplab.render.diagram.Measures.PADDING;
import static org.heaplab.render.diagram.Measures.ROW;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.graph.Graph.Side;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.text.Texts;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;

/**
 * All frames, one below the other: two columns, a name and what it holds. A frame without a name
 * keeps its place empty.
 */
final class NamesShape implements Shape {
  private static final String RUNNING = "▶ ";

  /** How far a dot lies from the right edge. */
  static final double DOT_FROM_RIGHT = 18;

  private final List<Frame> frames;
  private final double nameColumn;
  private final double width;
  private final double height;
  private final List<Anchor> anchors = new ArrayList<>();

  NamesShape(List<Frame> frames) {
    this(frames, 0);
  }

  /**
   * @param atLeast how wide it is where its content asks for less
   */
  NamesShape(List<Frame> frames, double atLeast) {
    this.frames = frames;
    double names = 0;
    double values = Measures.DOT_COLUMN;
    double headings = 0;
    for (Frame frame : frames) {
      headings = Math.max(headings, Measures.slotWidth(heading(frame)) + 2 * PADDING);
      for (Entry entry : frame.names()) {
        names = Math.max(names, SlotText.of(entry.key()).width());
        values = Math.max(values, SlotText.of(entry.value()).width());
      }
    }
    width = Measures.onGrid(Math.max(atLeast, Math.max(headings, names + values)));
    nameColumn = width - values;
    double y = 0;
    for (Frame frame : frames) {
      anchor(frame, y + NAMES_HEADER);
      y += height(frame) + Measures.GAP;
    }
    height = y - Measures.GAP;
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
    return 0;
  }

  @Override
  public List<Anchor> anchors() {
    return anchors;
  }

  @Override
  public void draw(Svg svg, double x, double y) {
    double top = y;
    for (Frame frame : frames) {
      if (!frame.name().isEmpty()) {
        draw(svg, frame, x, top);
      }
      top += height(frame) + Measures.GAP;
    }
  }

  private static double height(Frame frame) {
    return NAMES_HEADER + Math.max(1, frame.names().size()) * ROW;
  }

  private static String heading(Frame frame) {
    return (frame.running() ? RUNNING : "") + Texts.value(frame.name());
  }

  private void anchor(Frame frame, double top) {
    double y = top + ROW / 2.0;
    for (Entry entry : frame.names()) {
      if (entry.value() instanceof Slot.Ref ref) {
        double x = width - DOT_FROM_RIGHT;
        anchors.add(new Anchor(ref.target(), x, y, Side.RIGHT, true));
      }
      y += ROW;
    }
  }

  private void draw(Svg svg, Frame frame, double x, double y) {
    double tall = height(frame);
    svg.rect(x, y, width, tall).round(2).fill(Palette.BOX).end();
    svg.rect(x, y, width, NAMES_HEADER).fill(Tone.NAME.tint()).end();
    svg.rect(x, y, width, tall)
        .round(2)
        .hollow()
        .stroke(Tone.NAME.colour(), frame.running() ? 2.5 : 1.25)
        .end();
    svg.text(x + PADDING, y + 17, heading(frame)).sans().fill(Tone.NAME.colour()).bold().end();
    Lines lines = new Lines();
    double top = y + NAMES_HEADER;
    for (int i = 0; i < frame.names().size(); i++) {
      Entry entry = frame.names().get(i);
      if (i > 0) {
        lines.across(x, top, width);
      }
      String name = SlotText.of(entry.key()).text();
      svg.text(x + nameColumn - PADDING, top + 16, name).right().end();
      SlotText.of(entry.value()).draw(svg, x + nameColumn, top + 16);
      top += ROW;
    }
    if (frame.names().isEmpty()) {
      svg.text(x + PADDING, top + 16, "no names").sans().fill(Palette.MUTED).end();
    } else {
      lines.down(x + nameColumn, y + NAMES_HEADER, tall - NAMES_HEADER - 1);
    }
    lines.draw(svg);
  }
}
