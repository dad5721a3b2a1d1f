package org.heaplab.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.heaplab.event.CollectorEvent;
import org.heaplab.event.HeapEvent;
import org.heaplab.event.HeapListener;
import org.heaplab.event.MemoryEvent;
import org.heaplab.machine.LineListener;
import org.heaplab.machine.Machine;
import org.heaplab.trace.Step.Ending;

/**
 * Records a run as steps, up to a number of them; what runs later is only counted.
 *
 * @param <S> what the caller takes as snapshots
 */
public final class Recorder<S> implements LineListener {

  /** Events of a kind that a step keeps; a line may make a million objects. */
  private static final int MOST_EVENTS = 40;

  private static final int MOST_MEMORY_EVENTS = 1000;

  private final Machine machine;
  private final Supplier<S> snapshot;
  private final int most;
  private final List<Step<S>> steps = new ArrayList<>();
  private final List<CollectorEvent> events = new ArrayList<>();
  private final List<MemoryEvent> memory = new ArrayList<>();
  private final Map<Class<?>, Integer> kinds = new HashMap<>();

  private final Predicate<String> files;
  private final boolean allocator;

  /** Where the running functions stand, the innermost first. */
  private final Deque<Standing> standing = new ArrayDeque<>();

  private HeapListener others;
  private S start;
  private long missed;

  /**
   * @param depth of calls
   */
  private record Standing(Place place, int depth) {}

  /**
   * @param most steps that are kept
   * @param files whose lines are steps; what other code does belongs to the line that called it
   * @param allocator whether steps tell what the allocator did
   */
  public Recorder(
      Machine machine, int most, Predicate<String> files, boolean allocator, Supplier<S> snapshot) {
    this.machine = machine;
    this.most = most;
    this.files = files;
    this.allocator = allocator;
    this.snapshot = snapshot;
  }

  /** Starts to listen. */
  public void start() {
    start = snapshot.get();
    others = machine.heap.listener();
    machine.heap.setListener(this::onEvent);
    machine.traceLines(this);
  }

  /**
   * Ends the recording; the last line's step is closed.
   *
   * @param failed whether an exception ended the run
   */
  public void finish(boolean failed) {
    machine.traceLines(null);
    machine.heap.setListener(others);
    close(failed ? Ending.ERROR : Ending.LINE);
  }

  /** The heap before the first line. */
  public S before() {
    return start;
  }

  public List<Step<S>> steps() {
    return steps;
  }

  /** Steps that were not kept. */
  public long missed() {
    return missed;
  }

  private void onEvent(HeapEvent event) {
    if (others != null) {
      others.on(event);
    }
    if (event instanceof CollectorEvent collector
        && kinds.merge(event.getClass(), 1, Integer::sum) <= MOST_EVENTS) {
      events.add(collector);
    } else if (allocator
        && event instanceof MemoryEvent block
        && memory.size() < MOST_MEMORY_EVENTS) {
      memory.add(block);
    }
  }

  @Override
  public void onLine(String filename, String function, int line) {
    if (!files.test(filename)) {
      return;
    }
    int depth = machine.depth();
    leave(depth, Ending.RETURN);
    Standing reached = new Standing(new Place(filename, function, line), depth);
    Standing top = standing.peek();
    if (reached.equals(top)) {
      return; // a line that comes back to itself, or its loop's head
    }
    if (top != null && top.depth() == depth) {
      close(Ending.LINE);
      standing.pop();
    } else if (top != null) {
      close(Ending.CALL);
    }
    standing.push(reached);
  }

  @Override
  public void onReturn(boolean raised) {
    leave(machine.depth(), raised ? Ending.RAISE : Ending.RETURN);
  }

  /** Functions deeper than that have ended, or have yielded. */
  private void leave(int depth, Ending ending) {
    while (standing.size() > 1 && standing.peek().depth() > depth) {
      close(ending);
      standing.pop();
    }
  }

  private void close(Ending ending) {
    Standing top = standing.peek();
    if (top == null) {
      return;
    }
    if (steps.size() < most) {
      steps.add(new Step<>(top.place(), ending, events, memory, snapshot.get()));
    } else {
      missed++;
    }
    events.clear();
    memory.clear();
    kinds.clear();
  }
}
