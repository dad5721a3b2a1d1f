package org.heaplab.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Slot;

/** The references from box to box in a {@link RefDiagram}, and the cycles among them. */
public final class Links {
  private final List<Link> all = new ArrayList<>();
  private final Map<Long, List<Link>> from = new HashMap<>();
  private final Map<Long, Set<Long>> reachable = new HashMap<>();

  /**
   * One reference.
   *
   * @param path how Python would write the step: {@code .children}, {@code [0]}
   */
  public record Link(long from, String path, long to) {}

  public Links(RefDiagram diagram) {
    Set<Long> boxes = new HashSet<>();
    diagram.boxes().forEach(box -> boxes.add(box.id()));
    for (Box box : diagram.boxes()) {
      List<Link> links = new ArrayList<>();
      collect(box, links);
      links.removeIf(link -> !boxes.contains(link.to()));
      all.addAll(links);
      from.put(box.id(), links);
    }
    boxes.forEach(id -> reachable.put(id, reach(id)));
  }

  /** Whether a reference from one box to the other is part of a cycle. */
  public boolean inCycle(long source, long target) {
    return reachable.getOrDefault(target, Set.of()).contains(source);
  }

  /** For each group of boxes that reach one another, its shortest cycle, as the steps along it. */
  public List<List<Link>> cycles() {
    List<List<Link>> cycles = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (Link link : all) {
      if (!seen.contains(link.from()) && inCycle(link.from(), link.to())) {
        List<Link> cycle = new ArrayList<>();
        cycle.add(link);
        cycle.addAll(way(link.to(), link.from()));
        cycles.add(cycle);
        seen.addAll(group(link.from()));
      }
    }
    return cycles;
  }

  /** The boxes that this one reaches and that reach it, and itself. */
  public Set<Long> group(long id) {
    Set<Long> group = new LinkedHashSet<>();
    group.add(id);
    for (long other : reachable.getOrDefault(id, Set.of())) {
      if (reachable.get(other).contains(id)) {
        group.add(other);
      }
    }
    return group;
  }

  private static void collect(Box box, List<Link> links) {
    if (box.body() instanceof Body.Sequence sequence) {
      for (int i = 0; i < sequence.slots().size(); i++) {
        add(box, "[" + i + "]", sequence.slots().get(i), links);
      }
    } else if (box.body() instanceof Body.Rows rows) {
      for (Entry entry : rows.entries()) {
        add(box, " key", entry.key(), links);
        add(box, step(entry.key()), entry.value(), links);
      }
    }
  }

  private static void add(Box box, String path, Slot slot, List<Link> links) {
    if (slot instanceof Slot.Ref ref) {
      links.add(new Link(box.id(), path, ref.target()));
    }
  }

  private static String step(Slot key) {
    if (key instanceof Slot.Label label) {
      return "." + label.text();
    }
    return key instanceof Slot.Inline inline ? "[" + inline.value() + "]" : " value";
  }

  private Set<Long> reach(long start) {
    Set<Long> reached = new LinkedHashSet<>();
    Deque<Long> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (Link link : from.get(open.remove())) {
        if (reached.add(link.to())) {
          open.add(link.to());
        }
      }
    }
    return reached;
  }

  private List<Link> way(long start, long end) {
    Map<Long, Link> via = new HashMap<>();
    Deque<Long> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty() && start != end && !via.containsKey(end)) {
      for (Link link : from.get(open.remove())) {
        if (link.to() != start && via.putIfAbsent(link.to(), link) == null) {
          open.add(link.to());
        }
      }
    }
    List<Link> way = new ArrayList<>();
    for (long at = end; at != start; at = via.get(at).from()) {
      way.add(0, via.get(at));
    }
    return way;
  }
}
