package org.heaplab.render.svg;

import org.heaplab.render.text.Fit;

/** A small label that sits on a box's upper edge. */
public final class Tab {
  private static final double HEIGHT = 18;

  private Tab() {}

  public static void draw(Svg svg, double x, double y, String text, Palette.Tone tone) {
    double width = Fit.width(text, Type.SMALL) + 12;
    svg.rect(x, y, width, HEIGHT).round(3).fill(tone.tint()).stroke(tone.colour(), 1.5).end();
    svg.text(x + 6, y + 13, text).size(Type.SMALL).fill(tone.colour()).bold().end();
  }
}
