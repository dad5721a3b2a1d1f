package org.heaplab.types;

/**
 * What waits for the running code to reach a safe point. The evaluation loop looks where CPython's
 * does; built-ins that loop look through {@link Runtime#poll}.
 *
 * @see "eval_breaker in Include/internal/pycore_ceval.h (3.13)"
 */
public final class Breaker {

  /** A collection is due. */
  public static final int COLLECTION = 1;

  /** KeyboardInterrupt is due. */
  public static final int INTERRUPT = 2;

  /** The cell is to end: no handler catches KeyboardInterrupt any more. */
  public static final int ABANDON = 4;

  /** The Java process is nearly out of memory: MemoryError is due. */
  public static final int MEMORY = 8;

  /** The bits above; 0 mostly. Read alone, without a lock, by every loop. */
  public volatile int requests;

  /** The interrupt of one run that no handler catches. */
  private static final int LAST_INTERRUPT = 3;

  private int interrupts;

  /**
   * Asks for KeyboardInterrupt; from any thread. Code that goes on all the same is not asked a
   * third time: its handlers are passed over.
   */
  public synchronized void interrupt() {
    request(++interrupts < LAST_INTERRUPT ? INTERRUPT : INTERRUPT | ABANDON);
  }

  /** Takes back all that was meant for the code that ran, before other code runs. */
  public synchronized void forgetInterrupts() {
    interrupts = 0;
    drop(INTERRUPT | ABANDON | MEMORY);
  }

  /** Asks for something; from any thread. */
  public synchronized void request(int bit) {
    requests |= bit;
  }

  /** Takes a request back, or says that it is served. */
  public synchronized void drop(int bit) {
    requests &= ~bit;
  }

  public boolean isRequested(int bit) {
    return (requests & bit) != 0;
  }
}
