package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.Links;
import org.heaplab.view.Links.Link;
import org.heaplab.view.ObjectLabel;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Cut;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;
import org.heaplab.view.RefDiagram.State;

/** A diagram in words: frames with their names, a line for each object, the cycles. */
final class RefTwin {
  private static final String SEPARATOR = " · ";

  private final RefDiagram diagram;
  private final AddressTails tails;
  private final Map<Long, Box> boxes = new HashMap<>();
  private final Map<Long, Cut> cuts = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private RefTwin(RefDiagram diagram, AddressTails tails) {
    this.diagram = diagram;
    this.tails = tails;
    diagram.boxes().forEach(box -> boxes.put(box.id(), box));
    diagram.cuts().forEach(cut -> cuts.put(cut.id(), cut));
  }

  static String of(RefDiagram diagram, AddressTails tails) {
    return new RefTwin(diagram, tails).write();
  }

  /** The cycles, a sentence each. */
  static List<String> cycles(RefDiagram diagram, AddressTails tails) {
    RefTwin twin = new RefTwin(diagram, tails);
    return new Links(diagram).cycles().stream().map(twin::cycle).toList();
  }

  private String write() {
    diagram.frames().forEach(this::frame);
    objects();
    cycles(diagram, tails).forEach(cycle -> out.append(cycle).append('\n'));
    return out.toString().stripTrailing();
  }

  private void frame(Frame frame) {
    out.append(Texts.value(frame.name())).append(frame.running() ? "  (running)\n" : "\n");
    List<List<String>> rows = new ArrayList<>();
    for (Entry entry : frame.names()) {
      rows.add(List.of("  " + slot(entry.key()), slot(entry.value())));
    }
    write(rows);
    out.append('\n');
  }

  private void objects() {
    List<List<String>> rows = new ArrayList<>();
    for (Box box : diagram.boxes()) {
      ObjectLabel object = box.object();
      rows.add(
          List.of(
              Texts.value(object.type()),
              tails.tail(object.address()),
              Format.size(object.size()),
              refs(box),
              state(box.state()),
              body(box)));
    }
    write(rows);
    out.append(rows.isEmpty() ? "" : "\n");
  }

  private static String refs(Box box) {
    return "refs "
        + box.before().map(old -> Format.change(old, box.refs())).orElse(Format.count(box.refs()));
  }

  private static String state(State state) {
    return switch (state) {
      case UNCHANGED -> "";
      case NEW -> "new";
      case FREED -> "freed";
    };
  }

  private String body(Box box) {
    List<String> parts = new ArrayList<>();
    if (box.state() == State.FREED) {
      return "";
    } else if (box.body() instanceof Body.Sequence sequence) {
      for (int i = 0; i < sequence.slots().size(); i++) {
        String index = sequence.indexed() ? "[" + i + "] " : "";
        parts.add(index + slot(sequence.slots().get(i)));
      }
      more(sequence.more(), parts);
    } else if (box.body() instanceof Body.Rows rows) {
      rows.entries().forEach(e -> parts.add(slot(e.key()) + " " + slot(e.value())));
      more(rows.more(), parts);
    } else if (box.body() instanceof Body.Value value && !value.text().isEmpty()) {
      parts.add(Texts.value(value.text()));
    }
    if (parts.isEmpty()) {
      parts.add("empty");
    }
    if (box.elsewhere() > 0) {
      parts.add("held " + Format.counted(box.elsewhere(), "time") + " from what is not drawn");
    }
    return String.join(SEPARATOR, parts);
  }

  private static void more(long more, List<String> parts) {
    if (more > 0) {
      parts.add("and " + Format.number(more) + " more");
    }
  }

  private String slot(Slot slot) {
    if (slot instanceof Slot.Label label) {
      return Texts.value(label.text());
    } else if (slot instanceof Slot.Inline inline) {
      return Texts.value(inline.value()) + (inline.immortal() ? " " + Format.INFINITE : "");
    } else if (slot instanceof Slot.Ref ref) {
      return "→ " + target(ref.target());
    }
    return Format.ABSENT;
  }

  private String target(long id) {
    if (boxes.containsKey(id)) {
      return Texts.name(boxes.get(id).object(), tails);
    }
    Cut cut = cuts.get(id);
    if (cut == null) {
      return Format.address(id);
    }
    return Texts.value(cut.twin())
        + "  (and "
        + Format.counted(cut.objects(), "more object", "more objects")
        + ": not drawn)";
  }

  private String cycle(List<Link> steps) {
    StringBuilder way = new StringBuilder("Cycle: ").append(target(steps.get(0).from()));
    for (Link step : steps) {
      String path = step.path().startsWith(" ") ? step.path() : " " + step.path();
      way.append(Texts.value(path)).append(" → ").append(target(step.to()));
    }
    return way.toString();
  }

  private void write(List<List<String>> rows) {
    int columns = rows.isEmpty() ? 0 : rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Fit.columns(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        if (widths[i] > 0) {
          String gap = i + 1 == columns || i == 0 ? (i == 0 ? " " : "") : "  ";
          line.append(row.get(i)).append(" ".repeat(widths[i] - Fit.columns(row.get(i))));
          line.append(gap);
        }
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
