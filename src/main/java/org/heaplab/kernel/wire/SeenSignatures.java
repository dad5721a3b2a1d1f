package org.heaplab.kernel.wire;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/** The latest signatures, so that a recorded message cannot be played again. */
final class SeenSignatures {
  /** As many as Jupyter's own clients remember. */
  private static final int LIMIT = 1 << 16;

  private final Set<ByteBuffer> seen = new HashSet<>();
  private final Queue<ByteBuffer> oldestFirst = new ArrayDeque<>();

  /** Whether the signature is new; it no longer is afterwards. */
  synchronized boolean add(byte[] signature) {
    ByteBuffer key = ByteBuffer.wrap(signature.clone());
    if (!seen.add(key)) {
      return false;
    }
    oldestFirst.add(key);
    if (oldestFirst.size() > LIMIT) {
      seen.remove(oldestFirst.remove());
    }
    return true;
  }
}
