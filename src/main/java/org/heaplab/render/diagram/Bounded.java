package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Format;
import org.heaplab.view.LeftOut;
import org.heaplab.view.ObjectLabel;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Cut;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;

/**
 * Cuts a diagram to what one picture can show. A reference whose arrow would be too much is written
 * in its slot as an address, and the box that it leads to counts it as held without an arrow.
 */
final class Bounded {
  static final int BOXES = 60;
  static final int SLOTS = 25;
  static final int NAMES = 40;

  /** Slots in one picture, which otherwise would weigh too much; a box shows five in any case. */
  static final int ALL_SLOTS = 400;

  private static final int FEWEST_SLOTS = 5;

  /** Arrows into one box; more would not fit at its edge. */
  static final int ARROWS_IN = 12;

  /** Arrows in one picture; more could not be told apart, and take seconds to place. */
  static final int ARROWS = 150;

  private final RefDiagram diagram;
  private final AddressTails tails;
  private final List<Box> drawn;
  private final Map<Long, ObjectLabel> known = new HashMap<>();
  private final Set<Long> kept = new HashSet<>();
  private final Map<Long, Integer> entered = new HashMap<>();
  private final Map<Long, Integer> written = new HashMap<>();
  private final int slots;
  private int arrows;

  private Bounded(RefDiagram diagram, AddressTails tails, List<Box> drawn) {
    this.diagram = diagram;
    this.tails = tails;
    this.drawn = drawn;
    slots = slots(drawn.stream().map(Fan::slots).toList());
  }

  static RefDiagram of(RefDiagram diagram, AddressTails tails) {
    return new Bounded(diagram, tails, diagram.boxes().stream().limit(BOXES).toList()).cut();
  }

  /** As one of several pictures: of them all, the first objects are drawn. */
  static List<RefDiagram> all(List<RefDiagram> diagrams, AddressTails tails) {
    Set<Long> ids = new HashSet<>();
    for (RefDiagram diagram : diagrams) {
      for (Box box : diagram.boxes()) {
        if (ids.size() < BOXES) {
          ids.add(box.id());
        }
      }
    }
    return diagrams.stream()
        .map(
            diagram -> {
              List<Box> drawn =
                  diagram.boxes().stream().filter(box -> ids.contains(box.id())).toList();
              return new Bounded(diagram, tails, drawn).cut();
            })
        .toList();
  }

  /** The most that each box may show so that all together do not show too many. */
  private static int slots(List<List<Slot>> boxes) {
    int limit = SLOTS;
    while (limit > FEWEST_SLOTS && shown(boxes, limit) > ALL_SLOTS) {
      limit--;
    }
    return limit;
  }

  private static int shown(List<List<Slot>> boxes, int limit) {
    return boxes.stream().mapToInt(slots -> Math.min(limit, slots.size())).sum();
  }

  private RefDiagram cut() {
    diagram.boxes().forEach(box -> known.put(box.id(), box.object()));
    drawn.forEach(box -> kept.add(box.id()));
    diagram.cuts().forEach(cut -> kept.add(cut.id()));
    List<Frame> frames = diagram.frames().stream().map(this::frame).toList();
    List<Box> bodies = drawn.stream().map(this::body).toList();
    List<LeftOut> leftOut = new ArrayList<>(diagram.leftOut());
    int dropped = diagram.boxes().size() - drawn.size();
    if (dropped > 0) {
      leftOut.add(new LeftOut.PastLimit(dropped, "%refs EXPR"));
    }
    return new RefDiagram(
        diagram.cell(),
        diagram.changes(),
        frames,
        bodies.stream().map(this::counted).toList(),
        diagram.cuts().stream().filter(this::shown).toList(),
        leftOut);
  }

  private boolean shown(Cut cut) {
    return entered.containsKey(cut.id());
  }

  private Frame frame(Frame frame) {
    List<Entry> names =
        new ArrayList<>(frame.names().stream().limit(NAMES).map(this::entry).toList());
    int more = frame.names().size() - names.size();
    if (more > 0) {
      names.add(Entry.of("…", new Slot.Label("+" + Format.number(more))));
    }
    return new Frame(frame.name(), frame.running(), names);
  }

  private Box body(Box box) {
    return with(box, body(box.body()), box.elsewhere());
  }

  private Box counted(Box box) {
    return with(box, box.body(), box.elsewhere() + written.getOrDefault(box.id(), 0));
  }

  private static Box with(Box box, Body body, long elsewhere) {
    Optional<Long> near = box.near();
    return new Box(
        box.object(), box.refs(), box.before(), box.state(), box.named(), body, elsewhere, near);
  }

  private Body body(Body body) {
    if (body instanceof Body.Sequence sequence) {
      List<Slot> all = sequence.slots();
      return new Body.Sequence(
          all.stream().limit(slots).map(this::slot).toList(),
          sequence.more() + Math.max(0, all.size() - slots),
          sequence.indexed());
    } else if (body instanceof Body.Rows rows) {
      List<Entry> entries = rows.entries();
      return new Body.Rows(
          entries.stream().limit(slots).map(this::entry).toList(),
          rows.more() + Math.max(0, entries.size() - slots));
    }
    return body;
  }

  private Entry entry(Entry entry) {
    return new Entry(slot(entry.key()), slot(entry.value()));
  }

  private Slot slot(Slot slot) {
    if (!(slot instanceof Slot.Ref ref)) {
      return slot;
    }
    int before = entered.getOrDefault(ref.target(), 0);
    if (kept.contains(ref.target()) && before < ARROWS_IN && arrows < ARROWS) {
      entered.put(ref.target(), before + 1);
      arrows++;
      return slot;
    }
    written.merge(ref.target(), 1, Integer::sum);
    ObjectLabel object = known.get(ref.target());
    return new Slot.Label(
        "→ " + (object == null ? "…" : object.type() + " " + tails.tail(object.address())));
  }
}
