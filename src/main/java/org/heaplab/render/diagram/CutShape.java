package org.heaplab.render.diagram;

import java.util.List;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.RefDiagram.Cut;

/** A dashed pill where the picture ends. */
final class CutShape implements Shape {
  private static final int HEIGHT = 26;
  private static final int ROUND = 13;

  private final String text;

  CutShape(Cut cut) {
    text = Texts.value(cut.what()) + ": +" + Format.number(cut.objects()) + " more";
  }

  @Override
  public double width() {
    return Measures.onGrid(Measures.slotWidth(text) + 2 * ROUND);
  }

  @Override
  public double height() {
    return HEIGHT;
  }

  @Override
  public double entry() {
    return ROUND;
  }

  @Override
  public List<Anchor> anchors() {
    return List.of();
  }

  @Override
  public void draw(Svg svg, double x, double y) {
    svg.rect(x, y, width(), HEIGHT)
        .round(ROUND)
        .fill(Palette.PAPER)
        .stroke(Palette.MUTED, 1.25)
        .dashed("4 3")
        .end();
    svg.text(x + width() / 2, y + 17, text).fill(Palette.MUTED).middle().end();
  }
}
