package org.heaplab.build;

/** A broken invariant of the simulator itself: never a mistake of the simulated program. */
public final class SimulatorBug extends RuntimeException {

  /**
   * @param invariant what was found broken, with the addresses or names that tell where
   */
  public SimulatorBug(String invariant) {
    super(invariant);
  }
}
