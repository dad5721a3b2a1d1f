package org.heaplab.kernel;

import org.heaplab.session.Session;

/** Brings an interrupt from any thread to the cell it is meant for, and to no other. */
final class Interrupts {
  private final Stdin stdin;
  private boolean inCell;
  private int turns;
  private boolean early;
  private Session running;

  Interrupts(Stdin stdin) {
    this.stdin = stdin;
  }

  /** From now on an interrupt is for this cell, even if the session is not there yet. */
  synchronized void beginCell() {
    inCell = true;
    turns++;
    early = false;
  }

  /** Beginnings and ends of cells so far; odd while one runs. */
  synchronized int turns() {
    return turns;
  }

  synchronized void run(Session session) {
    session.forgetInterrupt();
    running = session;
    if (early) {
      session.interrupt();
    }
  }

  /** An interrupt that came too late is forgotten. */
  synchronized void endCell() {
    if (running != null) {
      running.forgetInterrupt();
    }
    inCell = false;
    turns++;
    running = null;
  }

  /** Tells the cell that Java's memory is nearly full. */
  synchronized void memoryIsShort() {
    if (running != null) {
      running.memoryIsShort();
    }
  }

  /** Ends a wait for input, or else interrupts the cell; between cells it does nothing. */
  synchronized void interrupt() {
    if (!inCell || stdin.interrupt()) {
      return;
    }
    if (running == null) {
      early = true;
    } else {
      running.interrupt();
    }
  }
}
