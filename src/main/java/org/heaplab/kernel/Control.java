package org.heaplab.kernel;

import java.util.function.BooleanSupplier;
import org.heaplab.kernel.wire.Message;
import org.zeromq.ZMQException;

/** The control channel: answers at once, whatever the cells do. */
final class Control implements Runnable {
  static final String SHUTDOWN = "shutdown_request";

  private final Channel channel;
  private final Service service;
  private final Dispatcher dispatcher;
  private final Runnable end;
  private final BooleanSupplier ended;

  Control(
      Channel channel,
      Service service,
      Dispatcher dispatcher,
      Runnable end,
      BooleanSupplier ended) {
    this.channel = channel;
    this.service = service;
    this.dispatcher = dispatcher;
    this.end = end;
    this.ended = ended;
  }

  @Override
  public void run() {
    try {
      while (!ended.getAsBoolean()) {
        Message request = channel.receive();
        service.serve(request, dispatcher::answer);
        if (request.type().equals(SHUTDOWN)) {
          end.run();
        }
      }
    } catch (ZMQException e) {
      // the kernel ends
    } finally {
      channel.close();
    }
  }
}
