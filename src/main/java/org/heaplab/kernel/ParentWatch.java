package org.heaplab.kernel;

import java.util.Optional;

/** Ends the kernel when the process that started it is gone. */
final class ParentWatch implements Runnable {
  private static final long INTERVAL_MILLIS = 500;

  /** Under the first process of a system or container, nobody's end can be told from a start. */
  private static final long INIT = 1;

  private final ProcessHandle watched;
  private final boolean isParent;
  private final Runnable end;

  private ParentWatch(ProcessHandle watched, Runnable end) {
    this.watched = watched;
    this.isParent = parent().filter(watched::equals).isPresent();
    this.end = end;
  }

  /**
   * Watches in a thread of its own.
   *
   * @param pid what Jupyter left in {@code JPY_PARENT_PID}, or null: then nothing is watched
   */
  static void start(String pid, Runnable end) {
    find(pid)
        .ifPresent(
            parent -> {
              Thread thread = new Thread(new ParentWatch(parent, end), "parent");
              thread.setDaemon(true);
              thread.start();
            });
  }

  private static Optional<ProcessHandle> find(String pid) {
    try {
      return Optional.ofNullable(pid)
          .map(Long::parseLong)
          .filter(number -> number > INIT)
          .flatMap(ProcessHandle::of);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<ProcessHandle> parent() {
    return ProcessHandle.current().parent();
  }

  @Override
  public void run() {
    try {
      while (isThere()) {
        Thread.sleep(INTERVAL_MILLIS);
      }
    } catch (InterruptedException e) {
      return;
    }
    Log.warn("the parent process is gone, so the kernel ends");
    end.run();
  }

  /** A dead parent that nobody has reaped still looks alive, but no longer is the parent. */
  private boolean isThere() {
    return watched.isAlive() && (!isParent || parent().filter(watched::equals).isPresent());
  }
}
