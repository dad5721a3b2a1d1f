package org.heaplab.kernel;

import org.heaplab.kernel.wire.Message;
import org.zeromq.ZMQException;

/** The control channel: answers at once, whatever the cells do. */
final class Control implements Runnable {
  private final Channel channel;
  private final Service service;
  private final Life life;

  Control(Channel channel, Service service, Life life) {
    this.channel = channel;
    this.service = service;
    this.life = life;
  }

  @Override
  public void run() {
    try {
      while (!life.isEnding()) {
        Message request = channel.receive();
        service.serve(request);
        if (request.type().equals(Routes.SHUTDOWN)) {
          life.end();
        }
      }
    } catch (ZMQException e) {
      // the kernel ends
    } finally {
      channel.close();
    }
  }
}
