package org.heaplab.kernel;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.dflib.jjava.jupyter.messages.publish.PublishStatus;
import org.dflib.jjava.jupyter.messages.reply.InterruptReply;
import org.heaplab.kernel.wire.Message;
import org.heaplab.kernel.wire.Signer;
import org.heaplab.kernel.wire.Wire;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** A running kernel: its sockets, its threads, its end. */
final class Kernel {
  /** How long the last replies may take to leave, in milliseconds. */
  private static final long CLOSE_MILLIS = 1500;

  private final Connection connection;
  private final Wire wire;
  private final LazySession session;
  private final ZMQ.Context context = ZMQ.context(1);
  private final CountDownLatch ending = new CountDownLatch(1);
  private volatile int status;
  private IoPub iopub;
  private Thread publisher;
  private Stdin stdin;
  private Interrupts interrupts;

  private Kernel(Connection connection, Notebook notebook) throws StartFailure {
    this.connection = connection;
    try {
      wire = new Wire(new Signer(connection.scheme(), connection.key()));
    } catch (NoSuchAlgorithmException e) {
      throw new StartFailure("Heaplab's kernel does not know the connection's signature scheme.");
    }
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
    context.setUncaughtExceptionHandler((thread, fault) -> breakDown(fault));
    context.setNotificationExceptionHandler((thread, fault) -> Log.warn("network: " + fault));
    Binding binding = new Binding(context, connection);
    Connection.Ports ports = connection.ports();
    ZMQ.Socket publishing = binding.bind(SocketType.XPUB, "iopub", ports.iopub());
    iopub = new IoPub(context, publishing, wire);
    Channel control =
        new Channel("control", binding.bind(SocketType.ROUTER, "control", ports.control()), wire);
    Channel shell =
        new Channel("shell", binding.bind(SocketType.ROUTER, "shell", ports.shell()), wire);
    Channel input =
        new Channel("stdin", binding.bind(SocketType.ROUTER, "stdin", ports.stdin()), wire);
    stdin = new Stdin(context, input, wire);
    interrupts = new Interrupts(stdin);
    ZMQ.Socket heartbeat = binding.bind(SocketType.ROUTER, "heartbeat", ports.heartbeat());
    iopub.publish(Wire.NOTHING, "status", PublishStatus.STARTING);
    publisher = run("iopub", iopub, 0);
    run("heartbeat", new Heartbeat(heartbeat), 0);
    run("control", control(control), 0);
    run("cells", cells(shell), Cells.STACK_BYTES);
    run("session", session::prepare, 0);
  }

  private static Thread run(String name, Runnable task, long stackBytes) {
    Thread thread = new Thread(null, task, name, stackBytes);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private Control control(Channel channel) {
    Map<String, Handler> handlers =
        Map.of(
            "kernel_info_request",
            this::kernelInfo,
            "connect_request",
            this::connect,
            "interrupt_request",
            this::interrupt,
            Control.SHUTDOWN,
            this::shutdown,
            "comm_info_request",
            new Comms(iopub)::info,
            "execute_request",
            Kernel::wrongChannel);
    return new Control(
        channel,
        new Service(channel, iopub),
        new Dispatcher("control", handlers),
        this::end,
        this::ended);
  }

  private Cells cells(Channel channel) {
    History history = new History();
    CodeHandlers code = new CodeHandlers(session);
    Comms comms = new Comms(iopub);
    Map<String, Handler> handlers =
        Map.ofEntries(
            Map.entry(
                "execute_request", new ExecuteHandler(session, iopub, stdin, interrupts, history)),
            Map.entry("complete_request", code::complete),
            Map.entry("inspect_request", code::inspect),
            Map.entry("is_complete_request", code::isComplete),
            Map.entry("history_request", new HistoryHandler(history)),
            Map.entry("comm_info_request", comms::info),
            Map.entry("comm_open", comms::open),
            Map.entry("comm_msg", comms::ignore),
            Map.entry("comm_close", comms::ignore),
            Map.entry("kernel_info_request", this::kernelInfo),
            Map.entry("connect_request", this::connect),
            Map.entry("interrupt_request", this::interrupt),
            Map.entry(Control.SHUTDOWN, this::shutdown));
    return new Cells(
        channel,
        new Service(channel, iopub),
        new Dispatcher("shell", handlers),
        stdin,
        this::end,
        this::ended);
  }

  private Reply kernelInfo(Message request) {
    return KernelInfo.reply(session.pythonVersion());
  }

  private Reply connect(Message request) {
    return KernelInfo.connect(connection.ports());
  }

  private Reply interrupt(Message request) {
    interrupt();
    return Reply.of(new InterruptReply());
  }

  private Reply shutdown(Message request) throws BadContent {
    boolean restart = Requests.shutdown(request.content()).isRestart();
    Reply reply = KernelInfo.shutdown(restart);
    iopub.publish(request.header(), "shutdown_reply", reply.content());
    return reply;
  }

  private static Reply wrongChannel(Message request) throws BadContent {
    throw new BadContent("Cells run through the shell channel, not through control.");
  }

  /** Interrupts the cell that runs, if one does. */
  void interrupt() {
    interrupts.interrupt();
  }

  /** Begins the end, from any thread. */
  void end() {
    ending.countDown();
  }

  private boolean ended() {
    return ending.getCount() == 0;
  }

  /** Without ZeroMQ's own threads nobody is heard any more; a new process is. */
  private void breakDown(Throwable fault) {
    Log.fault("network", fault);
    status = 1;
    end();
  }

  /**
   * Waits for the end, then lets the last replies out; a cell that does not stop is left behind.
   *
   * @return the exit status
   */
  int awaitEnd() throws InterruptedException {
    ending.await();
    interrupt();
    iopub.end();
    publisher.join(CLOSE_MILLIS); // the context's end would throw away what is queued
    run("closing", context::term, 0).join(CLOSE_MILLIS);
    return status;
  }
}
