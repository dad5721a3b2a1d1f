package org.heaplab.kernel;

import java.io.IOException;
import org.dflib.jjava.jupyter.messages.publish.PublishStatus;
import org.heaplab.kernel.wire.Wire;
import org.heaplab.session.ProgramRunner;
import org.zeromq.ZMQ;

/** A running kernel: its sockets, its threads, its end. */
final class Kernel {
  /** How long the last replies may take to leave, in milliseconds. */
  private static final long CLOSE_MILLIS = 1500;

  private static final long DEFAULT_STACK = 0;

  private final Connection connection;
  private final LazySession session;
  private final Life life = new Life();
  private final ZMQ.Context context = ZMQ.context(1);
  private IoPub iopub;
  private Thread publisher;
  private Interrupts interrupts;

  private Kernel(Connection connection, Notebook notebook) {
    this.connection = connection;
    session = new LazySession(notebook);
  }

  /** Listens and answers from the moment this returns. */
  static Kernel start(Connection connection, Notebook notebook) throws StartFailure {
    Kernel kernel = new Kernel(connection, notebook);
    try {
      kernel.open();
    } catch (IOException e) {
      throw new StartFailure("The system gives Heaplab's kernel no pipe: " + e.getMessage() + ".");
    }
    return kernel;
  }

  private void open() throws StartFailure, IOException {
    context.setUncaughtExceptionHandler((thread, fault) -> life.breakDown(fault));
    context.setNotificationExceptionHandler((thread, fault) -> Log.warn("network: " + fault));
    WireMaker maker = new WireMaker(connection);
    run("wire", maker, DEFAULT_STACK); // the JDK's cryptography takes as long as the sockets do
    Binding.Sockets sockets = new Binding(context, connection).bindAll();
    Wire wire = maker.get();
    iopub = new IoPub(context, sockets.iopub(), wire);
    Stdin stdin = new Stdin(context, new Channel("stdin", sockets.stdin(), wire), wire);
    interrupts = new Interrupts(stdin);
    Routes common = new CommonRoutes(connection.ports(), session, interrupts, iopub);
    iopub.publish(Wire.NOTHING, "status", PublishStatus.STARTING);
    publisher = serve("iopub", iopub, DEFAULT_STACK);
    Channel shell = new Channel("shell", sockets.shell(), wire);
    serve("cells", cells(shell, stdin, common), ProgramRunner.STACK_BYTES);
    Channel control = new Channel("control", sockets.control(), wire);
    serve("control", control(control, common), DEFAULT_STACK);
    serve("heartbeat", new Heartbeat(sockets.heartbeat()), DEFAULT_STACK);
    run("session", session, DEFAULT_STACK);
    run("memory", new MemoryGuard(interrupts::memoryIsShort), DEFAULT_STACK);
    run("spare memory", new SpareMemory(interrupts::turns), DEFAULT_STACK);
  }

  /** A thread without which the kernel is of no use. */
  private Thread serve(String name, Runnable task, long stackBytes) {
    return run(
        name,
        () -> {
          try {
            task.run();
          } catch (RuntimeException | Error e) {
            life.breakDown(e);
          }
        },
        stackBytes);
  }

  private static Thread run(String name, Runnable task, long stackBytes) {
    Thread thread = new Thread(null, task, name, stackBytes);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private Control control(Channel channel, Routes common) {
    return new Control(channel, new Service(channel, iopub, new ControlRoutes(common)), life);
  }

  private Cells cells(Channel channel, Stdin stdin, Routes common) {
    History history = new History();
    Routes routes =
        new ShellRoutes(
            common,
            new ExecuteHandler(session, iopub, stdin, interrupts, history),
            new CodeHandlers(session),
            new HistoryHandler(history),
            new Comms(iopub));
    return new Cells(channel, new Service(channel, iopub, routes), stdin, life);
  }

  /** Interrupts the cell that runs, if one does. */
  void interrupt() {
    interrupts.interrupt();
  }

  /** Begins the end, from any thread. */
  void end() {
    life.end();
  }

  /**
   * Waits for the end, then lets the last replies out; a cell that does not stop is left behind.
   *
   * @return the exit status
   */
  int awaitEnd() throws InterruptedException {
    int status = life.await();
    interrupt();
    iopub.end();
    publisher.join(CLOSE_MILLIS); // the context's end would throw away what is queued
    run("closing", context::term, DEFAULT_STACK).join(CLOSE_MILLIS);
    return status;
  }
}
