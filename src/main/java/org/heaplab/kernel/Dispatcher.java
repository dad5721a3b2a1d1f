package org.heaplab.kernel;

import java.util.Map;
import org.heaplab.kernel.wire.Message;

/** Finds a request's handler and turns whatever it throws into an answer. */
final class Dispatcher {
  private final String channel;
  private final Map<String, Handler> handlers;

  Dispatcher(String channel, Map<String, Handler> handlers) {
    this.channel = channel;
    this.handlers = handlers;
  }

  /** Null where there is nothing to answer. */
  Reply answer(Message request) {
    Handler handler = handlers.get(request.type());
    if (handler == null) {
      Log.warn("ignored a message of unknown type on " + channel);
      return null;
    }
    try {
      return handler.handle(request);
    } catch (BadContent e) {
      return Reply.failed(e);
    } catch (RuntimeException | Error e) {
      Log.fault(request.type(), e);
      return Reply.failed(e);
    }
  }

  /** {@code execute_request} to {@code execute_reply}. */
  static String replyType(Message request) {
    String type = request.type();
    int end = type.lastIndexOf("_request");
    return (end < 0 ? type : type.substring(0, end)) + "_reply";
  }
}
