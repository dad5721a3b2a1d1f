package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;

/** The names of all steps of a trace: each frame and name has one row, empty until it is there. */
final class StepNames {

  private static final Entry BLANK = Entry.of("", new Slot.Label(""));

  /** The frames of a depth share a place. */
  private final List<Set<String>> rows = new ArrayList<>();

  private final double width;
  private final double height;

  StepNames(List<RefDiagram> diagrams) {
    for (RefDiagram diagram : diagrams) {
      for (int i = 0; i < diagram.frames().size(); i++) {
        if (i == rows.size()) {
          rows.add(new LinkedHashSet<>());
        }
        for (Entry entry : diagram.frames().get(i).names()) {
          rows.get(i).add(key(entry));
        }
      }
    }
    double widest = 0;
    double tallest = 0;
    for (RefDiagram diagram : diagrams) {
      NamesShape shape = new NamesShape(frames(diagram));
      widest = Math.max(widest, shape.width());
      tallest = Math.max(tallest, shape.height());
    }
    width = widest;
    height = Math.max(0, tallest);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  NamesShape shape(RefDiagram diagram) {
    return new NamesShape(frames(diagram), width);
  }

  private List<Frame> frames(RefDiagram diagram) {
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Frame frame = i < diagram.frames().size() ? diagram.frames().get(i) : null;
      Map<String, Entry> named = new HashMap<>();
      if (frame != null) {
        frame.names().forEach(entry -> named.putIfAbsent(key(entry), entry));
      }
      List<Entry> entries = new ArrayList<>();
      for (String name : rows.get(i)) {
        entries.add(named.getOrDefault(name, BLANK));
      }
      frames.add(
          frame == null
              ? new Frame("", false, entries)
              : new Frame(frame.name(), frame.running(), entries));
    }
    return frames;
  }

  private static String key(Entry entry) {
    return entry.key() instanceof Slot.Label label ? label.text() : "";
  }
}
