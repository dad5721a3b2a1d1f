package org.heaplab.kernel;

import java.util.concurrent.CountDownLatch;

/** Whether the kernel is to end, for all its threads. */
final class Life {
  private final CountDownLatch ending = new CountDownLatch(1);
  private volatile int status;

  void end() {
    ending.countDown();
  }

  /** Ends a kernel that can no longer be heard, so that a new process takes its place. */
  void breakDown(Throwable fault) {
    status = 1;
    end(); // first: nothing else may be possible any more
    Log.fault("network", fault);
  }

  boolean isEnding() {
    return ending.getCount() == 0;
  }

  /** Returns the process's exit status once the kernel is to end. */
  int await() throws InterruptedException {
    ending.await();
    return status;
  }
}
