package org.heaplab.kernel;

import org.heaplab.kernel.wire.Message;
import org.zeromq.ZMQException;
import zmq.ZError;

/** What every request gets: busy, its answer, idle, in this order. */
final class Service {
  private final Channel channel;
  private final IoPub iopub;

  Service(Channel channel, IoPub iopub) {
    this.channel = channel;
    this.iopub = iopub;
  }

  /** Makes the answer while the kernel shows as busy. */
  interface Answer {
    /** Null where there is nothing to answer. */
    Reply make(Message request);
  }

  /**
   * @throws ZMQException only when the kernel ends
   */
  void serve(Message request, Answer answer) {
    try {
      iopub.busy(request);
      try {
        send(request, answer.make(request));
      } finally {
        iopub.idle(request);
      }
    } catch (ZMQException e) {
      if (e.getErrorCode() == ZError.ETERM) {
        throw e;
      }
      Log.fault(request.type(), e);
    } catch (RuntimeException | Error e) {
      Log.fault(request.type(), e);
    }
  }

  private void send(Message request, Reply reply) {
    if (reply == null) {
      return;
    }
    try {
      channel.send(request, Dispatcher.replyType(request), reply.metadata(), reply.content());
    } catch (ZMQException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      Log.fault(request.type(), e);
      Reply failed = Reply.failed(e);
      channel.send(request, Dispatcher.replyType(request), failed.metadata(), failed.content());
    }
  }
}
