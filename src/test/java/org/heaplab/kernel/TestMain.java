package org.heaplab.kernel;

import java.nio.file.Path;

/** A real kernel process whose session follows scripts, for the tests written in Python. */
public final class TestMain {
  private TestMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.exit(Main.serve(Path.of(arguments[0]), new Notebook("3.13.0", FakeSession::new)));
  }
}
