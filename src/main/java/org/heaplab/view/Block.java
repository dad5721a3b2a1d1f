package org.heaplab.view;

/** Where an object's own bytes lie. */
public sealed interface Block {

  /**
   * A block of a pool.
   *
   * @param bytes what the block takes: its size class, 16 to 512
   */
  record InPool(int bytes) implements Block {}

  /** A block of its own from malloc, for what is larger than 512 bytes. */
  record Large(long bytes) implements Block {}

  /** Part of the interpreter's own data: it was never allocated. */
  record Static() implements Block {}
}
