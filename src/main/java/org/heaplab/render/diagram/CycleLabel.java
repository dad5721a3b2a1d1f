package org.heaplab.render.diagram;

import java.util.List;
import org.heaplab.render.diagram.Labels.Area;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Type;

/** The word "cycle" on one of a cycle's arrows. */
final class CycleLabel {
  private static final double WIDTH = 48;
  private static final double HEIGHT = 18;
  private static final double ENDS = 16;

  private CycleLabel() {}

  static void draw(Svg svg, List<Arrow> cycle, Labels labels) {
    labels.take(cycle, WIDTH + ENDS, HEIGHT, 0).ifPresent(area -> draw(svg, area));
  }

  private static void draw(Svg svg, Area area) {
    Tone tone = Tone.CYCLE;
    svg.rect(area.x() + ENDS / 2, area.y(), WIDTH, HEIGHT)
        .round(HEIGHT / 2)
        .fill(tone.tint())
        .stroke(tone.colour(), 1.5)
        .end();
    svg.text(area.x() + area.width() / 2, area.y() + 13, "cycle")
        .sans()
        .size(Type.SMALL)
        .fill(tone.colour())
        .middle()
        .bold()
        .end();
  }
}
