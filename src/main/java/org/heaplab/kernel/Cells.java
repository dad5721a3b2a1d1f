package org.heaplab.kernel;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Queue;
import org.heaplab.kernel.wire.Message;
import org.zeromq.ZMQException;

/** The shell channel and the thread that runs cells, which are one: nothing is handed over. */
final class Cells implements Runnable {
  /**
   * Requests that were sent before their sender could know of an error still come in, this many
   * milliseconds apart or less.
   */
  private static final int IN_FLIGHT = 5;

  private final Channel channel;
  private final Service service;
  private final Stdin stdin;
  private final Life life;

  /** What was waiting when a cell failed: of these, cells do not run. */
  private final Queue<Message> waiting = new ArrayDeque<>();

  Cells(Channel channel, Service service, Stdin stdin, Life life) {
    this.channel = channel;
    this.service = service;
    this.stdin = stdin;
    this.life = life;
  }

  @Override
  public void run() {
    try {
      while (!life.isEnding()) {
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
    boolean waited = !waiting.isEmpty();
    Message request = waited ? waiting.remove() : channel.receive();
    service.begin(request);
    boolean aborted = waited && request.type().equals(Routes.EXECUTE);
    Reply reply = aborted ? aborted() : service.answer(request);
    if (reply != null && reply.abortsQueue()) {
      collectWaiting();
    }
    service.finish(request, reply);
    if (request.type().equals(Routes.SHUTDOWN)) {
      life.end();
    }
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

  private static Reply aborted() {
    JsonObject content = new JsonObject();
    content.addProperty("status", "aborted");
    return new Reply(content, content.deepCopy(), false);
  }
}
