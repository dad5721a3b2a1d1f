package org.heaplab.kernel;

import java.nio.charset.StandardCharsets;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** Opens the kernel's sockets where the connection file says, and nowhere else. */
final class Binding {
  /** How long a closing socket may take to send what is left, in milliseconds. */
  private static final int LINGER = 1000;

  private static final int UNLIMITED = 0;

  /** More than any request has, in bytes. */
  private static final int MAX_FRAME = 64 << 20;

  /** Subscribers send topics alone, and jeromq recurses once for each byte of one. */
  private static final int MAX_TOPIC = 1 << 10;

  private final ZMQ.Context context;
  private final Connection connection;

  Binding(ZMQ.Context context, Connection connection) {
    this.context = context;
    this.connection = connection;
  }

  ZMQ.Socket bind(SocketType type, String name, int port) throws StartFailure {
    ZMQ.Socket socket = context.socket(type);
    socket.setHWM(UNLIMITED);
    socket.setLinger(LINGER);
    int maxBytes = type == SocketType.XPUB ? MAX_TOPIC : MAX_FRAME;
    socket.setMaxMsgSize(maxBytes);
    socket.setMsgAllocator(new FrameAllocator(maxBytes));
    socket.setIPv6(connection.ip().contains(":"));
    if (type == SocketType.XPUB) {
      socket.setXpubVerbose(true); // tells of every subscriber, not of each topic's first alone
    }
    if (connection.curve() != null) {
      socket.setCurveServer(true);
      socket.setCurvePublicKey(ascii(connection.curve().publicKey()));
      socket.setCurveSecretKey(ascii(connection.curve().secretKey()));
    }
    try {
      socket.bind(address(port));
    } catch (ZMQException | IllegalArgumentException e) {
      socket.close();
      throw new StartFailure(
          "Cannot listen on "
              + connection.ip()
              + " port "
              + port
              + " ("
              + name
              + "): it is taken or not this machine's; start again with another connection file.");
    }
    return socket;
  }

  private String address(int port) {
    String ip = connection.ip();
    return "tcp://" + (ip.contains(":") && !ip.startsWith("[") ? "[" + ip + "]" : ip) + ":" + port;
  }

  private static byte[] ascii(String key) {
    return key.getBytes(StandardCharsets.US_ASCII);
  }
}
