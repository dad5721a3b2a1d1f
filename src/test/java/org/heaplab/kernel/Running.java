package org.heaplab.kernel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** A kernel in this process and a client that is already subscribed. */
final class Running implements AutoCloseable {
  final Connection connection;
  final Kernel kernel;
  final Client client;

  private Running(Connection connection, Notebook notebook) throws StartFailure {
    this.connection = connection;
    kernel = Kernel.start(connection, notebook);
    client = new Client(connection);
    client.receive(client.iopub); // the welcome: from here on nothing is missed
  }

  static Running start() throws StartFailure {
    return start("a-secret-key");
  }

  static Running start(String key) throws StartFailure {
    return new Running(freeConnection(key), new Notebook("3.13.0", FakeSession::new));
  }

  static Running start(Notebook notebook) throws StartFailure {
    return new Running(freeConnection("a-secret-key"), notebook);
  }

  static Connection freeConnection(String key) {
    List<ServerSocket> taken = new ArrayList<>();
    try {
      for (int i = 0; i < 5; i++) {
        taken.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      int[] p = taken.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      for (ServerSocket socket : taken) {
        socket.close();
      }
      return new Connection(
          "127.0.0.1",
          new Connection.Ports(p[0], p[1], p[2], p[3], p[4]),
          "hmac-sha256",
          key,
          null);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    client.close();
    kernel.end();
    try {
      kernel.awaitEnd();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
