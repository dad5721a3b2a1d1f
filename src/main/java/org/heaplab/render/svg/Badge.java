package org.heaplab.render.svg;

import java.util.Optional;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.view.RefCount;

/** The round pill with a reference count, or with its change. */
public record Badge(String text, String colour, String fill, String edge) {
  private static final double HEIGHT = 18;
  private static final double NARROWEST = 22;
  private static final double PADDING = 5;

  /** A badge for this count; a freed object's is red. */
  public static Badge of(RefCount now, Optional<RefCount> before, boolean freed) {
    String text = before.map(old -> Format.change(old, now)).orElse(Format.count(now));
    if (freed) {
      return toned(text, Palette.Tone.FREED);
    } else if (now instanceof RefCount.Immortal) {
      return toned(text, Palette.Tone.IMMORTAL);
    } else if (before.isPresent()) {
      return toned(text, Palette.Tone.CHANGED);
    }
    return new Badge(text, Palette.INK, Palette.BOX, Palette.FRAME);
  }

  public double width() {
    return Math.max(NARROWEST, Math.ceil(Fit.width(text, Type.SLOT) + 2 * PADDING));
  }

  /** Draws it; it ends at this x and begins at this y. */
  public void draw(Svg svg, double right, double top) {
    double left = right - width();
    double stroke = edge.equals(Palette.FRAME) ? 1 : 1.5;
    svg.rect(left, top, width(), HEIGHT).round(HEIGHT / 2).fill(fill).stroke(edge, stroke).end();
    svg.text(left + width() / 2, top + 13, text).fill(colour).middle().bold().end();
  }

  private static Badge toned(String text, Palette.Tone tone) {
    return new Badge(text, tone.colour(), tone.tint(), tone.colour());
  }
}
