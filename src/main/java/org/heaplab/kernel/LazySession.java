package org.heaplab.kernel;

import org.heaplab.session.Session;

/** The notebook's session, made in the background while clients connect. */
final class LazySession implements Runnable {
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
      get();
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
