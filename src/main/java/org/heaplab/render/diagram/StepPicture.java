package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heaplab.render.diagram.Shape.Anchor;
import org.heaplab.render.graph.GraphLayout;
import org.heaplab.render.graph.Placement.Point;
import org.heaplab.render.page.Picture;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Svg;
import org.heaplab.render.text.AddressTails;
import org.heaplab.view.Links;
import org.heaplab.view.RefDiagram;

/**
 * The pictures of all steps of a trace as elements that steps switch on and off: an element that
 * stays is there once.
 */
final class StepPicture {
  private static final double LEFT = 24;
  private static final double TOP = 24;
  private static final int NARROWEST = 366;

  /** Lines in the order in which they are drawn, above the shapes and below the heads. */
  private static final List<Arrow.Look> LINES = List.of(Arrow.Look.values());

  private final List<RefDiagram> diagrams;
  private final StepScene scene;
  private final int width;
  private final int height;

  /** All elements, at last in the order in which they are drawn. */
  private final List<Element> elements = new ArrayList<>();

  private final List<Set<Element>> steps = new ArrayList<>();

  /**
   * An element of the drawing.
   *
   * @param layer shapes below lines below heads
   * @param owner index of the shape that it belongs to
   * @param place among the owner's elements where it was drawn first
   */
  private record Drawn(int layer, int owner, int place, String svg) {
    static final Comparator<Drawn> ORDER =
        Comparator.comparingInt(Drawn::layer)
            .thenComparingInt(Drawn::owner)
            .thenComparingInt(Drawn::place)
            .thenComparing(Drawn::svg);
  }

  /** One of them, and its number in the order of drawing. */
  private static final class Element {
    final Drawn drawn;
    int number;

    Element(Drawn drawn) {
      this.drawn = drawn;
    }
  }

  /** By layer, owner and SVG, wherever it was drawn first. */
  private final Map<Drawn, Element> known = new HashMap<>();

  private final IdentityHashMap<Shape, List<Element>> drawnShapes = new IdentityHashMap<>();
  private final Map<Arrow, List<Element>> drawnArrows = new HashMap<>();

  StepPicture(List<RefDiagram> diagrams, AddressTails tails, GraphLayout layout) {
    this.diagrams = diagrams;
    scene = new StepScene(diagrams, tails, layout);
    width = (int) Math.max(NARROWEST, Math.ceil(scene.right() + 2 * LEFT));
    height = (int) Math.ceil(scene.bottom() + 2 * TOP);
    for (RefDiagram diagram : diagrams) {
      steps.add(draw(diagram));
    }
    elements.sort(Comparator.comparing(element -> element.drawn, Drawn.ORDER));
    for (int i = 0; i < elements.size(); i++) {
      elements.get(i).number = i;
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Every element, in the order of drawing. */
  List<String> elements() {
    return elements.stream().map(element -> element.drawn.svg()).toList();
  }

  /** Numbers of the elements that a step shows. */
  BitSet shown(int step) {
    BitSet numbers = new BitSet();
    steps.get(step).forEach(element -> numbers.set(element.number));
    return numbers;
  }

  /** One step as a picture of its own. */
  Picture still(int step, String title, String words) {
    Svg svg = new Svg(width, height, title, words);
    shown(step).stream().forEach(number -> svg.raw(elements.get(number).drawn.svg()));
    return new Picture(svg.finish(), title + ". " + words, width, height);
  }

  private Set<Element> draw(RefDiagram diagram) {
    Set<Element> shown = new LinkedHashSet<>();
    Links links = new Links(diagram);
    scene
        .shapes(diagram)
        .forEach(
            (id, shape) -> {
              shown.addAll(drawnShapes.computeIfAbsent(shape, s -> draw(id, s)));
              Map<Long, Integer> seen = new HashMap<>();
              for (Anchor anchor : shape.anchors()) {
                Arrow arrow = arrow(diagram, links, id, anchor, seen);
                shown.addAll(drawnArrows.computeIfAbsent(arrow, a -> draw(id, a)));
              }
            });
    return shown;
  }

  private List<Element> draw(long id, Shape shape) {
    Point corner = scene.corner(id).plus(LEFT, TOP);
    Svg svg = sheet();
    shape.draw(svg, corner.x(), corner.y());
    return elements(-1, id, svg);
  }

  private List<Element> draw(long from, Arrow arrow) {
    Svg line = sheet();
    arrow.drawLine(line, Palette.PAPER);
    List<Element> parts = new ArrayList<>(elements(LINES.indexOf(arrow.look()), from, line));
    Svg ends = sheet();
    arrow.drawEnds(ends);
    parts.addAll(elements(LINES.size(), from, ends));
    return parts;
  }

  private Svg sheet() {
    return new Svg(width, height, "", "");
  }

  private Arrow arrow(
      RefDiagram diagram, Links links, long from, Anchor anchor, Map<Long, Integer> seen) {
    Point dot = scene.corner(from).plus(anchor.x() + LEFT, anchor.y() + TOP);
    List<Point> route =
        scene.route(StepScene.wire(from, anchor, seen), anchor).stream()
            .map(point -> point.plus(LEFT, TOP))
            .toList();
    return new Arrow(dot, route, look(diagram, links, from, anchor));
  }

  private static Arrow.Look look(RefDiagram diagram, Links links, long from, Anchor anchor) {
    if (diagram.cuts().stream().anyMatch(cut -> cut.id() == anchor.target())) {
      return Arrow.Look.CUT;
    } else if (anchor.name()) {
      return Arrow.Look.NAME;
    }
    return links.inCycle(from, anchor.target()) ? Arrow.Look.CYCLE : Arrow.Look.REF;
  }

  private List<Element> elements(int layer, long id, Svg svg) {
    int owner = scene.index(id);
    List<Element> result = new ArrayList<>();
    for (String line : svg.elements()) {
      int place = result.size();
      result.add(
          known.computeIfAbsent(
              new Drawn(layer, owner, 0, line), key -> added(layer, owner, place, line)));
    }
    return result;
  }

  private Element added(int layer, int owner, int place, String svg) {
    Element element = new Element(new Drawn(layer, owner, place, svg));
    elements.add(element);
    return element;
  }

  /** The step that shows most. */
  int fullest() {
    int fullest = 0;
    for (int i = 0; i < diagrams.size(); i++) {
      if (steps.get(i).size() >= steps.get(fullest).size()) {
        fullest = i;
      }
    }
    return fullest;
  }
}
