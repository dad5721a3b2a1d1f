package org.heaplab.render.diagram;

import static org.heaplab.render.diagram.Measures.PADDING;

import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.RefDiagram.Slot;

/** What is written in a slot; a reference is a dot and has no text. */
record SlotText(String text, boolean immortal, boolean muted) {

  static SlotText of(Slot slot) {
    if (slot instanceof Slot.Label label) {
      return new SlotText(Texts.value(label.text()), false, true);
    } else if (slot instanceof Slot.Inline inline) {
      return new SlotText(Texts.value(inline.value()), inline.immortal(), false);
    } else if (slot instanceof Slot.Unset) {
      return new SlotText(Format.ABSENT, false, true);
    }
    return new SlotText("", false, false);
  }

  /** The slot's width with its padding. */
  double width() {
    return 2 * PADDING + Measures.slotWidth(text) + (immortal ? Measures.IMMORTAL : 0);
  }

  /** Writes it from the left edge of its cell on. */
  void draw(Svg svg, double left, double baseline) {
    if (text.isEmpty()) {
      return;
    }
    Svg.Element element = svg.text(left + PADDING, baseline, text);
    (muted ? element.fill(Palette.MUTED) : element).end();
    if (immortal) {
      double behind = left + PADDING + Measures.slotWidth(text) + 3;
      svg.text(behind, baseline - 1, Format.INFINITE).fill(Tone.IMMORTAL.colour()).bold().end();
    }
  }

  /** Writes it in the middle of a cell. */
  void drawCentred(Svg svg, double left, double cell, double baseline) {
    draw(svg, left + (cell - width()) / 2, baseline);
  }
}
