package org.heaplab.render.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.render.graph.Graph;
import org.heaplab.render.graph.Graph.Side;
import org.heaplab.render.graph.GraphLayout;
import org.heaplab.render.graph.Placement;
import org.heaplab.render.graph.Placement.Point;
import org.heaplab.render.page.Picture;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.svg.Type;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Texts;
import org.heaplab.view.GcPlan;
import org.heaplab.view.GcPlan.Candidate;
import org.heaplab.view.GcPlan.Reference;
import org.heaplab.view.GcPlan.Verdict;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;

/** One of the two regions of a plan: what is kept, or what would be freed. */
final class PlanPicture {
  /** Candidates in one picture; the table has the others. */
  static final int MOST = 12;

  private static final double LEFT = 24;
  private static final double TOP = 56;
  private static final double MARGIN = 8;
  private static final double FIRST_EXIT = 14;
  private static final double LINE = 18;
  private static final int NARROWEST = 364;

  /** Width that a letter of the notes takes at most on average. */
  private static final double SANS_COLUMN = 6.3;

  private final GcPlan plan;
  private final boolean kept;
  private final List<Candidate> shown;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final Map<Long, Integer> indices = new HashMap<>();
  private final List<Graph.Edge> edges = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final boolean named;
  private final Placement placement;

  private PlanPicture(GcPlan plan, boolean kept, AddressTails tails, GraphLayout layout) {
    this.plan = plan;
    this.kept = kept;
    shown = plan.candidates().stream().filter(c -> c.verdict().kept() == kept).limit(MOST).toList();
    List<Frame> frames = frames();
    named = !frames.isEmpty();
    if (named) {
      add(-1, 0, new NamesShape(frames));
    }
    Map<Long, Integer> into = new HashMap<>();
    references().forEach(r -> into.merge(r.to(), 1, Integer::sum));
    names().forEach(n -> into.merge(n.target(), 1, Integer::sum));
    Map<Long, Integer> places = columns();
    for (Candidate candidate : shown) {
      long id = candidate.object().address();
      add(id, places.get(id), new PlanBox(candidate, tails, into.getOrDefault(id, 0)));
    }
    connect();
    placement = layout.place(graph());
  }

  static Picture of(GcPlan plan, boolean kept, AddressTails tails, GraphLayout layout) {
    return new PlanPicture(plan, kept, tails, layout).draw();
  }

  private void add(long id, int column, Shape shape) {
    indices.put(id, shapes.size());
    columns.add(column);
    shapes.add(shape);
  }

  private boolean shows(long id) {
    return shown.stream().anyMatch(c -> c.object().address() == id);
  }

  private List<Reference> references() {
    return plan.references().stream().filter(r -> shows(r.from()) && shows(r.to())).toList();
  }

  private List<GcPlan.Name> names() {
    return plan.names().stream().filter(name -> shows(name.target())).toList();
  }

  private List<Frame> frames() {
    Map<String, List<Entry>> frames = new LinkedHashMap<>();
    for (GcPlan.Name name : names()) {
      frames
          .computeIfAbsent(name.frame(), f -> new ArrayList<>())
          .add(Entry.of(name.name(), new Slot.Ref(name.target())));
    }
    return frames.entrySet().stream().map(e -> new Frame(e.getKey(), false, e.getValue())).toList();
  }

  /** Distance from what is held from outside; where nothing is, from the first candidate. */
  private Map<Long, Integer> columns() {
    Map<Long, Integer> places = new HashMap<>();
    int first = named ? 1 : 0;
    for (Candidate candidate : shown) {
      if (candidate.verdict() instanceof Verdict.Held) {
        spread(candidate.object().address(), first, places);
      }
    }
    shown.forEach(candidate -> spread(candidate.object().address(), first, places));
    return places;
  }

