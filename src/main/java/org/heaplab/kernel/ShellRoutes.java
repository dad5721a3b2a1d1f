package org.heaplab.kernel;

import org.heaplab.kernel.wire.Message;

/** What the shell channel answers. */
final class ShellRoutes implements Routes {
  private final Routes common;
  private final ExecuteHandler execute;
  private final CodeHandlers code;
  private final HistoryHandler history;
  private final Comms comms;

  ShellRoutes(
      Routes common,
      ExecuteHandler execute,
      CodeHandlers code,
      HistoryHandler history,
      Comms comms) {
    this.common = common;
    this.execute = execute;
    this.code = code;
    this.history = history;
    this.comms = comms;
  }

  @Override
  public Reply answer(Message request) throws BadContent {
    return switch (request.type()) {
      case EXECUTE -> execute.handle(request);
      case "complete_request" -> code.complete(request);
      case "inspect_request" -> code.inspect(request);
      case "is_complete_request" -> code.isComplete(request);
      case "history_request" -> history.handle(request);
      case "comm_open" -> comms.open(request);
      case "comm_msg", "comm_close" -> null; // none is open
      default -> common.answer(request);
    };
  }
}
