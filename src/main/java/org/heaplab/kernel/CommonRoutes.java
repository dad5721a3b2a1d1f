package org.heaplab.kernel;

import org.dflib.jjava.jupyter.messages.reply.InterruptReply;
import org.heaplab.kernel.wire.Message;

/** What both channels answer. */
final class CommonRoutes implements Routes {
  private final Connection.Ports ports;
  private final LazySession session;
  private final Interrupts interrupts;
  private final IoPub iopub;

  CommonRoutes(Connection.Ports ports, LazySession session, Interrupts interrupts, IoPub iopub) {
    this.ports = ports;
    this.session = session;
    this.interrupts = interrupts;
    this.iopub = iopub;
  }

  @Override
  public Reply answer(Message request) throws BadContent {
    return switch (request.type()) {
      case "kernel_info_request" -> KernelInfo.reply(session.pythonVersion());
      case "connect_request" -> KernelInfo.connect(ports);
      case "comm_info_request" -> Comms.info();
      case "interrupt_request" -> interrupt();
      case SHUTDOWN -> shutdown(request);
      default -> {
        Log.warn("ignored a message of unknown type");
        yield null;
      }
    };
  }

  private Reply interrupt() {
    interrupts.interrupt();
    return Reply.of(new InterruptReply());
  }

  private Reply shutdown(Message request) throws BadContent {
    Reply reply = KernelInfo.shutdown(Requests.shutdown(request.content()).isRestart());
    iopub.publish(request.header(), Routes.replyType(SHUTDOWN), reply.content());
    return reply;
  }
}
