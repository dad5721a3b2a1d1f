package org.heaplab.render.diagram;

import static org.heaplab.render.diagram.Measures.INDEX_ROW;
import static org.heaplab.render.diagram.Measures.PADDING;
import static org.heaplab.render.diagram.Measures.ROW;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.diagram.Shape.Anchor;
import org.heaplab.render.graph.Graph.Side;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Slot;

/** The part of a box below its header. It learns the box's width when that is known. */
sealed interface BodyShape {

  /** The narrowest that it can be. */
  double narrowest();

  double height();

  List<Anchor> anchors(double width);

  void draw(Svg svg, double x, double y, double width);

  /** Long sequences are drawn downwards, for they would be too wide. */
  int WIDEST_SEQUENCE = 6;

  static BodyShape of(Body body) {
    if (body instanceof Body.Sequence sequence) {
      return sequence(sequence);
    } else if (body instanceof Body.Rows rows) {
      return rows(rows);
    } else if (body instanceof Body.Value value) {
      return value.text().isEmpty() ? new Line("empty", true) : new Line(value.text(), false);
    }
    throw new IllegalArgumentException("unknown body " + body);
  }

  private static BodyShape sequence(Body.Sequence sequence) {
    List<Slot> slots = sequence.slots();
    if (slots.isEmpty() && sequence.more() == 0) {
      return new Line("empty", true);
    }
    if (slots.size() <= WIDEST_SEQUENCE) {
      return new Cells(slots, sequence.more(), sequence.indexed());
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      entries.add(Entry.of(sequence.indexed() ? Integer.toString(i) : "·", slots.get(i)));
    }
    return new Pairs(withMore(entries, sequence.more()));
  }

  private static BodyShape rows(Body.Rows rows) {
    if (rows.entries().isEmpty() && rows.more() == 0) {
      return new Line("empty", true);
    }
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : rows.entries()) {
      if (entry.key() instanceof Slot.Ref) {
        entries.add(Entry.of("key", entry.key()));
        entries.add(Entry.of("value", entry.value()));
      } else {
        entries.add(entry);
      }
    }
    return new Pairs(withMore(entries, rows.more()));
  }

  private static List<Entry> withMore(List<Entry> entries, long more) {
    if (more > 0) {
      entries.add(Entry.of("…", new Slot.Label("+" + Format.number(more) + " more")));
    }
    return entries;
  }

  /** One line of text. */
  record Line(String content, boolean note) implements BodyShape {

    @Override
    public double narrowest() {
      return 2 * PADDING + Measures.slotWidth(Texts.value(content));
    }

    @Override
    public double height() {
      return ROW;
    }

    @Override
    public List<Anchor> anchors(double width) {
      return List.of();
    }

    @Override
    public void draw(Svg svg, double x, double y, double width) {
      Svg.Element text = svg.text(x + PADDING + 1, y + 16, Texts.value(content));
      if (note) {
        text.sans().size(Type.SMALL).fill(Palette.MUTED).set("font-style", "italic").end();
      } else {
        text.end();
      }
    }
  }

  /** Rows of a key and a value. */
  record Pairs(List<Entry> entries) implements BodyShape {

    @Override
    public double narrowest() {
      double values = Measures.SLOT_COLUMN;
      for (Entry entry : entries) {
        values = Math.max(values, SlotText.of(entry.value()).width());
      }
      return keys() + values;
    }

    private double keys() {
      double keys = 0;
      for (Entry entry : entries) {
        keys = Math.max(keys, SlotText.of(entry.key()).width());
      }
      return keys;
    }

    @Override
    public double height() {
      return entries.size() * (double) ROW;
    }

    @Override
    public List<Anchor> anchors(double width) {
      List<Anchor> anchors = new ArrayList<>();
      double x = (keys() + width) / 2;
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).value() instanceof Slot.Ref ref) {
          anchors.add(new Anchor(ref.target(), x, (i + 0.5) * ROW, Side.RIGHT, false));
        }
      }
      return anchors;
    }

    @Override
    public void draw(Svg svg, double x, double y, double width) {
      Lines lines = new Lines();
      double values = x + keys();
      double top = y;
      for (Entry entry : entries) {
        if (top > y) {
          lines.across(x, top, width);
        }
        SlotText.of(entry.key()).draw(svg, x, top + 16);
        SlotText.of(entry.value()).draw(svg, values, top + 16);
        top += ROW;
      }
      lines.down(values, y, height());
      lines.draw(svg);
    }
  }

  /** A row of indices, where there are any, over a row of values. */
  record Cells(List<Slot> slots, long more, boolean indexed) implements BodyShape {

    private List<SlotText> texts() {
      List<SlotText> texts = new ArrayList<>(slots.stream().map(SlotText::of).toList());
      if (more > 0) {
        texts.add(new SlotText("+" + Format.number(more), false, true));
      }
      return texts;
    }

    private double[] widths(double width) {
      double[] widths =
          texts().stream()
              .mapToDouble(t -> Math.max(Measures.SLOT_COLUMN, Math.ceil(t.width())))
              .toArray();
      double spare = width;
      for (double cell : widths) {
        spare -= cell;
      }
      for (int i = 0; i < widths.length; i++) {
        widths[i] += Math.max(0, spare) / widths.length;
      }
      return widths;
    }

    @Override
    public double narrowest() {
      double sum = 0;
      for (double cell : widths(0)) {
        sum += cell;
      }
      return sum;
    }

    private double indices() {
      return indexed ? INDEX_ROW : 0;
    }

    @Override
    public double height() {
      return indices() + ROW;
    }

    @Override
    public List<Anchor> anchors(double width) {
      double[] widths = widths(width);
      List<Anchor> anchors = new ArrayList<>();
      double left = 0;
      for (int i = 0; i < slots.size(); i++) {
        if (slots.get(i) instanceof Slot.Ref ref) {
          Side side = i == widths.length - 1 ? Side.RIGHT : Side.BOTTOM;
          double y = indices() + ROW / 2.0;
          anchors.add(new Anchor(ref.target(), left + widths[i] / 2, y, side, false));
        }
        left += widths[i];
      }
      return anchors;
    }

    @Override
    public void draw(Svg svg, double x, double y, double width) {
      double[] widths = widths(width);
      Lines lines = new Lines();
      if (indexed) {
        lines.across(x, y + INDEX_ROW, width);
      }
      List<SlotText> texts = texts();
      double left = x;
      for (int i = 0; i < widths.length; i++) {
        if (i > 0) {
          lines.down(left, y, height());
        }
        if (indexed) {
          index(svg, left + widths[i] / 2, y + 14, i);
        }
        texts.get(i).drawCentred(svg, left, widths[i], y + indices() + 16);
        left += widths[i];
      }
      lines.draw(svg);
    }

    private void index(Svg svg, double middle, double y, int i) {
      svg.text(middle, y, i < slots.size() ? Integer.toString(i) : "…")
          .size(Type.SMALL)
          .fill(Palette.MUTED)
          .middle()
          .end();
    }
  }
}
