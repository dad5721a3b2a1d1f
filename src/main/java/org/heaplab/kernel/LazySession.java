package org.heaplab.kernel;

import org.heaplab.session.Session;

/** The notebook's session, made in the background while clients connect, and then warmed up. */
final class LazySession implements Runnable {
  /**
   * A kernel that lives longer than this will be asked for pictures; the first cell comes first.
   */
  private static final int WARM_UP_AFTER_MILLIS = 1000;

  private final Notebook notebook;
  private Session session;
  private volatile String pythonVersion;

  LazySession(Notebook notebook) {
    this.notebook = notebook;
    pythonVersion = notebook.pythonVersion();
  }

  /** A failure shows when a request needs the session, which then tries once more. */
  @Override
  public void run() {
    try {
      Session made = get();
      Thread.sleep(WARM_UP_AFTER_MILLIS);
      made.warmUp();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      Log.fault("session", e);
    }
  }

  synchronized Session get() {
    if (session == null) {
      session = notebook.sessions().get();
    }
    return session;
  }

  /** Call from the thread that runs cells: a cell can change the version. */
  synchronized void noteVersion() {
    pythonVersion = session.pythonVersion();
  }

  String pythonVersion() {
    return pythonVersion;
  }
}
