package org.heaplab.kernel;

import java.util.ArrayList;
import java.util.List;
import org.zeromq.ZMQ;

/** Whole multipart messages through one socket. */
final class Frames {
  /** More than any message has; the rest of a longer one is read and dropped. */
  private static final int MAX_FRAMES = 1000;

  private Frames() {}

  /** Waits as the socket's receive timeout says; null when nothing came. */
  static List<byte[]> receive(ZMQ.Socket socket) {
    byte[] frame = socket.recv();
    if (frame == null) {
      return null;
    }
    List<byte[]> frames = new ArrayList<>(8);
    frames.add(frame);
    while (socket.hasReceiveMore()) {
      frame = socket.recv();
      if (frames.size() < MAX_FRAMES) {
        frames.add(frame);
      }
    }
    return frames;
  }

  static void send(ZMQ.Socket socket, List<byte[]> frames) {
    int last = frames.size() - 1;
    for (int i = 0; i < last; i++) {
      socket.sendMore(frames.get(i));
    }
    socket.send(frames.get(last));
  }
}
