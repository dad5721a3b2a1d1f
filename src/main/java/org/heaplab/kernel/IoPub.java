package org.heaplab.kernel;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dflib.jjava.jupyter.messages.ContentType;
import org.dflib.jjava.jupyter.messages.publish.PublishStatus;
import org.heaplab.kernel.wire.Message;
import org.heaplab.kernel.wire.Wire;
import org.zeromq.ZMQ;

/**
 * The channel that every client listens to. Any thread publishes, in an order that all clients see;
 * this one alone touches the socket.
 */
final class IoPub implements Runnable {
  /** How long a running cell's output may wait for more, in milliseconds. */
  private static final int FLUSH_AFTER = 50;

  private static final int SUBSCRIBE = 1;

  private final ZMQ.Socket socket;
  private final ZMQ.Poller poller;
  private final Wire wire;
  private final Wake wake;
  private final Queue<List<byte[]>> queue = new ConcurrentLinkedQueue<>();
  private volatile CellOutput running;
  private volatile boolean ending;

  IoPub(ZMQ.Context context, ZMQ.Socket socket, Wire wire) throws IOException {
    this.socket = socket;
    this.wire = wire;
    wake = new Wake();
    poller = context.poller(2);
    poller.register(socket, ZMQ.Poller.POLLIN);
    poller.register(wake.source(), ZMQ.Poller.POLLIN);
  }

  void busy(Message parent) {
    publish(parent, PublishStatus.BUSY);
  }

  void idle(Message parent) {
    publish(parent, PublishStatus.IDLE);
  }

  void publish(Message parent, ContentType<?> content) {
    publish(parent.header(), content.getType().getName(), content);
  }

  void publish(String parent, String type, Object content) {
    List<byte[]> topic = List.of(type.getBytes(StandardCharsets.US_ASCII));
    queue.add(wire.write(topic, type, parent, Wire.NOTHING, content));
    wake.signal();
  }

  /** From now on flushes this output regularly. */
  void watch(CellOutput output) {
    running = output;
    wake.signal();
  }

  void unwatch() {
    running = null;
  }

  /** Sends what is queued, then closes. */
  void end() {
    ending = true;
    wake.signal();
  }

  @Override
  public void run() {
    try {
      while (!ending) {
        turn();
      }
      drain();
      poller.close();
      wake.close();
    } catch (IOException | RuntimeException e) {
      Log.fault("iopub", e);
    } finally {
      socket.close();
    }
  }

  private void turn() {
    try {
      CellOutput output = running;
      boolean timedOut = poller.poll(output == null ? -1 : FLUSH_AFTER) == 0;
      wake.clear();
      welcome();
      if (timedOut && output != null) {
        output.flush();
      }
      drain();
    } catch (RuntimeException | Error e) {
      Log.fault("iopub", e);
    }
  }

  private void drain() {
    for (List<byte[]> frames = queue.poll(); frames != null; frames = queue.poll()) {
      Frames.send(socket, frames);
    }
  }

  private void welcome() {
    for (byte[] event = receive(); event != null; event = receive()) {
      if (event.length > 0 && event[0] == SUBSCRIBE) {
        byte[] topic = Arrays.copyOfRange(event, 1, event.length);
        JsonObject content = new JsonObject();
        content.addProperty("subscription", new String(topic, StandardCharsets.UTF_8));
        List<byte[]> prefix = topic.length == 0 ? List.of() : List.of(topic);
        Frames.send(
            socket, wire.write(prefix, "iopub_welcome", Wire.NOTHING, Wire.NOTHING, content));
      }
    }
  }

  private byte[] receive() {
    return socket.recv(ZMQ.DONTWAIT);
  }
}
