package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.heaplab.event.CollectorEvent;

/** What the collector did within a step, a sentence a phase. */
final class CollectorStory {

  private static final int NAMED = 6;

  private final List<String> sentences = new ArrayList<>();

  /** Objects of the phase that is being told, and how its sentence goes. */
  private final List<String> objects = new ArrayList<>();

  private Class<?> phase;

  /** Whether references have been subtracted in this collection. */
  private boolean again;

  /** How the sentences go that tell of objects: their names, and how many they are. */
  private static final Map<Class<?>, BiFunction<String, Integer, String>> OF_OBJECTS =
      new LinkedHashMap<>();

  static {
    OF_OBJECTS.put(
        CollectorEvent.UnreachableFound.class,
        (names, n) -> "Collector: nothing outside leads to " + names + ".");
    OF_OBJECTS.put(
        CollectorEvent.ObjectUntracked.class,
        (names, n) -> "Collector: no longer tracks what can be part of no cycle: " + names + ".");
    OF_OBJECTS.put(
        CollectorEvent.WeakReferenceCleared.class,
        (names, n) ->
            "Collector: clears "
                + (n == 1 ? "a weak reference" : n + " weak references")
                + " to the unreachable.");
    OF_OBJECTS.put(
        CollectorEvent.FinalizerRun.class,
        (names, n) -> "Collector: runs the finalizer of " + names + ".");
    OF_OBJECTS.put(
        CollectorEvent.ObjectResurrected.class,
        (names, n) -> "Collector: a finalizer has made these reachable again: " + names + ".");
    OF_OBJECTS.put(
        CollectorEvent.ObjectCleared.class,
        (names, n) ->
            "Collector: clears " + names + ": references are dropped, counts do the rest.");
  }

  private CollectorStory() {}

  static List<String> of(List<CollectorEvent> events) {
    CollectorStory story = new CollectorStory();
    events.forEach(story::add);
    story.endPhase();
    return story.sentences;
  }

  private void add(CollectorEvent event) {
    if (phase != event.getClass()) {
      endPhase();
      phase = event.getClass();
    }
    if (OF_OBJECTS.containsKey(phase)) {
      objects.add(name(event));
    } else {
      sentences.add("Collector: " + whole(event));
    }
  }

  private void endPhase() {
    if (!objects.isEmpty()) {
      int more = objects.size() - NAMED;
      String names =
          String.join(", ", objects.subList(0, Math.min(NAMED, objects.size())))
              + (more > 0 ? " and " + more + " more" : "");
      sentences.add(OF_OBJECTS.get(phase).apply(names, objects.size()));
      objects.clear();
    }
  }

  private static String name(CollectorEvent event) {
    if (event instanceof CollectorEvent.UnreachableFound e) {
      return StepNaming.name(e.type(), e.address());
    } else if (event instanceof CollectorEvent.ObjectUntracked e) {
      return StepNaming.name(e.type(), e.address());
    } else if (event instanceof CollectorEvent.FinalizerRun e) {
      return StepNaming.name(e.type(), e.address());
    } else if (event instanceof CollectorEvent.ObjectResurrected e) {
      return StepNaming.name(e.type(), e.address());
    } else if (event instanceof CollectorEvent.ObjectCleared e) {
      return StepNaming.name(e.type(), e.address());
    }
    return "";
  }

  private String whole(CollectorEvent event) {
    if (event instanceof CollectorEvent.CollectionStarted e) {
      again = false;
      return "collects generation "
          + e.generation()
          + (e.automatic() ? ", since enough containers were made." : ", since it was asked to.");
    } else if (event instanceof CollectorEvent.ReferencesSubtracted e) {
      return subtracted(e);
    } else if (event instanceof CollectorEvent.SurvivorsMoved e) {
      return (e.count() == 1 ? "1 reachable object is" : e.count() + " reachable objects are")
          + " now in generation "
          + e.generation()
          + ".";
    } else if (event instanceof CollectorEvent.CollectionFinished e) {
      return "done; unreachable objects found: " + e.collected() + ".";
    }
    throw new IllegalArgumentException("no sentence for " + event);
  }

  /** The first time of all candidates, then of the unreachable: a finalizer may have saved some. */
  private String subtracted(CollectorEvent.ReferencesSubtracted event) {
    String what = again ? "once more, now for the unreachable: copies " : "copies ";
    again = true;
    String of =
        event.candidates() == 1
            ? "the count of its one candidate and subtracts the references from itself; "
            : "the counts of its "
                + event.candidates()
                + " candidates and subtracts the references among them; ";
    return what
        + of
        + (event.heldFromOutside() == 0
            ? "nothing is left: none is held from outside."
            : "more than 0 is left of "
                + event.heldFromOutside()
                + ": something outside holds "
                + (event.heldFromOutside() == 1 ? "it." : "them."));
  }
}
