package org.heaplab.kernel;

import java.security.NoSuchAlgorithmException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.heaplab.kernel.wire.Signer;
import org.heaplab.kernel.wire.Wire;

/** Makes the connection's signer in a thread of its own. */
final class WireMaker implements Runnable {
  private final FutureTask<Wire> wire;

  WireMaker(Connection connection) {
    wire = new FutureTask<>(() -> new Wire(new Signer(connection.scheme(), connection.key())));
  }

  @Override
  public void run() {
    wire.run();
  }

  Wire get() throws StartFailure {
    try {
      return wire.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NoSuchAlgorithmException) {
        throw new StartFailure("Heaplab's kernel does not know the connection's signature scheme.");
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw new StartFailure("Heaplab's kernel was interrupted before it had started.");
    }
  }
}
