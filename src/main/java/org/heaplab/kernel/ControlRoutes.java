package org.heaplab.kernel;

import org.heaplab.kernel.wire.Message;

/** What the control channel answers: nothing that needs the thread of the cells. */
final class ControlRoutes implements Routes {
  private final Routes common;

  ControlRoutes(Routes common) {
    this.common = common;
  }

  @Override
  public Reply answer(Message request) throws BadContent {
    if (request.type().equals(EXECUTE)) {
      throw new BadContent("Cells run through the shell channel, not through control.");
    }
    return common.answer(request);
  }
}
