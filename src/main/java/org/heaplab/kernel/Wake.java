package org.heaplab.kernel;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.Pipe;
import java.nio.channels.SelectableChannel;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets any thread end another's wait in a ZeroMQ poll. */
final class Wake implements Closeable {
  private final Pipe pipe;
  private final AtomicBoolean signalled = new AtomicBoolean();

  Wake() throws IOException {
    pipe = Pipe.open();
    pipe.source().configureBlocking(false);
  }

  /** What the woken thread polls beside its socket. */
  SelectableChannel source() {
    return pipe.source();
  }

  void signal() {
    if (signalled.compareAndSet(false, true)) {
      try {
        pipe.sink().write(ByteBuffer.allocate(1));
      } catch (ClosedChannelException e) {
        return; // nobody waits any more
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Call before looking at what the signal is about: a later signal then wakes again. */
  void clear() {
    try {
      ByteBuffer scratch = ByteBuffer.allocate(16);
      while (pipe.source().read(scratch) > 0) {
        scratch.clear();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    signalled.set(false);
  }

  @Override
  public void close() throws IOException {
    pipe.sink().close();
    pipe.source().close();
  }
}
