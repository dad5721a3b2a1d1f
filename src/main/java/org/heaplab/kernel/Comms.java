package org.heaplab.kernel;

import com.google.gson.JsonObject;
import org.dflib.jjava.jupyter.messages.comm.CommCloseCommand;
import org.dflib.jjava.jupyter.messages.comm.CommOpenCommand;
import org.heaplab.kernel.wire.Message;

/** Heaplab has no comms: whoever opens one is told at once that it is closed. */
final class Comms {
  private final IoPub iopub;

  Comms(IoPub iopub) {
    this.iopub = iopub;
  }

  static Reply info() {
    JsonObject content = new JsonObject();
    content.add("comms", new JsonObject());
    return Reply.of(content);
  }

  /** Answers on IOPub alone. */
  Reply open(Message message) throws BadContent {
    CommOpenCommand open = Requests.commOpen(message.content());
    iopub.publish(message, new CommCloseCommand(open.getCommID(), new JsonObject()));
    return null;
  }
}
