package org.heaplab.kernel;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code java -jar heaplab.jar CONNECTION_FILE} or {@code … run …}. */
public final class Main {
  private static final int USAGE_STATUS = 2;
  private static final int START_FAILURE_STATUS = 1;
  private static final long CLOSE_SECONDS = 2;

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) throws InterruptedException {
    if (!arguments.isEmpty() && arguments.get(0).equals("run")) {
      return RunCommand.run(arguments.subList(1, arguments.size()));
    }
    if (arguments.size() != 1) {
      System.err.println("usage: heaplab CONNECTION_FILE | heaplab run …");
      return USAGE_STATUS;
    }
    return serve(Path.of(arguments.get(0)), Wiring.notebook());
  }

  /**
   * Runs a kernel until it ends, then the process with it.
   *
   * @return the exit status of a kernel that could not start
   */
  static int serve(Path connectionFile, Notebook notebook) throws InterruptedException {
    Kernel kernel;
    try {
      kernel = Kernel.start(Connection.read(connectionFile), notebook);
    } catch (StartFailure e) {
      System.err.println(e.getMessage());
      return START_FAILURE_STATUS;
    }
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> terminate(kernel, closed)));
    ParentWatch.start(System.getenv("JPY_PARENT_PID"), kernel::end);
    Signals.onInterrupt(kernel::interrupt);
    int status = START_FAILURE_STATUS;
    try {
      status = kernel.awaitEnd();
      closed.countDown();
      System.err.flush();
    } finally {
      Runtime.getRuntime().halt(status); // a cell that never stops must not keep the process
    }
    return status;
  }

  /** On SIGTERM. */
  private static void terminate(Kernel kernel, CountDownLatch closed) {
    kernel.end();
    try {
      closed.await(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
