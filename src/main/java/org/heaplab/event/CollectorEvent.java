package org.heaplab.event;

/** What the cyclic collector did. Addresses are those of objects. */
public sealed interface CollectorEvent extends HeapEvent {

  /**
   * A collection began.
   *
   * @param generation the oldest one that takes part, 0 to 2
   * @param automatic whether the collector chose it, rather than {@code gc.collect()}
   */
  record CollectionStarted(int generation, boolean automatic) implements CollectorEvent {}

  /**
   * Each candidate's count was copied, and lessened by the references among the candidates.
   *
   * @param candidates objects in the generations that take part
   * @param heldFromOutside those of which something was left
   */
  record ReferencesSubtracted(long candidates, long heldFromOutside) implements CollectorEvent {}

  /** Nothing outside leads to this object. */
  record UnreachableFound(long address, String type) implements CollectorEvent {}

  /**
   * Candidates that something outside leads to joined an older generation, or stay in the oldest.
   */
  record SurvivorsMoved(int generation, long count) implements CollectorEvent {}

  /** A tuple or dictionary can be part of no cycle and left the collector's sight. */
  record ObjectUntracked(long address, String type) implements CollectorEvent {}

  /** A weak reference to an unreachable object was cleared. */
  record WeakReferenceCleared(long address, boolean callbackDue) implements CollectorEvent {}

  /** An unreachable object's finalizer was run. */
  record FinalizerRun(long address, String type) implements CollectorEvent {}

  /** An unreachable object is reachable again: a finalizer made it so. */
  record ObjectResurrected(long address, String type) implements CollectorEvent {}

  /** An unreachable object was made to drop its references ({@code tp_clear}). */
  record ObjectCleared(long address, String type) implements CollectorEvent {}

  /** The collection ended. */
  record CollectionFinished(int generation, long collected, long uncollectable)
      implements CollectorEvent {}
}
