package org.heaplab.kernel;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dflib.jjava.jupyter.messages.request.InputRequest;
import org.heaplab.kernel.wire.Message;
import org.heaplab.kernel.wire.Wire;
import org.heaplab.session.Output.InputInterrupted;
import org.zeromq.ZMQ;

/** Asks the reader for a line. Belongs to the thread that runs cells, but for the interrupt. */
final class Stdin {
  private final Channel channel;
  private final Wire wire;
  private final Wake wake;
  private final ZMQ.Poller poller;
  private boolean anyAbandoned;
  private boolean waiting; // guarded by this, as is the next
  private boolean interrupted;

  Stdin(ZMQ.Context context, Channel channel, Wire wire) throws IOException {
    this.channel = channel;
    this.wire = wire;
    wake = new Wake();
    poller = context.poller(2);
    poller.register(channel.socket(), ZMQ.Poller.POLLIN);
    poller.register(wake.source(), ZMQ.Poller.POLLIN);
  }

  String ask(Message cell, String prompt, boolean password) throws InputInterrupted {
    discardWaiting();
    begin();
    try {
      String id = wire.newId();
      Instant asked = Instant.now().truncatedTo(ChronoUnit.MILLIS);
      Frames.send(
          channel.socket(),
          wire.write(
              id,
              cell.identities(),
              InputRequest.MESSAGE_TYPE.getName(),
              cell.header(),
              Wire.NOTHING,
              new InputRequest(prompt, password)));
      return awaitReply(id, asked);
    } finally {
      end();
    }
  }

  private String awaitReply(String id, Instant asked) throws InputInterrupted {
    while (true) {
      poller.poll(-1);
      wake.clear();
      if (takeInterrupt()) {
        anyAbandoned = true;
        throw new InputInterrupted();
      }
      Message reply = channel.receiveWithin(0);
      if (reply != null && answers(reply, id, asked)) {
        JsonElement value = reply.content().get("value");
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
      }
    }
  }

  /**
   * Not every client says which question it answers. After a question that nobody answered, such a
   * reply counts only when it was written after this question was put.
   */
  private boolean answers(Message reply, String id, Instant asked) {
    if (!reply.type().equals("input_reply")) {
      return false;
    }
    if (!reply.parentId().isEmpty()) {
      return reply.parentId().equals(id);
    }
    return !anyAbandoned || !isBefore(reply.date(), asked);
  }

  private static boolean isBefore(String date, Instant asked) {
    try {
      return Instant.parse(date).isBefore(asked);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void discardWaiting() {
    channel.socket().setReceiveTimeOut(0);
    while (Frames.receive(channel.socket()) != null) {
      anyAbandoned = true;
    }
  }

  private synchronized void begin() {
    waiting = true;
    interrupted = false;
  }

  private synchronized void end() {
    waiting = false;
  }

  private synchronized boolean takeInterrupt() {
    return interrupted;
  }

  /** Ends a wait for input from any thread; false where nobody waits. */
  synchronized boolean interrupt() {
    if (waiting) {
      interrupted = true;
      wake.signal();
    }
    return waiting;
  }

  void close() {
    poller.close();
    try {
      wake.close();
    } catch (IOException e) {
      Log.fault("stdin", e);
    }
    channel.close();
  }
}
