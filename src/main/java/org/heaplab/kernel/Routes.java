package org.heaplab.kernel;

import org.heaplab.kernel.wire.Message;

/** Brings each request to what answers it. */
interface Routes {

  String EXECUTE = "execute_request";
  String SHUTDOWN = "shutdown_request";

  /**
   * The answer, or null where the protocol has none.
   *
   * @throws BadContent where the request lacks something
   */
  Reply answer(Message request) throws BadContent;

  /** {@code execute_request} to {@code execute_reply}. */
  static String replyType(String request) {
    int end = request.lastIndexOf("_request");
    return (end < 0 ? request : request.substring(0, end)) + "_reply";
  }
}
