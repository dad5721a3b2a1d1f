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

  /** The bits above; 0 mostly. Read alone, without a lock, by every loop. */
  public volatile int requests;

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
