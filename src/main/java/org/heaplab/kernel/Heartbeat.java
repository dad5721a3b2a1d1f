package org.heaplab.kernel;

import java.util.List;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** Echoes, whatever else the kernel does, until the context ends. */
final class Heartbeat implements Runnable {
  private final ZMQ.Socket socket;

  Heartbeat(ZMQ.Socket socket) {
    this.socket = socket;
  }

  @Override
  public void run() {
    try {
      while (true) {
        List<byte[]> frames = Frames.receive(socket);
        if (frames != null) {
          Frames.send(socket, frames);
        }
      }
    } catch (ZMQException end) {
      socket.close();
    }
  }
}
