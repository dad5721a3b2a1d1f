package org.heaplab.kernel;

import java.util.List;
import org.heaplab.kernel.wire.Message;
import org.heaplab.kernel.wire.Rejected;
import org.heaplab.kernel.wire.Wire;
import org.zeromq.ZMQ;

/** A ROUTER socket that lets only sound messages through. Belongs to one thread. */
final class Channel {
  private static final int FOREVER = -1;

  private final String name;
  private final ZMQ.Socket socket;
  private final Wire wire;

  Channel(String name, ZMQ.Socket socket, Wire wire) {
    this.name = name;
    this.socket = socket;
    this.wire = wire;
  }

  ZMQ.Socket socket() {
    return socket;
  }

  /**
   * The next message, once there is one.
   *
   * @throws org.zeromq.ZMQException when the kernel ends
   */
  Message receive() {
    while (true) {
      Message message = receiveWithin(FOREVER);
      if (message != null) {
        return message;
      }
    }
  }

  /** Null when none came in time, or when what came was no message. */
  Message receiveWithin(int milliseconds) {
    socket.setReceiveTimeOut(milliseconds);
    return check(Frames.receive(socket));
  }

  private Message check(List<byte[]> frames) {
    if (frames == null) {
      return null;
    }
    try {
      return wire.read(frames);
    } catch (Rejected e) {
      Log.warn("dropped a message on " + name + ": " + e.getMessage());
      return null;
    }
  }

  void send(Message parent, String type, Object metadata, Object content) {
    Frames.send(socket, wire.write(parent.identities(), type, parent.header(), metadata, content));
  }

  void close() {
    socket.close();
  }
}
