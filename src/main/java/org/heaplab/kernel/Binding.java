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

  /** The kernel's sockets, each to be given to the thread that owns it. */
  record Sockets(
      ZMQ.Socket iopub,
      ZMQ.Socket control,
      ZMQ.Socket shell,
      ZMQ.Socket stdin,
      ZMQ.Socket heartbeat) {}

  private final ZMQ.Context context;
  private final Connection connection;

  Binding(ZMQ.Context context, Connection connection) {
    this.context = context;
    this.connection = connection;
  }

  /** All five, the one that must miss nothing first. */
  Sockets bindAll() throws StartFailure {
    Connection.Ports ports = connection.ports();
    return new Sockets(
        bind(SocketType.XPUB, "iopub", ports.iopub()),
        bind(SocketType.ROUTER, "control", ports.control()),
        bind(SocketType.ROUTER, "shell", ports.shell()),
        bind(SocketType.ROUTER, "stdin", ports.stdin()),
        bind(SocketType.ROUTER, "heartbeat", ports.heartbeat()));
  }

  private ZMQ.Socket bind(SocketType type, String name, int port) throws StartFailure {
    ZMQ.Socket socket = context.socket(type);
    socket.setHWM(UNLIMITED);
    socket.setLinger(LINGER);
    int maxBytes = type == SocketType.XPUB ? MAX_TOPIC : MAX_FRAME;
    socket.setMaxMsgSize(maxBytes);
    socket.setMsgAllocator(new FrameAllocator(maxBytes));
    socket.setIPv6(connection.ip().contains(":"));
    if (type == SocketType.XPUB) {
      socket.setXpubVerbose(true); // tells of every subscriber, not of each topic's first alone
    } else {
      socket.setRouterHandover(true); // a client that comes back under its old identity is heard
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
