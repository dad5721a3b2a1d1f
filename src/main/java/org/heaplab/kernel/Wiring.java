package org.heaplab.kernel;

import org.heaplab.build.CPython;
import org.heaplab.session.HeaplabSession;

/** The one place that knows which session stands behind the kernel. */
final class Wiring {
  static final CPython DEFAULT_PYTHON = CPython.V3_13;

  private Wiring() {}

  static Notebook notebook() {
    return new Notebook(DEFAULT_PYTHON.release(), () -> new HeaplabSession(DEFAULT_PYTHON));
  }
}
