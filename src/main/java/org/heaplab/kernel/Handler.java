package org.heaplab.kernel;

import org.heaplab.kernel.wire.Message;

/** Answers one kind of request; null where the protocol has no answer. */
@FunctionalInterface
interface Handler {
  Reply handle(Message request) throws BadContent;
}
