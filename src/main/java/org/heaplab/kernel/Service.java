package org.heaplab.kernel;

import org.heaplab.kernel.wire.Message;
import org.zeromq.ZMQException;
import zmq.ZError;

/** What every request gets: busy, its answer whatever happens, idle, in this order. */
final class Service {
  private final Channel channel;
  private final IoPub iopub;
  private final Routes routes;

  Service(Channel channel, IoPub iopub, Routes routes) {
    this.channel = channel;
    this.iopub = iopub;
    this.routes = routes;
  }

  /**
   * @throws ZMQException only when the kernel ends
   */
  void serve(Message request) {
    begin(request);
    finish(request, answer(request));
  }

  void begin(Message request) {
    guard(request, () -> iopub.busy(request));
  }

  /** The answer, an error's included; null where there is none. */
  Reply answer(Message request) {
    try {
      return routes.answer(request);
    } catch (BadContent e) {
      return Reply.failed(e);
    } catch (RuntimeException | Error e) {
      Log.fault(request.type(), e);
      return Reply.failed(e);
    }
  }

  void finish(Message request, Reply reply) {
    try {
      if (reply != null) {
        guard(request, () -> send(request, reply));
      }
    } finally {
      guard(request, () -> iopub.idle(request));
    }
  }

  private void send(Message request, Reply reply) {
    String type = Routes.replyType(request.type());
    try {
      channel.send(request, type, reply.metadata(), reply.content());
    } catch (ZMQException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      Log.fault(request.type(), e);
      Reply failed = Reply.failed(e);
      channel.send(request, type, failed.metadata(), failed.content());
    }
  }

  private static void guard(Message request, Runnable step) {
    try {
      step.run();
    } catch (ZMQException e) {
      if (e.getErrorCode() == ZError.ETERM) {
        throw e;
      }
      Log.fault(request.type(), e);
    } catch (RuntimeException | Error e) {
      Log.fault(request.type(), e);
    }
  }
}
