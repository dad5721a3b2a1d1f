package org.heaplab.kernel;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.heaplab.kernel.wire.Message;
import org.zeromq.ZMQException;

/** The shell channel and the thread that runs cells, which are one: nothing is handed over. */
final class Cells implements Runnable {
  /**
   * Room for deep recursion in built-ins and in the collector, in bytes; only what is used costs.
   */
  static final long STACK_BYTES = 512L << 20;

  /**
   * Requests that were sent before their sender could know of an error still come in, this many
   * milliseconds apart or less.
   */
  private static final int IN_FLIGHT = 5;

  private static final String EXECUTE = "execute_request";

  private final Channel channel;
  private final Service service;
  private final Dispatcher dispatcher;
  private final Stdin stdin;
  private final Runnable end;
  private final BooleanSupplier ended;

  /** What was waiting when a cell failed: of these, cells do not run. */
  private final Queue<Message> waiting = new ArrayDeque<>();

  Cells(
      Channel channel,
      Service service,
      Dispatcher dispatcher,
      Stdin stdin,
      Runnable end,
      BooleanSupplier ended) {
    this.channel = channel;
    this.service = service;
    this.dispatcher = dispatcher;
    this.stdin = stdin;
    this.end = end;
    this.ended = ended;
  }

  @Override
  public void run() {
    try {
      while (!ended.getAsBoolean()) {
        turn();
      }
    } catch (ZMQException e) {
      // the kernel ends
    } finally {
      channel.close();
      stdin.close();
    }
  }

  private void turn() {
    boolean aborted = !waiting.isEmpty();
    Message request = aborted ? waiting.remove() : channel.receive();
    if (aborted && request.type().equals(EXECUTE)) {
      service.serve(request, Cells::aborted);
    } else {
      service.serve(request, this::answer);
    }
    if (request.type().equals(Control.SHUTDOWN)) {
      end.run();
    }
  }

  private Reply answer(Message request) {
    Reply reply = dispatcher.answer(request);
    if (reply != null && reply.abortsQueue()) {
      collectWaiting();
    }
    return reply;
  }

  /** Before the error is told, so that nothing sent in knowledge of it is taken. */
  private void collectWaiting() {
    int before;
    do {
      before = waiting.size();
      Message request = channel.receiveWithin(IN_FLIGHT);
      if (request != null) {
        waiting.add(request);
      }
    } while (waiting.size() > before);
  }

  private static Reply aborted(Message request) {
    JsonObject content = new JsonObject();
    content.addProperty("status", "aborted");
    JsonObject metadata = content.deepCopy();
    return new Reply(content, metadata, false);
  }
}
