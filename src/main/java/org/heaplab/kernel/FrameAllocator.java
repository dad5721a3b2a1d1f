package org.heaplab.kernel;

import zmq.Msg;
import zmq.msg.MsgAllocator;
import zmq.msg.MsgAllocatorHeap;

/**
 * Memory for incoming frames. jeromq compares the length that a peer announces as a signed number
 * and cuts it to 32 bits afterwards: a negative one would pass its own limit, and then end or block
 * the thread that serves all sockets. Such a frame is taken as empty, so that its connection alone
 * is out of step.
 */
final class FrameAllocator implements MsgAllocator {
  private final MsgAllocator heap = new MsgAllocatorHeap();
  private final int maxBytes;

  FrameAllocator(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public Msg allocate(int bytes) {
    return heap.allocate(bytes < 0 || bytes > maxBytes ? 0 : bytes);
  }
}