  private void spread(long start, int column, Map<Long, Integer> places) {
    if (places.putIfAbsent(start, column) != null) {
      return;
    }
    Deque<Long> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      long id = open.remove();
      for (Reference reference : references()) {
        if (reference.from() == id
            && places.putIfAbsent(reference.to(), places.get(id) + 1) == null) {
          open.add(reference.to());
        }
      }
    }
  }

  private void connect() {
    if (named) {
      for (Shape.Anchor anchor : shapes.get(0).anchors()) {
        int to = indices.get(anchor.target());
        edges.add(new Graph.Edge(0, shapes.get(0).width(), anchor.y(), Side.RIGHT, to));
        words.add("");
      }
    }
    Map<Long, Integer> out = new HashMap<>();
    for (Reference reference : references()) {
      int from = indices.get(reference.from());
      Shape shape = shapes.get(from);
      int before = out.merge(reference.from(), 1, Integer::sum) - 1;
      double y = shape.height() - PlanBox.BELOW + FIRST_EXIT + before * Graph.Node.ENTRY_GAP;
      double exit = Math.min(y, shape.height() - 4);
      edges.add(new Graph.Edge(from, shape.width(), exit, Side.RIGHT, indices.get(reference.to())));
      words.add(Texts.value(reference.label()));
    }
  }

  private Graph graph() {
    List<Graph.Node> nodes = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      Shape shape = shapes.get(i);
      nodes.add(new Graph.Node(shape.width(), shape.height(), columns.get(i), shape.entry()));
    }
    double label = words.stream().mapToDouble(w -> Fit.width(w, Type.SMALL)).max().orElse(0);
    return new Graph(nodes, edges, Graph.NARROWEST_GAP + label);
  }

  private Point corner(int shape) {
    return placement.corners().get(shape).plus(LEFT, TOP);
  }

  private Picture draw() {
    double right = NARROWEST;
    for (int i = 0; i < shapes.size(); i++) {
      right = Math.max(right, corner(i).x() + shapes.get(i).width() + LEFT + MARGIN);
    }
    right = Math.max(right, placement.width() + 2 * LEFT + MARGIN);
    List<String> notes = notes(right);
    double below = TOP + placement.height() + 12;
    int width = (int) Math.ceil(right);
    int height = (int) Math.ceil(below + notes.size() * LINE + 24);
    Svg svg = new Svg(width, height, title(), description());
    region(svg);
    for (int i = 0; i < shapes.size(); i++) {
      shapes.get(i).draw(svg, corner(i).x(), corner(i).y());
    }
    arrows(svg);
    double x = regionLeft() + 12;
    for (int i = 0; i < notes.size(); i++) {
      svg.text(x, below + (i + 1) * LINE, notes.get(i)).sans().fill(Palette.MUTED).end();
    }
    return new Picture(svg.finish(), title() + ". " + description(), width, height);
  }

  private String title() {
    return kept ? "Reachable: kept" : "Unreachable: would be freed";
  }

  private String description() {
    long all = plan.candidates().stream().filter(c -> c.verdict().kept() == kept).count();
    String drawn = shown.size() < all ? shown.size() + " of " + all : Long.toString(all);
    return drawn
        + " candidates with their count, the references from inside, and what is left."
        + (kept
            ? " Something outside holds one with more than 0 left, and it keeps what it reaches."
            : " Each has 0 left, and nothing kept leads to them.");
  }

  /** What the numbers say, in lines that fit the region. */
  private List<String> notes(double width) {
    String words =
        kept
            ? "refs − inside = left. Above 0: something outside holds it, and it keeps all that it"
                + " reaches."
            : "All 0, and nothing kept leads here.";
    return Fit.wrap(words, (int) ((width - regionLeft() - MARGIN - 24) / SANS_COLUMN));
  }

  private double regionLeft() {
    return named ? corner(0).x() + shapes.get(0).width() + MARGIN : MARGIN;
  }

  private void region(Svg svg) {
    Tone tone = kept ? Tone.NEW : Tone.FREED;
    double left = regionLeft();
    Svg.Element region =
        svg.rect(left, 16, svg.width() - left - MARGIN, svg.height() - 16 - MARGIN)
            .round(8)
            .fill(kept ? Palette.KEPT : Palette.DOOMED)
            .stroke(tone.colour(), 1.25);
    (kept ? region : region.dashed("6 4")).end();
    svg.text(left + 12, 38, (kept ? "✓ reachable: kept" : "✗ unreachable: would be freed"))
        .sans()
        .fill(tone.colour())
        .bold()
        .end();
  }

  private void arrows(Svg svg) {
    List<Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      List<Point> route = placement.routes().get(i).stream().map(p -> p.plus(LEFT, TOP)).toList();
      boolean name = words.get(i).isEmpty();
      Point dot = name ? route.get(0).plus(-NamesShape.DOT_FROM_RIGHT, 0) : route.get(0);
      Arrow.Look look = kept ? Arrow.Look.REF : Arrow.Look.DOOMED;
      arrows.add(new Arrow(dot, route, name ? Arrow.Look.NAME : look));
    }
    String ground = kept ? Palette.KEPT : Palette.DOOMED;
    arrows.forEach(arrow -> arrow.drawLine(svg, ground));
    arrows.forEach(arrow -> arrow.drawEnds(svg));
    List<Labels.Area> boxes = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      Shape shape = shapes.get(i);
      boxes.add(new Labels.Area(corner(i).x(), corner(i).y(), shape.width(), shape.height()));
    }
    Labels labels = new Labels(arrows, boxes);
    for (int i = 0; i < arrows.size(); i++) {
      label(svg, labels, arrows.get(i), words.get(i));
    }
  }

  private static void label(Svg svg, Labels labels, Arrow arrow, String text) {
    double width = Fit.width(text, Type.SMALL);
    if (width > 0) {
      labels
          .take(List.of(arrow), width, 8, 8)
          .ifPresent(
              area ->
                  svg.text(area.x(), area.y() + 8, text)
                      .size(Type.SMALL)
                      .fill(Palette.MUTED)
                      .end());
    }
  }
}
