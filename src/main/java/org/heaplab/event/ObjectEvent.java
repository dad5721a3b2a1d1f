package org.heaplab.event;

/** What became of an object. */
public sealed interface ObjectEvent extends HeapEvent {

  /** An object began to live at an address. */
  record ObjectCreated(long address, String type) implements ObjectEvent {}

  /** An object died; its block is free, or a shell in a free list. */
  record ObjectFreed(long address, String type) implements ObjectEvent {}
}
