package org.heaplab.trace;

import java.util.List;
import org.heaplab.event.CollectorEvent;
import org.heaplab.event.MemoryEvent;

/**
 * What a line did, or the part of it up to a call or from a return on.
 *
 * @param <S> what the caller takes as snapshots
 * @param place the line
 * @param ending how the step ended
 * @param events what the collector did, in order; of many of a kind the first ones
 * @param memory what the allocator did, likewise; empty where nobody asked for it
 * @param after the heap when it had happened
 */
public record Step<S>(
    Place place, Ending ending, List<CollectorEvent> events, List<MemoryEvent> memory, S after) {
  public Step {
    memory = List.copyOf(memory);
    events = List.copyOf(events);
  }

  /** What came next. */
  public enum Ending {
    /** The next line of the same function, or the end. */
    LINE,
    /** The first line of a function that was called. */
    CALL,
    /** The function ended, and its caller goes on. */
    RETURN,
    /** An exception left the function. */
    RAISE,
    /** An exception that nothing caught. */
    ERROR
  }
}
