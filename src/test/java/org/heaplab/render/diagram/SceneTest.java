package org.heaplab.render.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.heaplab.render.graph.ElkLayout;
import org.heaplab.render.graph.GraphLayout;
import org.heaplab.render.graph.Placement.Point;
import org.heaplab.render.text.AddressTails;
import org.heaplab.view.ObjectLabel;
import org.heaplab.view.RefCount;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;
import org.heaplab.view.RefDiagram.State;
import org.junit.jupiter.api.Test;

/** What must hold for every diagram, tried on random ones; a failure names its seed. */
class SceneTest {
  private static final int DIAGRAMS = 60;
  private static final double INSIDE = 1;
  private static final double SHARED = 8;
  private static final GraphLayout LAYOUT = new ElkLayout();

  @Test
  void arrowsAreLevelOrUprightAndCrossNoBox() {
    for (int seed = 0; seed < DIAGRAMS; seed++) {
      Scene scene = scene(seed);
      for (List<Point> route : scene.placement().routes()) {
        for (int i = 1; i < route.size(); i++) {
          Point a = route.get(i - 1);
          Point b = route.get(i);
          assertThat(Math.min(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y())))
              .as("slant of a line, seed %d", seed)
              .isLessThan(0.01);
          for (int box = 0; box < scene.shapes().size(); box++) {
            assertThat(crosses(a, b, scene, box))
                .as("line %s to %s through box %d, seed %d", a, b, box, seed)
                .isFalse();
          }
        }
      }
    }
  }

  @Test
  void arrowsEndAtTheirBoxEachAtItsOwnPlace() {
    for (int seed = 0; seed < DIAGRAMS; seed++) {
      Scene scene = scene(seed);
      List<Point> ends = new ArrayList<>();
      for (int i = 0; i < scene.wires().size(); i++) {
        List<Point> route = scene.placement().routes().get(i);
        Point end = route.get(route.size() - 1);
        int to = scene.wires().get(i).to();
        Point corner = scene.placement().corners().get(to);
        assertThat(end.x()).as("seed %d", seed).isEqualTo(corner.x());
        assertThat(end.y())
            .as("seed %d", seed)
            .isBetween(corner.y(), corner.y() + scene.shapes().get(to).height());
        ends.add(end);
      }
      assertThat(ends).as("seed %d", seed).doesNotHaveDuplicates();
    }
  }

  @Test
  void boxesKeepApart() {
    for (int seed = 0; seed < DIAGRAMS; seed++) {
      Scene scene = scene(seed);
      for (int i = 0; i < scene.shapes().size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(area(scene, i).meets(area(scene, j)))
              .as("boxes %d and %d, seed %d", i, j, seed)
              .isFalse();
        }
      }
    }
  }

  @Test
  void noTwoArrowsRunOnTheSameLine() {
    for (int seed = 0; seed < DIAGRAMS; seed++) {
      Scene scene = scene(seed);
      int wires = scene.wires().size();
      for (int i = 0; i < wires; i++) {
        for (int j = 0; j < i; j++) {
          assertThat(shared(scene.placement().routes().get(i), scene.placement().routes().get(j)))
              .as("pixels that arrows %d and %d share, seed %d", i, j, seed)
              .isLessThan(SHARED);
        }
      }
    }
  }

  /** The longest piece that both routes run along, nearer to one another than two pixels. */
  private static double shared(List<Point> one, List<Point> other) {
    double longest = 0;
    for (int i = 1; i < one.size(); i++) {
      for (int j = 1; j < other.size(); j++) {
        Labels.Area a = line(one.get(i - 1), one.get(i)).grown(INSIDE);
        Labels.Area b = line(other.get(j - 1), other.get(j)).grown(INSIDE);
        if (a.meets(b)) {
          double wide = Math.min(a.x() + a.width(), b.x() + b.width()) - Math.max(a.x(), b.x());
          double tall = Math.min(a.y() + a.height(), b.y() + b.height()) - Math.max(a.y(), b.y());
          longest = Math.max(longest, Math.max(wide, tall));
        }
      }
    }
    return longest;
  }

  private static boolean crosses(Point a, Point b, Scene scene, int box) {
    return area(scene, box).grown(-INSIDE).meets(line(a, b));
  }

  private static Labels.Area line(Point a, Point b) {
    return new Labels.Area(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  private static Labels.Area area(Scene scene, int box) {
    Point corner = scene.placement().corners().get(box);
    Shape shape = scene.shapes().get(box);
    return new Labels.Area(corner.x(), corner.y(), shape.width(), shape.height());
  }

  private static Scene scene(int seed) {
    Random random = new Random(seed);
    int count = 1 + random.nextInt(14);
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boxes.add(box(i, count, random));
    }
    List<Entry> names = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      names.add(Entry.of("name" + i, slot(count, random)));
    }
    RefDiagram diagram =
        new RefDiagram(
            1,
            Optional.empty(),
            List.of(new Frame("notebook", false, names)),
            boxes,
            List.of(),
            List.of());
    AddressTails tails = AddressTails.of(boxes.stream().map(Box::id).toList());
    return new Scene(Bounded.of(diagram, tails), tails, LAYOUT);
  }

  private static Box box(int index, int count, Random random) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      slots.add(slot(count, random));
    }
    Body body =
        random.nextBoolean()
            ? new Body.Sequence(slots, random.nextInt(2))
            : new Body.Rows(slots.stream().map(slot -> Entry.of("key", slot)).toList(), 0);
    State state = random.nextInt(8) < 6 ? State.UNCHANGED : State.NEW;
    return new Box(
        new ObjectLabel(address(index), "Type" + index, 48),
        RefCount.of(1),
        Optional.empty(),
        state,
        random.nextBoolean(),
        body,
        0,
        Optional.empty());
  }

  private static Slot slot(int count, Random random) {
    return random.nextInt(3) == 0
        ? new Slot.Inline("1000", false)
        : new Slot.Ref(address(random.nextInt(count)));
  }

  private static long address(int index) {
    return 0x7f8000000000L + index * 64L;
  }
}
