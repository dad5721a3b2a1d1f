package org.heaplab.view;

/** What the cyclic collector knows of an object. */
public sealed interface Tracking {

  /** On the list of a generation, 0 the youngest. */
  record Generation(int number) implements Tracking {}

  /** Set aside by {@code gc.freeze()}. */
  record Permanent() implements Tracking {}

  /**
   * Not on any of the collector's lists.
   *
   * @param why a clause, such as "an int holds no references"
   */
  record Untracked(String why) implements Tracking {}
}
